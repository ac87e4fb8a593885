import { contract, listOperations } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { purchaseOrders, receipts } = contract.inventory;
const DATE = '2026-03-02T09:00:00Z';

/** Orders, receipts, and what is done with them. */
export const stockRules: Rules = {
  'no call sets the status of an order'() {
    const writes = listOperations().filter(({ key }) =>
      ['inventory.purchaseOrders.create', 'inventory.purchaseOrders.update'].includes(key),
    );
    expect(writes).toHaveLength(2);
    for (const { body } of writes) {
      const members = Object.keys(schemas.inventory[body?.schema ?? '']?.properties ?? {});
      expect(members).not.toContain('status');
    }
  },
  'an order names a vendor and a type that exist'(trial) {
    expect(refusal(() => order(trial, { vendorId: 999_999 }))).toBe(400);
    expect(refusal(() => order(trial, { typeId: 999_999 }))).toBe(400);
  },
  'an order follows what was received on it'(trial) {
    const id = order(trial);
    const status = () => trial.kept('purchase-order', id)['status'];
    expect(status()).toBe('Pending');
    receive(trial, id, 1);
    expect(status()).toBe('PartiallyReceived');
    receive(trial, id, 3);
    expect(status()).toBe('Received');
  },
  'a canceled receipt is taken back from its order'(trial) {
    const { tenant, kept } = trial;
    const id = order(trial);
    const path = { id: receive(trial, id, 4) };
    const body = { canceledReason: 'Other' } as const;
    tenant.call(receipts.cancel, { path, body });
    expect(kept('purchase-order', id)).toMatchObject({
      status: 'Pending',
      items: [{ quantityReceived: 0 }],
    });
    expect(refusal(() => tenant.call(receipts.cancel, { path, body }))).toBe(409);
  },
  'nothing is received on a canceled order'(trial) {
    const id = order(trial);
    const body = { canceledReason: 'Other' } as const;
    trial.tenant.call(purchaseOrders.cancel, { path: { id }, body });
    expect(refusal(() => receive(trial, id, 1))).toBe(409);
  },
};

function order({ tenant, add }: RuleTrial, changes: { vendorId?: number; typeId?: number } = {}) {
  const line = { skuId: 9, description: 'Pipe', vendorPartNumber: 'P-1', quantity: 4, cost: 5 };
  const address = { street: '1 Main St', unit: '', city: 'Albany', state: 'NY', zip: '12207' };
  const body = {
    vendorId: add('vendor', { name: 'Pipes Inc.' }),
    typeId: add('purchase-order-type', { name: 'Stock' }),
    businessUnitId: 3,
    inventoryLocationId: 4,
    shipTo: { description: 'Shop', address: { ...address, country: 'USA' } },
    impactsTechnicianPayroll: false,
    date: DATE,
    requiredOn: DATE,
    tax: 1,
    shipping: 2,
    items: [line],
    ...changes,
  };
  return tenant.call(purchaseOrders.create, { body }).id;
}

function receive({ tenant }: RuleTrial, purchaseOrderId: number, quantity: number): number {
  const { items } = tenant.call(purchaseOrders.get, { path: { id: purchaseOrderId } });
  const purchaseOrderItemId = items[0]?.id ?? 0;
  const item = { skuId: 9, purchaseOrderItemId, description: 'Pipe', vendorPartNumber: 'P-1' };
  return tenant.call(receipts.create, {
    body: {
      purchaseOrderId,
      dateReceived: DATE,
      tax: 0,
      shipping: 0,
      items: [{ ...item, quantity, cost: 5 }],
    },
  }).id;
}
