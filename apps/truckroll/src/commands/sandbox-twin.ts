import { makeTwin, WorldFileError, type TwinReport } from '@truckroll/sandbox';
import { command } from '../command.ts';
import { CommandError, EXIT } from '../exit-codes.ts';
import { printJson, printLine, printNote } from '../output.ts';

export const twin = command({
  name: 'twin',
  description: "Make a sandbox from a real tenant's exports, with everybody's names replaced",
  args: {
    from: {
      type: 'string',
      required: true,
      description: 'Folder of NDJSON files: customers.ndjson, locations.ndjson, jobs.ndjson, …',
    },
    data: { type: 'string', required: true, description: 'The file; it must not exist yet' },
    'key-file': {
      type: 'string',
      description: 'Keeps the key, so that another twin calls everybody the same; keep it safe',
    },
  },
  async run({ args }) {
    const keyFile = args['key-file'];
    const report = made(() =>
      makeTwin({
        from: args.from,
        dataFile: args.data,
        ...(keyFile !== undefined && { keyFile }),
        onProgress: (file, records) => printNote(`${file}: ${records} records`),
      }),
    );
    if (args.json === true) return printJson({ file: args.data, ...report });
    printReport(report);
    printLine(`Start it with \`truckroll sandbox --data ${args.data}\`.`);
  },
});

function made(make: () => TwinReport): TwinReport {
  try {
    return make();
  } catch (error) {
    const isUsersMistake =
      error instanceof WorldFileError ||
      error instanceof RangeError ||
      (error as NodeJS.ErrnoException).code === 'ENOENT';
    if (!isUsersMistake) throw error;
    throw new CommandError(EXIT.usage, (error as Error).message, undefined, { cause: error });
  }
}

function printReport({ tenantId, files, unknownFiles, replaced }: TwinReport): void {
  const records = files.reduce((sum, file) => sum + file.records, 0);
  printLine(`${records} records in tenant ${tenantId} of the integration environment`);
  for (const { file, unreadableLines } of files) {
    if (unreadableLines.length === 0) continue;
    printLine(`${file}: lines ${unreadableLines.join(', ')} hold no record and were left out`);
  }
  if (unknownFiles.length > 0) printLine(`Not read, unknown names: ${unknownFiles.join(', ')}`);
  const counts = Object.entries(replaced).filter(([, count]) => count > 0);
  printLine(`Replaced: ${counts.map(([what, count]) => `${count} × ${what}`).join(', ')}`);
}
