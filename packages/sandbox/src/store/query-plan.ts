import type { CollectionQuery, Condition } from './collection.ts';
import { hasOneCase, orderSql, whereSql, type Sql } from './condition-sql.ts';
import type { Database } from './database.ts';
import type { IdFloor } from './id-floor.ts';
import type { RecordSql } from './record-sql.ts';
import { TEXT_ID, textMatch, type TextIndex } from './text-index.ts';
import { toStoredTime } from './stored-time.ts';

/** Where a query's records are, and what leads to them. */
export interface Source {
  readonly database: Database;
  readonly sql: RecordSql;
  readonly floor: IdFloor;
  readonly textIndex: Pick<TextIndex, 'paysFor'>;
}

/**
 * The SQL that reads the bodies a query asks for. Without statistics SQLite can't know which index
 * makes a page of a million records quick, so the ways there are chosen here.
 */
export function selectSql(query: CollectionQuery, source: Source): Sql {
  const { sql } = source;
  const conditions = query.where ?? [];
  const isById = query.sort === undefined || query.sort.field === 'id';
  const order = orderSql(query, sql.columns);
  const search = textSearch(conditions, source);
  if (!isById) {
    const where = withTextIndex(conditions, source);
    return joined(`record where ${sql.live} and`, where, order);
  }
  const where = whereSql(conditions, sql.columns);
  if (search !== undefined) {
    // The index gives its rows by id, so reading ends with the last record of the page.
    const direction = query.sort?.descending === true ? ' desc' : '';
    const rows = `record_text cross join record where ${search.text} and ${sql.live} and id = ${TEXT_ID} and`;
    const byRow = {
      ...order,
      text: order.text.replace(/^order by id( desc)?/, `order by record_text.rowid${direction}`),
    };
    const found = joined(rows, where, byRow);
    return { text: found.text, values: [...search.values, ...found.values] };
  }
  if (conditions.some((condition) => isLookUp(condition, sql))) {
    return joined(`record where ${sql.live} and`, where, order);
  }
  const inactive = conditions.some(isForInactive) ? 'record_by_inactive' : undefined;
  const changed = inactive === undefined ? changedSince(conditions, source) : undefined;
  const index = inactive ?? changed?.index ?? 'record_by_id';
  const floor = changed?.floor === undefined ? '' : `id >= ${changed.floor} and `;
  return joined(`record indexed by ${index} where ${sql.live} and ${floor}`, where, order);
}

/** The conditions, with the text index asked first where it helps, for queries in no such order. */
export function withTextIndex(conditions: readonly Condition[], source: Source): Sql {
  const { sql } = source;
  const where = whereSql(conditions, sql.columns);
  const search = textSearch(conditions, source);
  if (search === undefined) return where;
  const found = `id in (select ${TEXT_ID} from record_text where ${search.text})`;
  return { text: `${found} and ${where.text}`, values: [...search.values, ...where.values] };
}

function joined(from: string, where: Sql, order: Sql): Sql {
  return {
    text: `select body from ${from} ${where.text} ${order.text}`,
    values: [...where.values, ...order.values],
  };
}

function textSearch(conditions: readonly Condition[], source: Source): Sql | undefined {
  const { textIndex } = source;
  const { text } = source.sql;
  if (text === undefined) return undefined;
  for (const condition of conditions) {
    if ('any' in condition || condition.is !== 'contains' || condition.field !== text.field)
      continue;
    const match = textMatch(condition.value);
    if (match === undefined || !textIndex.paysFor(text)) continue;
    return { text: text.matches, values: [match] };
  }
  return undefined;
}

/** Whether an index leads straight to the few records a condition lets through. */
function isLookUp(condition: Condition, { columns }: RecordSql): boolean {
  if ('any' in condition || condition.field === 'active' || !columns.has(condition.field))
    return false;
  if (condition.is === 'sameText') return hasOneCase(condition.value);
  return condition.is === 'in' || (condition.is === 'eq' && condition.value !== null);
}

function isForInactive(condition: Condition): boolean {
  return (
    !('any' in condition) &&
    condition.field === 'active' &&
    condition.is === 'eq' &&
    condition.value === false
  );
}

/** Up to so many changed records are read and put in order; more are met soon on the way by id. */
const FEW = 2_000;

interface Way {
  readonly index: string;
  readonly floor?: number;
}

/** The way to what changed since a moment; undefined when no condition asks for that. */
function changedSince(conditions: readonly Condition[], source: Source): Way | undefined {
  const since = conditions.map(lowerEnd).find((moment) => moment !== undefined);
  if (since === undefined) return undefined;
  const { database, sql, floor } = source;
  const text =
    `select count(*) as found from (select 1 from record indexed by record_by_modified ` +
    `where ${sql.inSpace} and modified_on >= ? limit ${FEW})`;
  const found = database.get<{ found: number }>(text, since)?.found ?? 0;
  if (found < FEW) return { index: 'record_by_modified' };
  const lowest = floor.since(since);
  return { index: 'record_by_id', ...(lowest !== undefined && { floor: lowest }) };
}

function lowerEnd(condition: Condition): string | undefined {
  if ('any' in condition || condition.field !== 'modifiedOn') return undefined;
  if (condition.is !== 'gte' && condition.is !== 'gt') return undefined;
  return typeof condition.value === 'string' ? toStoredTime(condition.value) : undefined;
}
