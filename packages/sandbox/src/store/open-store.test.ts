import { expect, test } from 'vitest';
import type { StoredRecord } from './collection.ts';
import { openStore } from './open-store.ts';

interface Customer extends StoredRecord {
  readonly id: number;
  readonly name?: string;
  readonly address?: { readonly city: string };
  readonly customerId?: number;
  readonly tagTypeIds?: readonly number[];
  readonly completedOn?: string | null;
}

function open() {
  let time = '2026-01-01T00:00:00.000Z';
  const store = openStore({ now: () => time });
  const tenant = store.tenant('integration', 7);
  const customers = tenant.collection<Customer>('customer');
  return { store, tenant, customers, setTime: (text: string) => (time = text) };
}

test('a new record gets an id, times and active, and reads back as it was given', () => {
  const { customers } = open();
  const kept = customers.insert({ name: 'Ada' });
  expect(customers.get(kept.id)).toEqual({
    id: kept.id,
    name: 'Ada',
    active: true,
    createdOn: '2026-01-01T00:00:00.000Z',
    modifiedOn: '2026-01-01T00:00:00.000Z',
  });
});

test('ids come from one sequence for all kinds of records of a tenant', () => {
  const { tenant, customers } = open();
  const first = customers.insert({}).id;
  const second = tenant.collection('job').insert({}).id;
  expect(second).toBe(first + 1);
  expect(tenant.nextId()).toBe(first + 2);
});

test('numbers and texts are different ids', () => {
  const { tenant } = open();
  const skills = tenant.collection('technician-skill');
  skills.insert({ id: '5', name: 'text' });
  expect(skills.get(5)).toBeUndefined();
  expect(skills.get('5')).toMatchObject({ name: 'text' });
});

test('an update lays the changes over the record and moves its modification time', () => {
  const { customers, setTime } = open();
  const { id } = customers.insert({ name: 'Ada', address: { city: 'Troy' } });
  setTime('2026-02-01T00:00:00.000Z');
  expect(customers.update(id, { name: 'Eve' })).toMatchObject({
    name: 'Eve',
    address: { city: 'Troy' },
    createdOn: '2026-01-01T00:00:00.000Z',
    modifiedOn: '2026-02-01T00:00:00.000Z',
  });
  expect(customers.update(1, { name: 'nobody' })).toBeUndefined();
});

test('every condition finds what it says', () => {
  const { customers } = open();
  const ada = customers.insert({
    name: 'Ada Ärzte',
    address: { city: 'Troy' },
    customerId: 1,
    tagTypeIds: [3, 4],
    completedOn: '2026-01-05T10:00:00Z',
  });
  const bob = customers.insert({
    name: 'Bob',
    active: false,
    address: { city: 'Utica' },
    customerId: 2,
    tagTypeIds: [],
    completedOn: null,
  });
  const ids = (...where: Parameters<typeof customers.first>[0]) =>
    customers.find({ where }).map((record) => record.id);
  expect(ids({ field: 'customerId', is: 'eq', value: 1 })).toEqual([ada.id]);
  expect(ids({ field: 'customerId', is: 'ne', value: 1 })).toEqual([bob.id]);
  expect(ids({ field: 'completedOn', is: 'eq', value: null })).toEqual([bob.id]);
  expect(ids({ field: 'active', is: 'eq', value: false })).toEqual([bob.id]);
  expect(ids({ field: 'address.city', is: 'sameText', value: 'TROY' })).toEqual([ada.id]);
  expect(ids({ field: 'name', is: 'contains', value: 'äRZ' })).toEqual([ada.id]);
  expect(ids({ field: 'id', is: 'in', values: [bob.id, 5] })).toEqual([bob.id]);
  expect(ids({ field: 'tagTypeIds', is: 'hasAny', values: [9, 4] })).toEqual([ada.id]);
  expect(ids({ field: 'id', is: 'gt', value: ada.id })).toEqual([bob.id]);
  expect(
    ids({
      any: [
        { field: 'name', is: 'eq', value: 'Bob' },
        { field: 'customerId', is: 'lte', value: 1 },
      ],
    }),
  ).toEqual([ada.id, bob.id]);
  expect(ids({ any: [] })).toEqual([]);
  expect(customers.count([{ field: 'name', is: 'contains', value: 'b' }])).toBe(1);
});

test('times are compared as moments, however they are written', () => {
  const { customers } = open();
  const { id } = customers.insert({ completedOn: '2026-01-05T10:00:00Z' });
  const found = (is: 'gte' | 'gt' | 'lt', value: string) =>
    customers.first([{ field: 'completedOn', is, value }])?.id;
  expect(found('gte', '2026-01-05T12:00:00.000000+02:00')).toBe(id);
  expect(found('gt', '2026-01-05T10:00:00.000Z')).toBeUndefined();
  expect(found('lt', '2026-01-06')).toBe(id);
  expect(customers.count([{ field: 'createdOn', is: 'gte', value: '2026-01-01' }])).toBe(1);
});

test('rows come by id, or in the order asked for, in parts', () => {
  const { customers } = open();
  const names = ['Bob', 'Ada', 'Cy'];
  for (const name of names) customers.insert({ name });
  expect(customers.find().map((c) => c.name)).toEqual(names);
  const sort = { field: 'name', descending: true };
  expect(customers.find({ sort, offset: 1, limit: 1 }).map((c) => c.name)).toEqual(['Bob']);
});

test('a removed record leaves the lists and comes once more in the feed, inactive', () => {
  const { customers } = open();
  const gone = customers.insert({ name: 'gone' });
  const kept = customers.insert({ name: 'kept' });
  const start = customers.changes(0, 10).at(-1)?.position ?? 0;
  expect(customers.remove(gone.id)).toBe(true);
  expect(customers.remove(gone.id)).toBe(false);
  customers.update(kept.id, { name: 'changed' });
  expect(customers.find().map((c) => c.name)).toEqual(['changed']);
  expect(customers.changes(start, 10).map((c) => [c.record.name, c.record.active])).toEqual([
    ['gone', false],
    ['changed', true],
  ]);
  expect(customers.changes(start, 1)).toHaveLength(1);
});

test('tenants and environments see nothing of each other', () => {
  const { store, customers } = open();
  customers.insert({ name: 'Ada' });
  expect(store.tenant('integration', 8).collection('customer').count()).toBe(0);
  expect(store.tenant('production', 7).collection('customer').count()).toBe(0);
});

test('a transaction that throws leaves records, settings and ids as they were', () => {
  const { store, tenant } = open();
  tenant.setSetting('company', { name: 'before' });
  const id = tenant.nextId();
  expect(() =>
    store.transaction(() => {
      tenant.collection('customer').insert({});
      tenant.setSetting('company', { name: 'after' });
      throw new Error('refused');
    }),
  ).toThrow('refused');
  expect(tenant.collection('customer').count()).toBe(0);
  expect(tenant.getSetting('company')).toEqual({ name: 'before' });
  expect(tenant.nextId()).toBe(id + 1);
});

test('a snapshot brings back records, settings and the sequence', () => {
  const { store, tenant } = open();
  const kept = tenant.collection('customer').insert({ name: 'kept' });
  store.snapshots.take('monday');
  tenant.collection('customer').insert({ name: 'later' });
  tenant.setSetting('company', 1);
  expect(store.snapshots.restore('monday')).toBe(true);
  expect(tenant.collection('customer').find()).toEqual([kept]);
  expect(tenant.getSetting('company')).toBeUndefined();
  expect(tenant.nextId()).toBe(Number(kept.id) + 1);
  expect(store.snapshots.restore('tuesday')).toBe(false);
  expect(store.snapshots.list()).toEqual(['monday']);
});

test('a clone has the same records, settings and next id, and goes its own way', () => {
  const { store, tenant, customers } = open();
  const ada = customers.insert({ name: 'Ada', customerId: 4 });
  tenant.setSetting('company', 'Ours');
  const to = { environment: 'production', tenantId: 9 } as const;
  store.cloneTenant({ environment: 'integration', tenantId: 7 }, to);
  const copy = store.tenant('production', 9);
  expect(copy.collection('customer').find()).toEqual([ada]);
  expect(copy.getSetting('company')).toBe('Ours');
  expect(copy.nextId()).toBe(ada.id + 1);
  copy.collection('customer').update(ada.id, { name: 'Eve' });
  expect(customers.get(ada.id)?.name).toBe('Ada');
});

test('clearing empties every tenant and starts the sequence over', () => {
  const { store, tenant } = open();
  const first = tenant.collection('customer').insert({}).id;
  store.clearTenants();
  expect(tenant.collection('customer').count()).toBe(0);
  expect(tenant.collection('customer').insert({}).id).toBe(first);
});

test('a hot field may lie deeper in the record', () => {
  const contacts = open().tenant.collection('customer-contact');
  const { id } = contacts.insert({ phoneSettings: { phoneNumber: '2125550100' } });
  contacts.insert({ phoneSettings: null });
  const where = [{ field: 'phoneSettings.phoneNumber', is: 'eq', value: '2125550100' }] as const;
  expect(contacts.find({ where }).map((contact) => contact.id)).toEqual([id]);
});

test('a look-up by a hot field reads an index, and finds what was changed', () => {
  const { store, tenant } = open();
  const plan = store.database.all<{ detail: string }>(
    "explain query plan select body from record where space = 1 and collection = 'job' " +
      'and removed = 0 and hot1 = ? order by id',
    1,
  );
  expect(plan.map((step) => step.detail)).toEqual([expect.stringContaining('record_by_hot1')]);
  const jobs = tenant.collection('job');
  const { id } = jobs.insert({ customerId: 1 });
  jobs.update(id, { customerId: 2 });
  expect(jobs.count([{ field: 'customerId', is: 'eq', value: 1 }])).toBe(0);
  expect(jobs.count([{ field: 'customerId', is: 'in', values: [2, 3] }])).toBe(1);
});

test('what the database undid by itself is told as it is, and the next transaction goes on', () => {
  const { store, customers } = open();
  const full = () =>
    store.transaction(() => {
      customers.insert({ name: 'Ada' });
      // As it does when the disk is full.
      store.database.script('rollback');
      throw new Error('disk is full');
    });
  expect(full).toThrow('disk is full');
  expect(store.transaction(() => customers.insert({ name: 'Eve' })).name).toBe('Eve');
  expect(customers.count()).toBe(1);
});
