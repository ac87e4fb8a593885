import type { Id, StoredRecord, TenantStore } from '../store/collection.ts';

/** A record while its story is still being told. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

/** Lays changes over a record. */
export function change<T extends object>(record: T, changes: Partial<T>): void {
  Object.assign(record, changes);
}

/** Records on their way into a tenant's store. They may still be changed until `writeTo`. */
export interface Ledger {
  /** The next number of the tenant's one sequence; ask in the order of time. */
  nextId(): number;
  add<T extends { readonly id: Id }>(collection: string, record: T): T;
  /** The records of a collection so far, in the order in which they came in. */
  all<T>(collection: string): readonly T[];
  /** Tells of every record of a collection from now on, as it comes in. */
  watch<T>(collection: string, happen: (record: T) => void): void;
  /** Puts everything into the store, each collection in the order of its last changes. */
  writeTo(store: TenantStore): void;
}

interface Timed {
  readonly id: Id;
  readonly modifiedOn?: string | null;
  readonly createdOn?: string | null;
}

export function createLedger(nextId: () => number): Ledger {
  const collections = new Map<string, Timed[]>();
  const watchers = new Map<string, (record: unknown) => void>();

  return {
    nextId,
    add(collection, record) {
      const records = collections.get(collection);
      if (records === undefined) collections.set(collection, [record]);
      else records.push(record);
      watchers.get(collection)?.(record);
      return record;
    },
    all: <T>(collection: string) => (collections.get(collection) ?? []) as unknown as readonly T[],
    watch<T>(collection: string, happen: (record: T) => void) {
      const earlier = watchers.get(collection);
      watchers.set(collection, (record) => {
        earlier?.(record);
        happen(record as T);
      });
    },
    writeTo(store) {
      for (const [name, records] of collections) {
        const target = store.collection(name);
        for (const record of records.sort(byLastChange)) target.insert(toStored(record));
      }
    },
  };
}

/** Export feeds read a collection in the order in which its records came in or changed. */
function byLastChange(one: Timed, other: Timed): number {
  const first = one.modifiedOn ?? one.createdOn ?? '';
  const second = other.modifiedOn ?? other.createdOn ?? '';
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function toStored(record: Timed): StoredRecord {
  return record as StoredRecord;
}
