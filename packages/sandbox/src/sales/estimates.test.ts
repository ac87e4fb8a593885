import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { sales } from './index.ts';

const { estimates } = contract.sales;
const SELLER = 21;
let tenant: TenantInMemory;
let id: number;

beforeEach(() => {
  tenant = openTenantInMemory({ sales });
  tenant.store.collection('technician').insert({ id: SELLER, isManagedTech: true });
  tenant.store.collection('technician').insert({ id: 22, isManagedTech: false });
  tenant.store.collection('service').insert({ id: 9, code: 'DRAIN', price: 79, cost: 20 });
  tenant.store.collection('job').insert({ id: 40, customerId: 41, locationId: 42 });
  const items = [{ skuName: 'drain', quantity: 2, unitCost: 20 }];
  id = tenant.call(estimates.create, { body: { name: 'Drain', jobId: 40, items } }).id;
});

function get() {
  return tenant.call(estimates.get, { path: { id } });
}

test('a new estimate is open, belongs where its job does and adds up its items', () => {
  expect(get()).toMatchObject({
    status: { value: 0, name: 'Open' },
    customerId: 41,
    locationId: 42,
    subtotal: 158,
    items: [{ sku: { id: 9, name: 'DRAIN' }, qty: 2, unitRate: 79, total: 158, totalCost: 40 }],
  });
});

test('only managed technicians sell', () => {
  expect(() => sell(22)).toThrow(expect.objectContaining({ status: 400 }));
  expect(sell(SELLER)).toMatchObject({ status: { name: 'Sold' }, soldBy: SELLER });
  expect(() => sell(SELLER)).toThrow(expect.objectContaining({ status: 409 }));
});

test('a sale is taken back unless a job was booked from it', () => {
  sell(SELLER);
  unsell();
  expect(get()).toMatchObject({ status: { name: 'Open' }, soldBy: null });
  sell(SELLER);
  tenant.store.collection('job').insert({ createdFromEstimateId: id });
  expect(unsell).toThrow(expect.objectContaining({ status: 409 }));
});

test('every change of status is kept', () => {
  tenant.call(estimates.dismiss, { path: { id } });
  const changes = tenant.call(estimates.listStatusChanges, { path: { id } });
  expect(changes).toMatchObject([
    { oldStatus: null, newStatus: 'Open' },
    { oldStatus: 'Open', newStatus: 'Dismissed' },
  ]);
});

test('items are changed by id, added without one, and deleted', () => {
  const added = put({ skuId: 9, quantity: 1, unitCost: 0 });
  expect(get().subtotal).toBe(237);
  put({ id: added.id, quantity: 3, unitCost: 0 });
  expect(get().subtotal).toBe(395);
  tenant.call(estimates.deleteItem, { path: { id, itemId: added.id } });
  expect(tenant.call(estimates.listItems, { query: { estimateId: id } }).data).toHaveLength(1);
});

function sell(soldBy: number) {
  return tenant.call(estimates.sell, { path: { id }, body: { soldBy } });
}

function unsell(): void {
  tenant.call(estimates.unsell, { path: { id } });
}

function put(body: object) {
  return tenant.call(estimates.putItem, { path: { id }, body });
}
