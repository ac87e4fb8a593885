import { makeLargeWorld, WorldFileError, type City, type MadeWorld } from '@truckroll/sandbox';
import { command } from '../command.ts';
import { CommandError, EXIT, usageError } from '../exit-codes.ts';
import { printJson, printLine, startProgress } from '../output.ts';
import { readCity } from '../city.ts';
import { readSeed } from '../seed.ts';

export const makeWorld = command({
  name: 'make',
  description: 'Make a file with a large world: customers, locations, jobs, appointments, invoices',
  args: {
    size: { type: 'string', default: 'large', description: 'Only `large` is made into a file' },
    data: { type: 'string', required: true, description: 'The file; it must not exist yet' },
    customers: {
      type: 'string',
      description: 'How many customers, each with two jobs; 1,000,000 when left out',
    },
    city: {
      type: 'string',
      description: 'Where the company works: new-york, chicago, phoenix or tampa',
    },
    seed: { type: 'string', description: 'Seed of the world, a whole number' },
  },
  async run({ args }) {
    if (args.size !== 'large') throw usageError(`--size takes large, not ${args.size}.`);
    const seed = readSeed(args.seed);
    const customers = readCustomers(args.customers);
    const city = readCity(args.city);
    const made = makeWithProgress(args.data, args.json === true, {
      ...(seed !== undefined && { seed }),
      ...(customers !== undefined && { customers }),
      ...(city !== undefined && { city }),
    });
    if (args.json === true) return printJson({ file: args.data, ...made });
    const each = Math.round(made.records / made.seconds).toLocaleString('en-US');
    const count = made.records.toLocaleString('en-US');
    printLine(`${args.data}: ${count} records in ${made.seconds.toFixed(1)} s, ${each} a second`);
    printLine(`Start it with \`truckroll sandbox --data ${args.data}\`.`);
  },
});

/** What a world is made by beside its file. */
export interface WorldChoices {
  readonly city?: City;
  readonly seed?: number;
  readonly customers?: number;
}

/** Makes the world with a bar for people who watch. */
export function makeWithProgress(
  dataFile: string,
  isQuiet: boolean,
  choices: WorldChoices,
): MadeWorld {
  let bar: ReturnType<typeof startProgress> | undefined;
  let shown = '';
  try {
    return makeLargeWorld({
      dataFile,
      ...choices,
      onProgress({ what, done, total }) {
        if (what !== shown) {
          bar?.stop();
          bar = startProgress(what, total, isQuiet);
        }
        shown = what;
        bar?.to(done);
      },
    });
  } catch (error) {
    if (!(error instanceof WorldFileError)) throw error;
    throw new CommandError(EXIT.usage, error.message, undefined, { cause: error });
  } finally {
    bar?.stop();
  }
}

function readCustomers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw usageError(`--customers takes a whole number above 0, not ${text}.`);
}
