import type { Database } from './database.ts';

/** One value that outlives the process when the state is kept in a file. */
export interface KeptValue<T> {
  /** Undefined until it was written. */
  read(): T | undefined;
  write(value: T): void;
}

const SCRIPT = 'create table if not exists kept_value (name text primary key, value text not null)';

/** Keeps a value, as JSON, under a name of its own. Snapshots do not hold it. */
export function keptValue<T>(database: Database, name: string): KeptValue<T> {
  database.script(SCRIPT);
  return {
    read() {
      const row = database.get<{ value: string }>(
        'select value from kept_value where name = ?',
        name,
      );
      return row && (JSON.parse(row.value) as T);
    },
    write(value) {
      const text = JSON.stringify(value);
      database.run('insert or replace into kept_value values (?, ?)', name, text);
    },
  };
}
