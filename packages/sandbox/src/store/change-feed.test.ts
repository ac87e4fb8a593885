import { expect, test } from 'vitest';
import type { RecordChange } from './change-feed.ts';
import { openStore } from './open-store.ts';

function open(wanted: readonly string[] = ['customer']) {
  const store = openStore({ now: () => '2026-01-01T00:00:00.000Z' });
  const told: (readonly RecordChange[])[] = [];
  store.changes.listen({
    wants: (collection) => wanted.includes(collection),
    changed: (changes) => void told.push(changes),
  });
  const tenant = store.tenant('integration', 7);
  const customers = tenant.collection('customer');
  /** What was told since it was last looked at: names before and after, by transaction. */
  const names = () =>
    told
      .splice(0)
      .map((changes) =>
        changes.map(({ before, after }) => `${before?.['name'] ?? '-'} ${after?.['name'] ?? '-'}`),
      );
  return { store, tenant, customers, told, names };
}

test('each write outside a transaction is told by itself', () => {
  const { customers, told, names } = open();
  const { id } = customers.insert({ name: 'Ada' });
  expect(told[0]?.[0]).toMatchObject({
    environment: 'integration',
    tenantId: 7,
    collection: 'customer',
    before: undefined,
    after: { id, name: 'Ada' },
  });
  customers.update(id, { name: 'Eve' });
  customers.remove(id);
  expect(names()).toEqual([['- Ada'], ['Ada Eve'], ['Eve -']]);
});

test('a transaction is told at its end, each record once, from what it was to what it became', () => {
  const { store, customers, told, names } = open();
  const ada = customers.insert({ name: 'Ada' }).id;
  names();
  store.transaction(() => {
    const bob = customers.insert({ name: 'Bob' }).id;
    customers.update(ada, { name: 'Eve' });
    customers.update(bob, { name: 'Bo' });
    customers.update(ada, { name: 'Eva' });
    customers.remove(customers.insert({ name: 'nobody' }).id);
    expect(told).toEqual([]);
  });
  expect(names()).toEqual([['- Bo', 'Ada Eva']]);
});

test('what was undone is not told', () => {
  const { store, customers, told } = open();
  const undone = () =>
    store.transaction(() => {
      customers.insert({ name: 'Ada' });
      throw new Error('refused');
    });
  expect(undone).toThrow('refused');
  store.transaction(() => undefined);
  expect(told).toEqual([]);
});

test('a listener that fails undoes the transaction, and what it writes goes with the change', () => {
  const { store, customers } = open([]);
  store.changes.listen({
    wants: () => true,
    changed() {
      throw new Error('no room');
    },
  });
  expect(() => store.transaction(() => customers.insert({ name: 'Ada' }))).toThrow('no room');
  expect(customers.count()).toBe(0);
});

test('only collections that are wanted are told, and nothing that is done quietly', () => {
  const { store, tenant, customers, names } = open();
  store.transaction(() => {
    tenant.collection('job').insert({ name: 'a job' });
    customers.insert({ name: 'Ada' });
  });
  store.changes.quietly(() => customers.insert({ name: 'Bob' }));
  customers.insert({ name: 'Cy' });
  expect(names()).toEqual([['- Ada'], ['- Cy']]);
});
