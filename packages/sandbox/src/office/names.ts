import type { NamedId, OfficeAddress } from '@truckroll/sandbox-contract';
import type { Condition, StoredRecord, TenantStore } from '../store/collection.ts';

/** The names of a collection's records by id; for collections of settings, which are small. */
export function namesOf(
  store: TenantStore,
  collection: string,
  member: string = 'name',
): (id: number | null | undefined) => string | null {
  const names = new Map(
    store
      .collection(collection)
      .find()
      .map((record) => [record.id, String(record[member] ?? '')]),
  );
  return (id) => (id === null || id === undefined ? null : (names.get(id) ?? null));
}

/** The active records of a collection to choose from, by name. */
export function activeOf(store: TenantStore, collection: string): StoredRecord[] {
  return store.collection(collection).find({
    where: [{ field: 'active', is: 'eq', value: true }],
    sort: { field: 'name', descending: false },
  });
}

export function namedIds(records: readonly StoredRecord[]): NamedId[] {
  return records.map(({ id, name }) => ({ id: Number(id), name: String(name ?? '') }));
}

/** The records of a collection that belong to one of the parents, by the parent's id. */
export function childrenOf<T extends StoredRecord>(
  store: TenantStore,
  collection: string,
  field: string,
  parentIds: readonly number[],
): Map<unknown, T[]> {
  const where: Condition[] = [{ field, is: 'in', values: parentIds }];
  const children = store.collection<T>(collection).find({ where });
  return Map.groupBy(children, (child) => child[field]);
}

/** An address as the screens show it, whatever else is kept with it. */
export function shownAddress(address: OfficeAddress): OfficeAddress {
  const { street, unit, city, state, zip, country } = address;
  return { street, unit: unit || null, city, state, zip, country };
}

/** An address on one line: `12 Main St, Apt 4, Albany, NY 12207`. */
export function addressLine(address: OfficeAddress | null | undefined): string {
  if (address === null || address === undefined) return '';
  const { street, unit, city, state, zip } = address;
  return [street, unit, city, `${state} ${zip}`.trim()].filter((part) => part).join(', ');
}
