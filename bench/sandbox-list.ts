import { startChild } from './child.ts';
import { requestsPerSecond } from './load.ts';
import { median, type Bench } from './measure.ts';
import { authorise, type SandboxCredentials } from './sandbox-credentials.ts';

const CONNECTIONS = 16;
const WARM_UP_MS = 1_000;
const ROUND_MS = 2_000;
const ROUNDS = 3;

/** Lists of 50 customers per second beside `node:http` answering the same bytes. */
export const sandboxList: Bench = {
  name: 'sandbox-list',
  async run() {
    const sandbox = await startChild<SandboxCredentials>('sandbox-server.ts');
    const { url, tenantId } = sandbox.ready;
    const headers = await authorise(sandbox.ready);
    const path = `/crm/v2/tenant/${tenantId}/customers?pageSize=50`;
    const bytes = Buffer.from(await (await fetch(url + path, { headers })).arrayBuffer());
    const bare = await startChild<{ url: string }>('same-bytes-server.ts', {
      BODY: bytes.toString('base64'),
    });
    const list = { path, headers, connections: CONNECTIONS };
    const rates = { sandbox: [] as number[], bare: [] as number[] };
    await requestsPerSecond({ ...list, url, durationMs: WARM_UP_MS });
    await requestsPerSecond({ ...list, url: bare.ready.url, durationMs: WARM_UP_MS });
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.sandbox.push(await requestsPerSecond({ ...list, url, durationMs: ROUND_MS }));
      rates.bare.push(
        await requestsPerSecond({ ...list, url: bare.ready.url, durationMs: ROUND_MS }),
      );
    }
    await Promise.all([sandbox.stop(), bare.stop()]);
    const ratio = median(rates.sandbox) / median(rates.bare);
    const beside = `${median(rates.sandbox).toFixed(0)}/s beside ${median(rates.bare).toFixed(0)}/s of node:http, ${bytes.length} bytes`;
    return [{ name: 'sandbox list of 50 customers', value: ratio, unit: '×', beside }];
  },
};
