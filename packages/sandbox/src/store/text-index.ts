import type { Database } from './database.ts';
import { foldCase } from './database.ts';

/** The members whose parts are searched for among many records, by collection. */
const TEXT_FIELDS: Readonly<Record<string, string>> = { customer: 'name', location: 'name' };

/** Shorter texts have no three letters in a row to look for; most records hold them anyway. */
const LEAST_LENGTH = 3;

/** A row of the index is the tenant, the kind and the id in one number, so rows come by id. */
const ID_BITS = 44;
const KIND_BITS = 3;
export const TEXT_ID = `(record_text.rowid & ((1 << ${ID_BITS}) - 1))`;

const COLLECTIONS = Object.keys(TEXT_FIELDS);
const NAMES = COLLECTIONS.map((name) => `'${name}'`).join(', ');

const TABLE = `
create virtual table record_text using fts5(
  words, content='', contentless_delete=1, tokenize='trigram case_sensitive 1'
);
`;

const isIndexed = (row: string) =>
  `${row}.removed = 0 and ${row}.collection in (${NAMES}) and typeof(${row}.id) <> 'text'`;

function keyOf(row: string): string {
  const kinds = COLLECTIONS.map((name, place) => `when '${name}' then ${place}`).join(' ');
  const kind = `case ${row}.collection ${kinds} end`;
  return `((${row}.space << ${ID_BITS + KIND_BITS}) | ((${kind}) << ${ID_BITS}) | ${row}.id)`;
}

function wordsOf(row: string): string {
  const paths = Object.entries(TEXT_FIELDS).map(
    ([name, field]) => `when '${name}' then '$.${field}'`,
  );
  return `fold_case(json_extract(${row}.body, case ${row}.collection ${paths.join(' ')} end))`;
}

const add = (row: string) =>
  `insert into record_text (rowid, words) select ${keyOf(row)}, ${wordsOf(row)} where ${isIndexed(row)};`;
const forget = (row: string) => `delete from record_text where rowid = ${keyOf(row)};`;

const TRIGGERS = `
create trigger if not exists record_text_added after insert on record
when ${isIndexed('new')} begin ${add('new')} end;
create trigger if not exists record_text_removed after delete on record
when ${isIndexed('old')} begin ${forget('old')} end;
create trigger if not exists record_text_changed after update of body, removed on record
when old.collection in (${NAMES})
  and (old.removed <> new.removed or ${wordsOf('old')} is not ${wordsOf('new')})
begin
  delete from record_text where ${isIndexed('old')} and rowid = ${keyOf('old')};
  ${add('new')}
end;
`;

/** Makes the index where it is missing; from then on the database keeps it up with the records. */
export function openTextIndex(database: Database): void {
  const known = database.get("select 1 from sqlite_master where name = 'record_text'");
  if (known === undefined) {
    database.script(TABLE);
    fillTextIndex(database);
  }
  database.script(TRIGGERS);
}

/** Lets records in without the index knowing; `fillTextIndex` and `openTextIndex` put that right. */
export function pauseTextIndex(database: Database): void {
  for (const what of ['added', 'removed', 'changed']) {
    database.script(`drop trigger if exists record_text_${what}`);
  }
}

/** Adds all records; or those of one tenant that came after an id. They must not be in it yet. */
export function fillTextIndex(database: Database, space?: number, afterId = 0): void {
  const whose = space === undefined ? '' : `and record.space = ${space} and record.id > ${afterId}`;
  database.script(
    `insert into record_text (rowid, words) select ${keyOf('record')}, ${wordsOf('record')} ` +
      `from record where ${isIndexed('record')} ${whose}`,
  );
}

/** Where the rows of one collection of a tenant stand in the index. */
export interface TextRange {
  readonly field: string;
  /** Picks them; takes what to look for as its one value. */
  readonly matches: string;
}

/** How a collection's texts are looked for; undefined when no index helps. */
export function textRangeOf(space: number, collection: string): TextRange | undefined {
  const field = TEXT_FIELDS[collection];
  if (field === undefined) return undefined;
  const base = `((${space} << ${ID_BITS + KIND_BITS}) | (${COLLECTIONS.indexOf(collection)} << ${ID_BITS}))`;
  const rows = `record_text.rowid between ${base} and (${base} | ((1 << ${ID_BITS}) - 1))`;
  return { field, matches: `record_text match ? and ${rows}` };
}

/** What the index is asked for a part of a text, whatever its case; undefined when it is too short. */
export function textMatch(part: string): string | undefined {
  const folded = foldCase(part) ?? '';
  if ([...folded].length < LEAST_LENGTH || folded.includes('\0')) return undefined;
  return `"${folded.replaceAll('"', '""')}"`;
}
