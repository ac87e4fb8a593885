import type { Database } from './database.ts';

/** Gives a table of an older state file the columns it lacks; each is `name type [default]`. */
export function addColumns(database: Database, table: string, columns: readonly string[]): void {
  const known = new Set(database.column<string>(`select name from pragma_table_info('${table}')`));
  for (const column of columns) {
    const [name = ''] = column.split(' ');
    if (!known.has(name)) database.script(`alter table ${table} add column ${column}`);
  }
}
