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

/** Finds parts of texts among many records; the database keeps it up with them once it is made. */
export interface TextIndex {
  /** Whether there are that many texts that it pays to ask it. Makes it when they have become so. */
  paysFor(range: TextRange): boolean;
  /** Lets records in without the index knowing, until `resume`. */
  pause(): void;
  /** Goes on, with the records of one tenant that came in after an id. */
  resume(space: number, afterId: number): void;
}

/** Among fewer records reading them all is quick, and keeping the index costs each write more. */
const MANY = 20_000;

export function createTextIndex(database: Database, many = MANY): TextIndex {
  let isMade = isThere();
  // The making of the index may have been undone.
  database.afterRollback(() => (isMade = isThere()));
  if (isMade) database.script(TRIGGERS);

  function isThere(): boolean {
    return database.get("select 1 from sqlite_master where name = 'record_text'") !== undefined;
  }

  function hasMany(inCollection: string): boolean {
    const nth = `select 1 from record indexed by record_by_id where ${inCollection} limit 1 offset ?`;
    return database.get(nth, many) !== undefined;
  }

  function make(): void {
    database.transaction(() => {
      database.script(TABLE);
      fill(database);
      database.script(TRIGGERS);
    });
    isMade = true;
  }

  return {
    paysFor({ inCollection }) {
      if (!isMade && hasMany(inCollection)) make();
      return isMade;
    },
    pause() {
      for (const what of ['added', 'removed', 'changed']) {
        database.script(`drop trigger if exists record_text_${what}`);
      }
    },
    resume(space, afterId) {
      if (isMade) {
        fill(database, ` and record.space = ${space} and record.id > ${afterId}`);
        database.script(TRIGGERS);
        return;
      }
      if (COLLECTIONS.some((name) => hasMany(inCollectionOf(space, name)))) make();
    },
  };
}

/** Adds records that are not in it yet. */
function fill(database: Database, which = ''): void {
  database.script(
    `insert into record_text (rowid, words) select ${keyOf('record')}, ${wordsOf('record')} ` +
      `from record where ${isIndexed('record')}${which}`,
  );
}

function inCollectionOf(space: number, collection: string): string {
  return `space = ${space} and collection = '${collection}'`;
}

/** Where the rows of one collection of a tenant stand in the index. */
export interface TextRange {
  readonly field: string;
  /** Picks the collection's records themselves. */
  readonly inCollection: string;
  /** Picks them; takes what to look for as its one value. */
  readonly matches: string;
}

/** How a collection's texts are looked for; undefined when no index helps. */
export function textRangeOf(space: number, collection: string): TextRange | undefined {
  const field = TEXT_FIELDS[collection];
  if (field === undefined) return undefined;
  const base = `((${space} << ${ID_BITS + KIND_BITS}) | (${COLLECTIONS.indexOf(collection)} << ${ID_BITS}))`;
  const rows = `record_text.rowid between ${base} and (${base} | ((1 << ${ID_BITS}) - 1))`;
  const inCollection = inCollectionOf(space, collection);
  return { field, inCollection, matches: `record_text match ? and ${rows}` };
}

/** What the index is asked for a part of a text, whatever its case; undefined when it is too short. */
export function textMatch(part: string): string | undefined {
  const folded = foldCase(part) ?? '';
  if ([...folded].length < LEAST_LENGTH || folded.includes('\0')) return undefined;
  return `"${folded.replaceAll('"', '""')}"`;
}
