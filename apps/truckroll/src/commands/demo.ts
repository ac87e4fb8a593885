import { createHubClient } from '@truckroll/hub-contract';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { ofSandbox, withTenant } from '../connect.ts';
import { readCsvFile } from '../csv-file.ts';
import { printLine, printNote, printTable, startProgress } from '../output.ts';
import {
  assertSameBookings,
  countOutcomes,
  runInquiries,
  type DemoRow,
} from '../stack/demo-run.ts';
import { startStack } from '../stack/stack.ts';

export const demo = command({
  name: 'demo',
  description:
    'Drive a CSV file through a hub into a sandbox of its own and say what became of each row',
  args: {
    inquiries: { type: 'string', required: true, description: 'A CSV file with a header row' },
    data: { type: 'string', description: 'Folder of the demo; runs with the same one add up' },
    fresh: { type: 'boolean', description: 'Forget earlier runs first' },
  },
  async run({ args }) {
    const csv = await readCsvFile(args.inquiries);
    const config = toConfig(readEnvironment());
    const dataDir = resolve(args.data ?? join(config.dataDir, 'demo'));
    if (args.fresh === true) await rm(dataDir, { recursive: true, force: true });
    const stack = await startStack(
      {
        ...config,
        dataDir,
        // A demo keeps to its folder, also where the hub of every day has a database server.
        databaseUrl: undefined,
        hubPort: 0,
        sandboxPort: 0,
        sandboxProductionPort: 0,
        portalPort: 0,
      },
      { note: printNote },
    );
    try {
      const client = createHubClient(stack.ready.hub);
      const rows = await runInquiries(client, csv, (total) =>
        startProgress('inquiries', total, args.json === true),
      );
      const { integration } = stack.ready.sandbox;
      await withTenant(ofSandbox(integration), (office) =>
        assertSameBookings(client, office, integration.bookingProviderId),
      );
      if (args.json === true) {
        for (const row of rows) printNote(rowLine(row));
        printLine(JSON.stringify(countOutcomes(rows)));
      } else {
        printTable(
          ['row', 'outcome', 'reason'],
          rows.map(({ row, outcome, reason }) => [String(row), outcome, reason]),
        );
        printLine(
          Object.entries(countOutcomes(rows))
            .map(([outcome, count]) => `${count} ${outcome}`)
            .join(', '),
        );
      }
    } finally {
      await stack.close();
    }
  },
});

function rowLine({ row, outcome, reason }: DemoRow): string {
  return `row ${row}: ${outcome}: ${reason}`;
}
