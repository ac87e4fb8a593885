import type { SQLInputValue } from 'node:sqlite';
import type { Collection, Id, StoredRecord } from './collection.ts';
import type { Database } from './database.ts';
import { createIdFloor } from './id-floor.ts';
import { createReading } from './record-reading.ts';
import { recordSql } from './record-sql.ts';
import { toStoredTime } from './stored-time.ts';
import type { TextIndex } from './text-index.ts';

/** What a collection needs from the tenant it belongs to. */
export interface Space {
  readonly key: number;
  readonly textIndex: Pick<TextIndex, 'paysFor'>;
  nextId(): number;
  nextChange(): number;
  /** The virtual clock's time. */
  now(): string;
  /** Calls when all records may have been replaced by others, without a write to any. */
  onReplaced(listener: () => void): void;
  /** Told of every write; a record before it was made and after it was removed is undefined. */
  noteChange(
    collection: string,
    before: StoredRecord | undefined,
    after: StoredRecord | undefined,
  ): void;
}

/** The records of one kind that one tenant has, kept as JSON text with the columns lists need. */
export function createCollection<T extends StoredRecord>(
  database: Database,
  space: Space,
  name: string,
): Collection<T> {
  const sql = recordSql(space.key, name);
  const floor = createIdFloor(database, sql);
  let revision = 0;
  space.onReplaced(() => {
    floor.forget();
    revision += 1;
  });
  const reading = createReading<T>({ database, sql, floor, textIndex: space.textIndex });

  function write(statement: string, record: StoredRecord, removed: boolean): void {
    const createdOn = storedTime(record.createdOn ?? '');
    const modifiedOn = storedTime(record.modifiedOn ?? createdOn);
    database.run(
      statement,
      JSON.stringify(record),
      Number(record.active !== false),
      createdOn,
      modifiedOn,
      space.nextChange(),
      Number(removed),
      ...sql.hotPaths.map((path) => hotValue(record, path)),
      record.id,
    );
    floor.note(record.id, modifiedOn);
    revision += 1;
  }

  return {
    name,
    ...reading,
    revision: () => revision,
    insert(given) {
      // A caller may choose the GUID of a record that was removed: it is a new record then.
      if (typeof given.id === 'string') database.run(sql.forgetRemoved, given.id);
      const record = completed<T>(given, space);
      write(sql.insertOne, record, false);
      space.noteChange(name, undefined, record);
      return record;
    },
    update(id, changes) {
      const known = reading.get(id);
      if (known === undefined) return undefined;
      const record = { ...known, modifiedOn: space.now(), ...changes, id };
      write(sql.updateOne, record, false);
      space.noteChange(name, known, record);
      return record;
    },
    remove(id) {
      const known = reading.get(id);
      if (known === undefined) return false;
      write(sql.updateOne, { ...known, active: false, modifiedOn: space.now() }, true);
      space.noteChange(name, known, undefined);
      return true;
    },
  };
}

/** Fills in what a new record was not given. */
function completed<T extends StoredRecord>(
  given: Omit<Partial<T>, 'id'> & { readonly id?: Id },
  space: Space,
): T {
  const createdOn = given.createdOn ?? space.now();
  return {
    ...given,
    id: given.id ?? space.nextId(),
    active: given.active ?? true,
    createdOn,
    modifiedOn: given.modifiedOn ?? createdOn,
  } as unknown as T;
}

function hotValue(record: StoredRecord, path: readonly string[]): SQLInputValue {
  let value: unknown = record;
  for (const member of path)
    value = (value as Record<string, unknown> | null | undefined)?.[member];
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function storedTime(text: string): string {
  const time = toStoredTime(text);
  if (time === undefined) throw new TypeError(`'${text}' is no time a record can carry`);
  return time;
}
