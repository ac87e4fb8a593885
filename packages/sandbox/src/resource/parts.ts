import type { Condition, StoredRecord } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { pageOf } from './list.ts';
import type { GenericCall, ResourceHandler } from './resource-handler.ts';
import { sortOrder, type SortOptions } from './sorting.ts';
import { isActivityParameter, usualConditions } from './usual-conditions.ts';

/** Rows that a record holds in itself, such as the items of an estimate. */
type Row = Readonly<Record<string, unknown>>;

/**
 * A page of rows that are parts of records: `ids`, windows, sort and paging work as in lists of
 * records. Whether the record is active is for the caller to look at.
 */
export function pageOfParts(
  call: GenericCall,
  rows: readonly Row[],
  options: SortOptions = {},
): ReturnType<ResourceHandler> {
  const conditions = usualConditions(call, '', isActivityParameter);
  const found = rows.filter((row) => conditions.every((condition) => fits(row, condition)));
  const order = sortOrder(call, options);
  if (order === undefined) return pageOf(call, found);
  const sorted = found.toSorted((a, b) => compare(a[order.field], b[order.field]));
  return pageOf(call, order.descending ? sorted.toReversed() : sorted);
}

function fits(row: Row, condition: Condition): boolean {
  if ('any' in condition) return condition.any.some((one) => fits(row, one));
  const value = row[condition.field];
  switch (condition.is) {
    case 'in':
      return condition.values.includes(value as StoredRecord['id']);
    case 'gt':
      return compare(value, condition.value) > 0;
    case 'gte':
      return compare(value, condition.value) >= 0;
    case 'lt':
      return compare(value, condition.value) < 0;
    case 'lte':
      return compare(value, condition.value) <= 0;
    default:
      throw new TypeError(`Rows that are no records can't be asked for '${condition.is}'`);
  }
}

/** Times by their moment, numbers by their size, anything else by its letters. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [one, other] = [a, b].map((value) => {
    const text = String(value ?? '');
    return toStoredTime(text) ?? text;
  });
  return (one ?? '') < (other ?? '') ? -1 : Number(one !== other);
}
