import type { SQLInputValue } from 'node:sqlite';
import type { CollectionQuery, Condition } from './collection.ts';
import { foldCase } from './database.ts';
import { toStoredTime } from './stored-time.ts';

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly SQLInputValue[];
}

/** Members that have a column of their own beside the JSON text, with the column's name. */
export type Columns = ReadonlyMap<string, string>;

/** Columns that hold times in the form they are stored in. */
const TIME_FIELDS = new Set(['createdOn', 'modifiedOn']);

const OPERATORS = { lt: '<', lte: '<=', gt: '>', gte: '>=' } as const;
const SIMPLE_NAME = /^[A-Za-z_]\w*$/;

/** Where a member stands in the JSON text, as two arguments of SQLite's functions. */
function place(field: string): string {
  const path = field
    .split('.')
    .map((part) => (SIMPLE_NAME.test(part) ? `.${part}` : `."${part.replaceAll('"', '')}"`))
    .join('');
  return `body, '$${path.replaceAll("'", "''")}'`;
}

/** All conditions of a list, joined by `and`; `1` when there are none. */
export function whereSql(conditions: readonly Condition[], columns: Columns): Sql {
  return joined(
    conditions.map((condition) => conditionSql(condition, columns)),
    ' and ',
    '1',
  );
}

/** The end of a query: order, then which part of the rows. Rows that sort alike come by id. */
export function orderSql(query: CollectionQuery, columns: Columns): Sql {
  const direction = query.sort?.descending === true ? ' desc' : '';
  const field = query.sort?.field ?? 'id';
  const first = `${operand(field, columns)}${direction}`;
  const order = field === 'id' ? first : `${first}, id`;
  if (query.limit === undefined && query.offset === undefined) {
    return { text: `order by ${order}`, values: [] };
  }
  return {
    text: `order by ${order} limit ? offset ?`,
    values: [query.limit ?? -1, query.offset ?? 0],
  };
}

function operand(field: string, columns: Columns): string {
  return columns.get(field) ?? `json_extract(${place(field)})`;
}

function joined(parts: readonly Sql[], separator: string, whenEmpty: string): Sql {
  if (parts.length === 0) return { text: whenEmpty, values: [] };
  return {
    text: parts.map((part) => part.text).join(separator),
    values: parts.flatMap((part) => part.values),
  };
}

function conditionSql(condition: Condition, columns: Columns): Sql {
  if ('any' in condition) {
    const either = joined(
      condition.any.map((one) => conditionSql(one, columns)),
      ' or ',
      '0',
    );
    return { text: `(${either.text})`, values: either.values };
  }
  const left = operand(condition.field, columns);
  switch (condition.is) {
    case 'eq':
      // Spelled out, so that the index on the few that are not active is found.
      if (condition.field === 'active' && typeof condition.value === 'boolean') {
        return { text: `active = ${Number(condition.value)}`, values: [] };
      }
      return {
        text: `${left} ${condition.value === null ? 'is' : '='} ?`,
        values: [same(condition)],
      };
    case 'ne':
      return { text: `${left} is not ?`, values: [same(condition)] };
    case 'sameText':
      if (columns.has(condition.field) && hasOneCase(condition.value)) {
        return { text: `${left} = ?`, values: [condition.value] };
      }
      return { text: `fold_case(${left}) = ?`, values: [foldCase(condition.value)] };
    case 'contains':
      return { text: `instr(fold_case(${left}), ?) > 0`, values: [foldCase(condition.value)] };
    case 'in':
      return {
        text: `${left} in (select value from json_each(?))`,
        values: [JSON.stringify(condition.values)],
      };
    case 'hasAny':
      return {
        text:
          `exists (select 1 from json_each(${place(condition.field)}) as held ` +
          `where held.value in (select value from json_each(?)))`,
        values: [JSON.stringify(condition.values)],
      };
    default:
      return range(condition.field, left, OPERATORS[condition.is], condition.value);
  }
}

type Scalar = string | number | boolean | null;

/** The value to compare for being the same; times in columns have one form. */
function same({ field, value }: { readonly field: string; readonly value: Scalar }): SQLInputValue {
  const time =
    TIME_FIELDS.has(field) && typeof value === 'string' ? toStoredTime(value) : undefined;
  return time ?? plain(value);
}

/** Times are compared as times: `…:00Z` and `…:00.000Z` name the same moment. */
function range(field: string, left: string, operator: string, value: Scalar): Sql {
  const time = typeof value === 'string' ? toStoredTime(value) : undefined;
  if (time === undefined) return { text: `${left} ${operator} ?`, values: [plain(value)] };
  const moment = TIME_FIELDS.has(field) ? left : `strftime('%Y-%m-%dT%H:%M:%fZ', ${left})`;
  return { text: `${moment} ${operator} ?`, values: [time] };
}

/** Digits, for example: nothing else folds to them, and an index can be asked. */
export function hasOneCase(text: string): boolean {
  return text.toLowerCase() === text && text.toUpperCase() === text;
}

function plain(value: Scalar): SQLInputValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
