import type { Database } from './database.ts';

/** A tenant's two sequences, counted in memory and written when a transaction ends. */
export interface Counters {
  nextId(): number;
  nextChange(): number;
  lastChange(): number;
  write(): void;
  /**
   * Reads what is written, after the database was changed from elsewhere. Changes are counted on
   * even so: a place in a feed that was given out before must not hide what changes now.
   */
  read(): void;
}

/** The row of `space` that the counters belong to. */
export interface SpaceRow {
  readonly id: number;
  readonly last_id: number;
  readonly last_change: number;
}

export function createCounters(database: Database, readRow: () => SpaceRow): Counters {
  let row = readRow();
  let lastId = row.last_id;
  let lastChange = row.last_change;
  let isAhead = false;

  function write(): void {
    if (!isAhead) return;
    isAhead = false;
    const update = 'update space set last_id = ?, last_change = ? where id = ?';
    database.run(update, lastId, lastChange, row.id);
  }

  function counted(value: number): number {
    isAhead = true;
    if (!database.isInTransaction) write();
    return value;
  }

  return {
    nextId: () => counted((lastId += 1)),
    nextChange: () => counted((lastChange += 1)),
    lastChange: () => lastChange,
    write,
    read() {
      row = readRow();
      lastId = row.last_id;
      lastChange = Math.max(lastChange, row.last_change);
      isAhead = lastChange > row.last_change;
    },
  };
}
