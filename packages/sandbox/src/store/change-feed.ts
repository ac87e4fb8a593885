import type { StoredRecord } from './collection.ts';
import type { Database } from './database.ts';
import type { SpaceKey } from './tenant-store.ts';

/** What one transaction did to one record, however often it wrote it. */
export interface RecordChange extends SpaceKey {
  readonly collection: string;
  /** Undefined for a new record. */
  readonly before: StoredRecord | undefined;
  /** Undefined for a record that was removed. */
  readonly after: StoredRecord | undefined;
}

/** Who wants to know of changes. */
export interface ChangeListener {
  /** Asked at each write, so it has to be quick; changes nobody wants are not kept. */
  wants(collection: string): boolean;
  /**
   * Called once for each transaction, at its end and still inside: what it writes is committed or
   * undone with the changes. Changes come in the order the records were first written.
   */
  changed(changes: readonly RecordChange[]): void;
}

/** Tells of changes to records as they are committed. */
export interface ChangeFeed {
  listen(listener: ChangeListener): void;
  /** Runs work whose changes nobody is told of, such as making the demo company. */
  quietly<T>(work: () => T): T;
  note(change: RecordChange): void;
}

export function createChangeFeed(database: Database): ChangeFeed {
  const pending = new Map<string, RecordChange>();
  const listeners: ChangeListener[] = [];
  let quietDepth = 0;

  database.afterRollback(() => pending.clear());
  database.beforeCommit(() => {
    if (pending.size === 0) return;
    const changes = [...pending.values()].filter(({ before, after }) => before ?? after);
    pending.clear();
    for (const listener of listeners) {
      const wanted = changes.filter(({ collection }) => listener.wants(collection));
      if (wanted.length > 0) listener.changed(wanted);
    }
  });

  function keep(change: RecordChange): void {
    const { environment, tenantId, collection } = change;
    const id = JSON.stringify((change.after ?? change.before)?.id);
    const key = `${environment} ${tenantId} ${collection} ${id}`;
    const known = pending.get(key);
    pending.set(key, known === undefined ? change : { ...change, before: known.before });
  }

  return {
    listen: (listener) => void listeners.push(listener),
    quietly(work) {
      quietDepth += 1;
      try {
        return work();
      } finally {
        quietDepth -= 1;
      }
    },
    note(change) {
      if (quietDepth > 0 || !listeners.some(({ wants }) => wants(change.collection))) return;
      // Joins the transaction that is going on, or is one of its own.
      database.transaction(() => keep(change));
    },
  };
}
