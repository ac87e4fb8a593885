import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { inventory } from './index.ts';

const { purchaseOrders, receipts } = contract.inventory;
const DATE = '2026-03-02T09:00:00Z';
let tenant: TenantInMemory;
let orderId: number;

beforeEach(() => {
  tenant = openTenantInMemory({ inventory });
  tenant.store.collection('vendor').insert({ id: 1, name: 'Pipes Inc.' });
  tenant.store.collection('purchase-order-type').insert({ id: 2, name: 'Stock' });
  tenant.store.collection('material').insert({ id: 9, code: 'PIPE', displayName: 'Copper pipe' });
  const line = { skuId: 9, description: 'Pipe', vendorPartNumber: 'P-1', quantity: 4, cost: 5 };
  orderId = tenant.call(purchaseOrders.create, {
    body: {
      vendorId: 1,
      typeId: 2,
      businessUnitId: 3,
      inventoryLocationId: 4,
      shipTo: { description: 'Shop', address: ADDRESS },
      impactsTechnicianPayroll: false,
      date: DATE,
      requiredOn: DATE,
      tax: 1,
      shipping: 2,
      items: [line],
    },
  }).id;
});

const ADDRESS = {
  street: '1 Main St',
  unit: '',
  city: 'Albany',
  state: 'NY',
  zip: '12207',
  country: 'USA',
};

function order() {
  return tenant.call(purchaseOrders.get, { path: { id: orderId } });
}

function receive(quantity: number) {
  const purchaseOrderItemId = order().items[0]?.id ?? 0;
  const item = { skuId: 9, purchaseOrderItemId, description: 'Pipe', vendorPartNumber: 'P-1' };
  return tenant.call(receipts.create, {
    body: {
      purchaseOrderId: orderId,
      dateReceived: DATE,
      tax: 0,
      shipping: 0,
      items: [{ ...item, quantity, cost: 5 }],
    },
  });
}

test('an order has a number, its address and a total over lines, tax and shipping', () => {
  expect(order()).toMatchObject({
    number: String(orderId),
    status: 'Pending',
    total: 23,
    shipTo: { city: 'Albany' },
    items: [{ skuCode: 'PIPE', skuName: 'Copper pipe', total: 20, quantityReceived: 0 }],
  });
});

test('an order is received in part and then whole', () => {
  receive(1);
  expect(order()).toMatchObject({ status: 'PartiallyReceived', items: [{ quantityReceived: 1 }] });
  const { id } = receive(3);
  expect(order().status).toBe('Received');
  const [receipt] = tenant.call(receipts.list, { query: { ids: String(id) } }).data;
  expect(receipt).toMatchObject({ vendorId: 1, receiptAmount: 15, number: String(id) });
});

test('a document is canceled once, and nothing is received on a canceled order', () => {
  cancel();
  expect(order().status).toBe('Canceled');
  expect(cancel).toThrow(expect.objectContaining({ status: 409 }));
  expect(() => receive(1)).toThrow(expect.objectContaining({ status: 409 }));
});

function cancel(): void {
  const body = { canceledReason: 'Other' } as const;
  tenant.call(purchaseOrders.cancel, { path: { id: orderId }, body });
}

test('parts of a piece make it whole, and leave nothing when they are taken back', () => {
  const made = [0.3, 2.3, 1.4].map(receive);
  expect(order()).toMatchObject({ status: 'Received', items: [{ quantityReceived: 4 }] });
  for (const { id } of made) {
    tenant.call(receipts.cancel, { path: { id }, query: { id }, body: {} });
  }
  expect(order()).toMatchObject({ status: 'Pending', items: [{ quantityReceived: 0 }] });
});
