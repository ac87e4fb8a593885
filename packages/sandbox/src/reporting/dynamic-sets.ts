import type { TenantStore } from '../store/collection.ts';

/** Lists of values a parameter accepts that change with the tenant's records, and their collections. */
const SETS: ReadonlyMap<string, string> = new Map([
  ['business-units', 'business-unit'],
  ['campaigns', 'campaign'],
  ['job-types', 'job-type'],
  ['technicians', 'technician'],
]);

/** Ids and names of a set, in the order of the names; undefined when there is no such set. */
export function dynamicSet(
  store: TenantStore,
  id: string,
): readonly (readonly [number | string, string])[] | undefined {
  const collection = SETS.get(id);
  if (collection === undefined) return undefined;
  return store
    .collection(collection)
    .find()
    .map((record) => [record.id, String(record['name'] ?? '')] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b));
}
