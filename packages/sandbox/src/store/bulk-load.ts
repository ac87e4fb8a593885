import type { SQLInputValue } from 'node:sqlite';
import type { Database } from './database.ts';
import { hotColumnsOf } from './hot-fields.ts';
import { recordSql } from './record-sql.ts';
import { lateIndexes } from './tables.ts';
import type { TextIndex } from './text-index.ts';

/** One record on its way in; times in the form `2026-11-22T05:00:00.000Z`. */
export interface BulkRow {
  readonly id: number;
  /** The record as JSON. */
  readonly body: string;
  readonly isActive: boolean;
  readonly createdOn: string;
  readonly modifiedOn: string;
  /** The values of all hot fields of the collection, by field. */
  readonly hot: Readonly<Record<string, SQLInputValue>>;
}

/** Writes many records of one tenant at once. */
export interface BulkLoad {
  /** The first of so many ids that nobody else gets. */
  takeIds(count: number): number;
  /** Writes records of a collection; feeds show them in the order in which they are written. */
  writerOf(collection: string): (row: BulkRow) => void;
  readonly written: number;
}

/** Who watches a load. */
export interface BulkWatch {
  /** Called now and then with the number of records written so far. */
  records?(written: number): void;
  indexes?(made: number, total: number): void;
}

interface Tenant {
  readonly space: number;
  writeCounters(): void;
  reread(): void;
}

interface Target {
  readonly database: Database;
  readonly textIndex: Pick<TextIndex, 'pause' | 'resume'>;
  readonly tenant: Tenant;
}

/** So many records are one transaction. */
const BATCH = 100_000;
const TOLD_EVERY = 10_000;

/**
 * Runs work that writes millions of records. Indexes and the text index are made when they are all
 * there. A process that dies meanwhile leaves the file useless, so load a file that can be thrown
 * away. Listeners are not told of the records.
 */
export function bulkLoad(target: Target, work: (load: BulkLoad) => void, watch: BulkWatch): void {
  const { database, tenant } = target;
  tenant.writeCounters();
  const select = 'select last_id, last_change from space where id = ?';
  const known = database.get<{ last_id: number; last_change: number }>(select, tenant.space);
  let lastId = known?.last_id ?? 0;
  let lastChange = known?.last_change ?? 0;
  const lastKnownId = lastId;
  let written = 0;
  prepare(target);
  database.script('begin');
  work({
    takeIds(count) {
      const first = lastId + 1;
      lastId += count;
      return first;
    },
    writerOf(collection) {
      const sql = recordSql(tenant.space, collection);
      const fields = hotColumnsOf(collection).map(([field]) => field);
      const valueOf = (row: BulkRow, field: string) => {
        const value = row.hot[field];
        if (value === undefined) throw new TypeError(`A ${collection} lacks its hot '${field}'`);
        return value;
      };
      return (row) => {
        const { id, body, isActive, createdOn, modifiedOn } = row;
        const hot = fields.map((field) => valueOf(row, field));
        const times = [createdOn, modifiedOn] as const;
        lastChange += 1;
        database.run(sql.insertOne, body, isActive ? 1 : 0, ...times, lastChange, 0, ...hot, id);
        written += 1;
        if (written % TOLD_EVERY === 0) watch.records?.(written);
        if (written % BATCH === 0) database.script('commit; begin');
      };
    },
    get written() {
      return written;
    },
  });
  const update = 'update space set last_id = ?, last_change = ? where id = ?';
  database.run(update, lastId, lastChange, tenant.space);
  database.script('commit');
  finish(target, lastKnownId, watch);
  tenant.reread();
}

function prepare({ database, textIndex }: Target): void {
  // Nothing is synced, no change is written twice: what goes wrong is made anew.
  database.script('pragma journal_mode = memory; pragma synchronous = off;');
  textIndex.pause();
  for (const { drop } of lateIndexes()) database.script(drop);
}

function finish(target: Target, lastKnownId: number, watch: BulkWatch): void {
  const { database, textIndex, tenant } = target;
  const indexes = lateIndexes();
  const total = indexes.length + 1;
  for (const [done, { make }] of indexes.entries()) {
    watch.indexes?.(done, total);
    database.script(make);
  }
  watch.indexes?.(indexes.length, total);
  textIndex.resume(tenant.space, lastKnownId);
  database.script('pragma journal_mode = wal; pragma synchronous = normal;');
  watch.indexes?.(total, total);
}
