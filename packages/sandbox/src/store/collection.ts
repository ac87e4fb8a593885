/** An entity's id: a number of the tenant's one sequence, or a GUID where the contract says so. */
export type Id = number | string;

/**
 * A record as it is kept: the entity as its richest answer shows it, plus members no answer shows
 * (a parent's id, say). Answers are cut to their schema when they are written.
 */
export interface StoredRecord {
  readonly id: Id;
  readonly active?: boolean;
  readonly createdOn?: string;
  readonly modifiedOn?: string;
  readonly [member: string]: unknown;
}

/** A test on one member; `field` may be a path with dots (`address.city`). */
export type Condition =
  | {
      readonly field: string;
      readonly is: 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';
      readonly value: string | number | boolean | null;
    }
  /** Equal, or containing, whatever the case of the letters. */
  | { readonly field: string; readonly is: 'sameText' | 'contains'; readonly value: string }
  | { readonly field: string; readonly is: 'in'; readonly values: readonly (string | number)[] }
  /** The member is a list and holds at least one of the values. */
  | { readonly field: string; readonly is: 'hasAny'; readonly values: readonly (string | number)[] }
  | { readonly any: readonly Condition[] };

export interface CollectionQuery {
  readonly where?: readonly Condition[];
  readonly sort?: { readonly field: string; readonly descending: boolean };
  readonly offset?: number;
  readonly limit?: number;
}

/** One kind of record of one tenant. Everything is synchronous: a call is one transaction. */
export interface Collection<T extends StoredRecord = StoredRecord> {
  readonly name: string;
  /** Another number whenever its records may have changed. */
  revision(): number;
  get(id: Id): T | undefined;
  /** The record's stored JSON text, for answers that need no cutting. */
  getText(id: Id): string | undefined;
  find(query?: CollectionQuery): T[];
  findText(query?: CollectionQuery): string[];
  first(where: readonly Condition[]): T | undefined;
  count(where?: readonly Condition[]): number;
  /** Keeps a record; `id`, `createdOn`, `modifiedOn` and `active: true` are filled in where absent. */
  insert(record: Omit<Partial<T>, 'id'> & { readonly id?: Id }): T;
  /** Lays the changes over the record, moves `modifiedOn` and its place in the feed. Undefined when absent. */
  update(id: Id, changes: Partial<T>): T | undefined;
  /** Takes a record out of lists; export feeds show it once more with `active: false`. */
  remove(id: Id): boolean;
  /** Records in the order of their last change, after a position; removed ones too. */
  changes(
    after: FeedPosition,
    limit: number,
  ): readonly { readonly record: T; readonly position: FeedPosition }[];
}

/** A place in a feed: the number of the last change that was read. */
export type FeedPosition = number;

/** All records of one tenant in one environment. */
export interface TenantStore {
  readonly tenantId: number;
  collection<T extends StoredRecord = StoredRecord>(name: string): Collection<T>;
  /** The next id of the tenant's one sequence, shared by all kinds of records. */
  nextId(): number;
  /** The last place any feed of the tenant can name; it never goes back. */
  lastChange(): FeedPosition;
  /** Single values that are no records: business hours, the arrival window configuration. */
  getSetting<T>(name: string): T | undefined;
  setSetting(name: string, value: unknown): void;
}
