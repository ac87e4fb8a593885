import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { schemas } from '@truckroll/contract/schemas';
import { createClock } from '../clock/clock.ts';
import { makeDemo } from '../demo.ts';
import { WorldFileError } from '../make-world.ts';
import { createPortal } from '../portal/portal.ts';
import { compileShape, type Shaper } from '../resource/shape.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { createSeal } from '../webhooks/seal.ts';
import { RECORD_SCHEMAS } from '../world/record-schemas.ts';
import { createDisguise, type DisguisedRecords, type Replaced } from './disguise.ts';
import { findExportFiles, readLines, type ExportFile } from './export-files.ts';
import { createPseudonyms } from './pseudonyms.ts';

/** What a twin is made of. */
export interface MakeTwinOptions {
  /** Folder with one NDJSON file for each kind of record, named as in docs/guides/worlds.md. */
  readonly from: string;
  /** Where the twin is kept; nothing may be there yet. */
  readonly dataFile: string;
  /** Keeps the key that decides who becomes whom; thrown away when left out. */
  readonly keyFile?: string;
  readonly onProgress?: (file: string, records: number) => void;
}

/** What a twin holds, and what was replaced on the way. */
export interface TwinReport {
  readonly tenantId: number;
  readonly files: readonly TwinFile[];
  /** Files whose names say no known kind of record; nothing of them was read. */
  readonly unknownFiles: readonly string[];
  readonly replaced: Readonly<Replaced>;
}

export interface TwinFile {
  readonly file: string;
  readonly records: number;
  /** Numbers of the lines that hold no record with an id and times. */
  readonly unreadableLines: readonly number[];
}

const KEY_BYTES = 32;
/** So many unreadable lines are named. */
const MOST_LINES = 20;

/**
 * Makes a sandbox's data file from the exports of a real tenant: its records in the integration demo
 * tenant, with ids, relations, dates, money and statuses as they were, and everything that says who
 * somebody is replaced. Throws a `WorldFileError` when the file exists.
 */
export function makeTwin(options: MakeTwinOptions): TwinReport {
  const { dataFile } = options;
  if (existsSync(dataFile)) throw new WorldFileError(dataFile);
  const { found, unknown } = findExportFiles(options.from);
  if (found.length === 0) throw new RangeError(`${options.from} holds no file of a known name.`);
  const making = `${dataFile}.making`;
  rmSync(making, { force: true });
  const clock = createClock();
  const store = openStore({ file: making, now: clock.now });
  try {
    const portal = createPortal(store, clock.now, createSeal(dataFile));
    const demo = makeDemo({ store, portal, clock, seed: 1, isEmpty: true, isSmall: false });
    const { tenantId } = demo.integration;
    const disguised = createDisguise(createPseudonyms(keyOf(options.keyFile)));
    const tenant = store.tenant('integration', tenantId);
    const files = found.map((file) => takeFile(store, tenant, file, disguised, options));
    raiseIds(store, tenantId);
    store.close();
    renameSync(making, dataFile);
    return { tenantId, files, unknownFiles: unknown, replaced: disguised.replaced };
  } catch (error) {
    store.close();
    for (const end of ['', '-wal', '-shm']) rmSync(making + end, { force: true });
    throw error;
  }
}

function keyOf(file: string | undefined): Buffer {
  if (file === undefined) return randomBytes(KEY_BYTES);
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(KEY_BYTES).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'hex');
}

function takeFile(
  store: Store,
  tenant: TenantStore,
  { file, collection }: ExportFile,
  disguised: DisguisedRecords,
  { onProgress }: MakeTwinOptions,
): TwinFile {
  const target = tenant.collection(collection);
  const toRecord = recordMaker(collection, disguised);
  const unreadableLines: number[] = [];
  let records = 0;
  let line = 0;
  store.changes.quietly(() =>
    store.transaction(() => {
      for (const text of readLines(file)) {
        line += 1;
        const read = recordsIn(text)?.map(toRecord);
        if (read === undefined || read.includes(undefined)) {
          if (unreadableLines.length < MOST_LINES) unreadableLines.push(line);
        }
        for (const record of read ?? []) {
          if (record === undefined) continue;
          // A record that changed while it was exported comes twice: the later one counts.
          if (target.update(record.id, record) === undefined) target.insert(record);
          records += 1;
        }
      }
    }),
  );
  onProgress?.(basename(file), records);
  return { file: basename(file), records, unreadableLines };
}

/** A line holds one record, or a whole page of them as the API answers it. */
function recordsIn(text: string): object[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const { data } = value as { data?: unknown };
    if (!Array.isArray(data) || 'id' in value) return [value];
    return data.filter((one): one is object => typeof one === 'object' && one !== null);
  } catch {
    return undefined;
  }
}

/** Disguises a record and gives it the members its answers show; undefined when it is none. */
function recordMaker(
  collection: string,
  disguised: DisguisedRecords,
): (read: object) => StoredRecord | undefined {
  const known = RECORD_SCHEMAS[collection];
  const set = known && schemas[known.api];
  const schema = known && set?.[known.schema];
  const shaper: Shaper | undefined = schema && set && compileShape(schema, set);
  return (read) => {
    const { id, createdOn, modifiedOn, active } = read as Partial<StoredRecord>;
    if (typeof id !== 'number' && typeof id !== 'string') return undefined;
    const other = disguised.disguise(collection, read);
    const shown = shaper === undefined ? other : (shaper(other) as object);
    const times = { createdOn: createdOn ?? modifiedOn, modifiedOn: modifiedOn ?? createdOn };
    if ([times.createdOn, times.modifiedOn].some(isNoTime)) return undefined;
    const { createdOn: created, modifiedOn: modified } = times;
    return {
      ...shown,
      ...parentsOf(other),
      id,
      ...(created !== undefined && { createdOn: created }),
      ...(modified !== undefined && { modifiedOn: modified }),
      // Exports that don't say so hold what is active.
      active: active !== false,
    };
  };
}

/** Ids of other records that no answer shows but that lists of children go by. */
function parentsOf(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const entries = Object.entries(record);
  return Object.fromEntries(
    entries.filter(([member, value]) => member.endsWith('Id') && typeof value === 'number'),
  );
}

function isNoTime(text: string | undefined): boolean {
  return text !== undefined && (typeof text !== 'string' || toStoredTime(text) === undefined);
}

/** What is created in the twin gets ids above all that came with it. */
function raiseIds(store: Store, tenantId: number): void {
  store.database.run(
    'update space set last_id = max(last_id, (select coalesce(max(id), 0) from record ' +
      "where record.space = space.id and typeof(id) <> 'text')) " +
      "where environment = 'integration' and tenant = ?",
    tenantId,
  );
}
