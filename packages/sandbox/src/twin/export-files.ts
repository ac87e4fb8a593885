import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { RECORD_SCHEMAS } from '../world/record-schemas.ts';

/** A file with the records of one collection, one JSON object on each line. */
export interface ExportFile {
  readonly file: string;
  readonly collection: string;
}

/** Words whose plural is not made by an `s`. */
const PLURALS: Readonly<Record<string, string>> = {
  equipment: 'equipment',
  'installed-equipment': 'installed-equipment',
  'job-history': 'job-history',
};

/** Other names of the same, after the feeds they are read from. */
const FEED_NAMES: Readonly<Record<string, string>> = {
  'customers-contacts': 'customer-contact',
  'locations-contacts': 'location-contact',
};

/** By file name without its end: `customers`, `job-types`, `categories`. */
export const COLLECTION_BY_FILE: ReadonlyMap<string, string> = new Map([
  ...Object.keys(RECORD_SCHEMAS).map((name) => [pluralOf(name), name] as const),
  ...Object.entries(FEED_NAMES),
]);

const ENDS = /\.(ndjson|jsonl)$/;
const CHUNK_BYTES = 1 << 20;

/** The files of a folder that hold records of a known kind, and the names of those that don't. */
export function findExportFiles(folder: string): { found: ExportFile[]; unknown: string[] } {
  const names = readdirSync(folder)
    .filter((name) => ENDS.test(name))
    .sort();
  const found: ExportFile[] = [];
  const unknown: string[] = [];
  for (const file of names) {
    const collection = COLLECTION_BY_FILE.get(file.replace(ENDS, ''));
    if (collection === undefined) unknown.push(file);
    else found.push({ file: join(folder, file), collection });
  }
  return { found, unknown };
}

/** The lines of a file that hold anything, however large it is. */
export function* readLines(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(CHUNK_BYTES);
  let rest = '';
  try {
    for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield line;
    }
    if (rest.trim() !== '') yield rest;
  } finally {
    closeSync(handle);
  }
}

function pluralOf(name: string): string {
  const known = PLURALS[name];
  if (known !== undefined) return known;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(s|x|ch)$/.test(name) ? `${name}es` : `${name}s`;
}
