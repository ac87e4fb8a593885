import { readFile } from 'node:fs/promises';
import { usageError } from './exit-codes.ts';

/** The bytes of a CSV file; the hub judges their encoding. Throws a usage error when there are none. */
export async function readCsvFile(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw usageError(`${file} cannot be read: ${why}`, 'Name a CSV file with a header row.');
  }
}
