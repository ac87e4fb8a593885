import { COMPANIES, type City } from '@truckroll/sandbox';
import { usageError } from './exit-codes.ts';

/** The city given with `--city`, or undefined when none is. Throws a usage error. */
export function readCity(text: string | undefined): City | undefined {
  if (text === undefined) return undefined;
  if (text in COMPANIES) return text as City;
  throw usageError(`--city takes ${Object.keys(COMPANIES).join(', ')}, not ${text}.`);
}
