import type { Database } from './database.ts';
import { HOT_FIELDS, hotColumnsOf } from './hot-fields.ts';

const LAYOUT = JSON.stringify(HOT_FIELDS);
/** Beside the tenants' settings, so that it goes into snapshots with the records it tells about. */
const KEY = "space = 0 and name = 'hot fields'";

/** Fills the hot columns anew where records were written when other members were hot. */
export function fitHotColumns(database: Database): void {
  const kept = database.get<{ value: string }>(`select value from setting where ${KEY}`)?.value;
  if (kept === LAYOUT) return;
  const before = JSON.parse(kept ?? '{}') as typeof HOT_FIELDS;
  database.transaction(() => {
    const isEmpty = database.get('select 1 from record limit 1') === undefined;
    for (const [collection, fields] of Object.entries(HOT_FIELDS)) {
      if (!isEmpty && String(before[collection]) !== String(fields)) refill(database, collection);
    }
    database.run(
      "insert into setting values (0, 'hot fields', ?) on conflict do update set value = excluded.value",
      LAYOUT,
    );
  });
}

function refill(database: Database, collection: string): void {
  const columns = hotColumnsOf(collection)
    .map(([field, column]) => `${column} = json_extract(body, '$.${field}')`)
    .join(', ');
  database.run(`update record set ${columns} where collection = ?`, collection);
}
