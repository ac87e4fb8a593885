import type { Database } from './database.ts';

/** Copies of whole tables under a name, kept in the same database. */
export interface Snapshots {
  /** Keeps the state of now; an older snapshot of the same name is replaced. */
  take(name: string): void;
  /** Puts the state back. False when there is no snapshot of that name. */
  restore(name: string): boolean;
  list(): string[];
}

export function createSnapshots(database: Database, tables: () => readonly string[]): Snapshots {
  database.script('create table if not exists snapshot (name text primary key)');

  return {
    take(name) {
      database.transaction(() => {
        database.run('insert or replace into snapshot values (?)', name);
        for (const table of tables()) {
          database.script(`drop table if exists ${copyOf(name, table)}`);
          database.script(`create table ${copyOf(name, table)} as select * from ${table}`);
        }
      });
    },
    restore(name) {
      const known = database.get('select name from snapshot where name = ?', name);
      if (known === undefined) return false;
      database.transaction(() => {
        for (const table of tables()) {
          const columns = columnsOf(database, copyName(name, table));
          // The table came later than the snapshot, which says nothing about it.
          if (columns === '') continue;
          database.script(`delete from ${table}`);
          database.script(
            `insert into ${table} (${columns}) select ${columns} from ${copyOf(name, table)}`,
          );
        }
      });
      return true;
    },
    list: () =>
      database
        .all<{ name: string }>('select name from snapshot order by name')
        .map((row) => row.name),
  };
}

/** A copy from before a table got another column lacks it; restoring leaves it at its default. */
function columnsOf(database: Database, copy: string): string {
  const names = database.column<string>('select name from pragma_table_info(?)', copy);
  return names.map((name) => `"${name}"`).join(', ');
}

function copyName(name: string, table: string): string {
  return `snapshot ${table} ${name}`;
}

function copyOf(name: string, table: string): string {
  return `"${copyName(name, table).replaceAll('"', '""')}"`;
}
