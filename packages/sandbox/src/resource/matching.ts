import type { StoredRecord } from '../store/collection.ts';
import type { FilterRule } from './filters.ts';
import type { GenericCall } from './resource-handler.ts';

/**
 * A filter that no condition of the store can say, such as a comparison of money kept as text:
 * reads the collection and keeps the ids of the records that pass.
 */
export function matching(
  collectionName: string,
  test: (record: StoredRecord, value: unknown, call: GenericCall) => boolean,
): FilterRule {
  return (value, call) => {
    const found = call.store.collection(collectionName).find();
    const values = found.filter((record) => test(record, value, call)).map((record) => record.id);
    return [{ field: 'id', is: 'in', values }];
  };
}

/** Keeps records whose amount, kept as a number or as text, is above (`Greater`) or below. */
export function amountFilter(
  collectionName: string,
  field: string,
  is: 'greater' | 'less',
): FilterRule {
  return matching(collectionName, (record, value) => {
    const amount = Number(record[field] ?? 0);
    return is === 'greater' ? amount > Number(value) : amount < Number(value);
  });
}
