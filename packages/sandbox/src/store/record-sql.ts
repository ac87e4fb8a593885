import type { Columns } from './condition-sql.ts';
import { hotColumnsOf } from './hot-fields.ts';
import { textRangeOf, type TextRange } from './text-index.ts';

/** The SQL of one collection of one tenant. */
export interface RecordSql {
  /** Picks the collection's records, removed ones too. */
  readonly inSpace: string;
  /** Picks the collection's records that were not removed. */
  readonly live: string;
  readonly selectOne: string;
  readonly selectChanges: string;
  /** Takes the written columns in their order, then the id; so does the update. */
  readonly insertOne: string;
  readonly updateOne: string;
  readonly forgetRemoved: string;
  /** Members with a column of their own. */
  readonly columns: Columns;
  /** How parts of a text are looked for; undefined where no index helps. */
  readonly text: TextRange | undefined;
  /** The ways to the hot fields, in the order of their columns, which are the last ones written. */
  readonly hotPaths: readonly (readonly string[])[];
}

/** Columns every record has, by the member they repeat. */
const USUAL_COLUMNS: readonly (readonly [string, string])[] = [
  ['id', 'id'],
  ['active', 'active'],
  ['createdOn', 'created_on'],
  ['modifiedOn', 'modified_on'],
];

const WRITTEN_COLUMNS = ['body', 'active', 'created_on', 'modified_on', 'change_number', 'removed'];

const NAME = /^[a-z][a-z0-9-]*$/;

/** Writes the SQL; names of collections stand in the text itself and are checked for that. */
export function recordSql(space: number, collection: string): RecordSql {
  if (!NAME.test(collection)) throw new TypeError(`'${collection}' is no collection name`);
  const inSpace = `space = ${space} and collection = '${collection}'`;
  const live = `${inSpace} and removed = 0`;
  const hot = hotColumnsOf(collection);
  const written = [...WRITTEN_COLUMNS, ...hot.map(([, column]) => column)];
  return {
    inSpace,
    live,
    selectOne: `select body from record where ${live} and id = ?`,
    selectChanges:
      `select body, change_number from record where ${inSpace} and change_number > ? ` +
      'order by change_number limit ?',
    insertOne:
      `insert into record (space, collection, ${written.join(', ')}, id) ` +
      `values (${space}, '${collection}', ${written.map(() => '?').join(', ')}, ?)`,
    updateOne:
      `update record set ${written.map((column) => `${column} = ?`).join(', ')} ` +
      `where ${inSpace} and id = ?`,
    forgetRemoved: `delete from record where ${inSpace} and removed = 1 and id = ?`,
    columns: new Map([...USUAL_COLUMNS, ...hot]),
    text: textRangeOf(space, collection),
    hotPaths: hot.map(([field]) => field.split('.')),
  };
}
