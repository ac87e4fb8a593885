import { startChild } from './child.ts';
import { median, type Bench } from './measure.ts';
import type { SandboxCredentials } from './sandbox-credentials.ts';

const CUSTOMERS = 100_000;
/** Pairs of processes, one after the other; the median evens out what the machine does besides. */
const PAIRS = 5;

/** CPU the SDK spends on a record beside a bare loop that only fetches and parses the same pages. */
export const sdkRead: Bench = {
  name: 'sdk-read',
  async run() {
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts', {
      CUSTOMERS: String(CUSTOMERS),
    });
    const costs = { bare: [] as number[], sdk: [] as number[] };
    for (let pair = 0; pair < PAIRS; pair += 1) {
      costs.bare.push(await costOf('bare', sandbox.ready));
      costs.sdk.push(await costOf('sdk', sandbox.ready));
    }
    await sandbox.stop();
    return [
      {
        name: 'SDK CPU per record read',
        value: median(costs.sdk) / median(costs.bare),
        unit: '×',
        beside: `${median(costs.sdk).toFixed(2)} µs beside ${median(costs.bare).toFixed(2)} µs for the bare loop`,
        atMost: 1.25,
      },
    ];
  },
};

interface Cost {
  readonly records: number;
  readonly microseconds: number;
}

async function costOf(reader: 'bare' | 'sdk', sandbox: SandboxCredentials): Promise<number> {
  const child = await startChild<Cost>('read-customers.ts', {
    READER: reader,
    SANDBOX: JSON.stringify(sandbox),
  });
  await child.stop();
  const { records, microseconds } = child.ready;
  if (records < CUSTOMERS) throw new Error(`Only ${records} of ${CUSTOMERS} customers were read`);
  return microseconds;
}
