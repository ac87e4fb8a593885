import { usageError } from './exit-codes.ts';

/** The number given with `--seed`, or undefined when none is. Throws a usage error. */
export function readSeed(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const seed = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(seed))
    throw usageError('--seed must be a whole number.');
  return seed;
}
