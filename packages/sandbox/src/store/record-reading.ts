import type { Collection, CollectionQuery, Id, StoredRecord } from './collection.ts';
import { selectSql, withTextIndex, type Source } from './query-plan.ts';

export type Reading<T extends StoredRecord> = Pick<
  Collection<T>,
  'get' | 'getText' | 'find' | 'findText' | 'first' | 'count' | 'changes'
>;

interface BodyRow {
  readonly body: string;
}

/** The half of a collection that changes nothing. */
export function createReading<T extends StoredRecord>(source: Source): Reading<T> {
  const { database, sql } = source;

  function getText(id: Id): string | undefined {
    return database.get<BodyRow>(sql.selectOne, id)?.body;
  }

  function findText(query: CollectionQuery = {}): string[] {
    const select = selectSql(query, source);
    return database.column<string>(select.text, ...select.values);
  }

  return {
    getText,
    findText,
    get(id) {
      const text = getText(id);
      return text === undefined ? undefined : parse<T>(text);
    },
    find: (query) => findText(query).map((text) => parse<T>(text)),
    first(where) {
      const [text] = findText({ where, limit: 1 });
      return text === undefined ? undefined : parse<T>(text);
    },
    count(conditions = []) {
      const where = withTextIndex(conditions, source);
      const text = `select count(*) as total from record where ${sql.live} and ${where.text}`;
      return database.get<{ total: number }>(text, ...where.values)?.total ?? 0;
    },
    changes: (after, limit) =>
      database
        .all<BodyRow & { change_number: number }>(sql.selectChanges, after, limit)
        .map((row) => ({ record: parse<T>(row.body), position: row.change_number })),
  };
}

function parse<T>(text: string): T {
  return JSON.parse(text) as T;
}
