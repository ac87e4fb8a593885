import {
  hub,
  type HubClient,
  type ImportReport,
  type InquiryReceipt,
} from '@truckroll/hub-contract';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { connectHub } from '../connect.ts';
import { readCsvFile } from '../csv-file.ts';
import { printJson, printLine, startProgress } from '../output.ts';
import { untilSettled } from '../stack/settled.ts';

export const importInquiries = command({
  name: 'import',
  description: 'Send every row of a CSV file to the hub',
  args: {
    file: { type: 'positional', required: true, description: 'A CSV file with a header row' },
    wait: {
      type: 'boolean',
      description: 'Also wait until each row is delivered or needs a person',
    },
  },
  async run({ args }) {
    const body = await readCsvFile(args.file);
    const client = await connectHub(toConfig(readEnvironment()));
    const report = await importWithProgress(client, body, args.json === true);
    if (args.wait === true) {
      const progress = startProgress('settled', report.rows, args.json === true);
      await untilSettled(client, (left) => progress.to(report.rows - left)).finally(() =>
        progress.stop(),
      );
    }
    if (args.json === true) return printJson(report);
    for (const { row, receipt } of report.receipts) {
      if (receipt.decision !== 'ready') printLine(rowLine(row, receipt));
    }
    const counts = Object.entries(report.decisions).map(
      ([decision, count]) => `${count} ${decision}`,
    );
    printLine(`${report.rows} rows: ${counts.join(', ')}; ${report.repeats} were known already.`);
  },
});

/** Between two looks at how many rows are stored, in milliseconds. */
const LOOK_MS = 250;

/** Sends the file; the bar shows how many rows the hub has stored meanwhile. */
async function importWithProgress(
  client: HubClient,
  body: Uint8Array,
  isQuiet: boolean,
): Promise<ImportReport> {
  const { total: before } = await client.call(hub.inquiries.summary);
  // Cells may hold line ends, so this is a few rows too many at times.
  const progress = startProgress('stored', countLines(body), isQuiet);
  const looking = setInterval(() => {
    void client.call(hub.inquiries.summary).then(
      ({ total }) => progress.to(total - before),
      () => undefined,
    );
  }, LOOK_MS);
  try {
    return await client.call(hub.inquiries.import, { body });
  } finally {
    clearInterval(looking);
    progress.stop();
  }
}

function countLines(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
}

const LINE_FEED = 10;

/** One line for a row that will not be delivered as it is. */
function rowLine(row: number, receipt: InquiryReceipt): string {
  return `row ${row}: ${receipt.decision}: ${receipt.reason}`;
}
