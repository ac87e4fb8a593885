import { HOT_COLUMNS } from './hot-fields.ts';

/** The tables that make up the state of the tenants; a snapshot copies them and a restore puts them back. */
export const TENANT_TABLES = ['space', 'record', 'setting'] as const;

/**
 * `space` is one tenant in one environment. `record.id` has no type on purpose: it keeps numbers
 * and GUIDs apart. `created_on` and `modified_on` hold `2026-11-22T05:00:00.000Z` exactly, so that
 * comparing text compares times. Which member a `hot` column repeats depends on the collection.
 * `body` stands last: columns after a long text are slow to reach.
 */
const TABLES = `
create table if not exists space (
  id integer primary key,
  environment text not null,
  tenant integer not null,
  last_id integer not null,
  last_change integer not null,
  unique (environment, tenant)
);
create table if not exists record (
  space integer not null,
  collection text not null,
  id not null,
  active integer not null,
  removed integer not null default 0,
  created_on text not null,
  modified_on text not null,
  change_number integer not null,
  ${HOT_COLUMNS.join(',\n  ')},
  body text not null
);
create table if not exists setting (
  space integer not null,
  name text not null,
  value text not null,
  primary key (space, name)
) without rowid;
`;

/** What one tenant's records are copied to another by; all columns but `space`. */
export const COPIED_COLUMNS = [
  'collection',
  'id',
  'body',
  'active',
  'removed',
  'created_on',
  'modified_on',
  'change_number',
  ...HOT_COLUMNS,
].join(', ');

/** The indexes whose order is that in which records come in; they cost little while many come. */
const ORDERLY_INDEXES: readonly (readonly [name: string, rows: string])[] = [
  ['record_by_id', '(space, collection, id)'],
  ['record_by_change', '(space, collection, change_number)'],
  ['record_by_modified', '(space, collection, modified_on, id)'],
  ['record_by_inactive', '(space, collection, id) where active = 0'],
  ...HOT_COLUMNS.slice(2).map(hotIndex),
];

/** Those in which many records come in anywhere. */
const OTHER_INDEXES = HOT_COLUMNS.slice(0, 2).map(hotIndex);

function hotIndex(column: string): readonly [name: string, rows: string] {
  return [`record_by_${column}`, `(space, collection, ${column}, id) where ${column} is not null`];
}

export function tablesScript(): string {
  return [TABLES, ...[...ORDERLY_INDEXES, ...OTHER_INDEXES].map(indexScript)].join('\n');
}

/** What is taken away while many records come in, to be made once they are there. */
export function lateIndexes(): readonly { readonly drop: string; readonly make: string }[] {
  return OTHER_INDEXES.map((index) => ({
    drop: `drop index if exists ${index[0]};`,
    make: indexScript(index),
  }));
}

function indexScript([name, rows]: readonly [name: string, rows: string]): string {
  const unique = name === 'record_by_id' ? 'unique ' : '';
  return `create ${unique}index if not exists ${name} on record ${rows};`;
}
