import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { memberships } from './index.ts';

const { memberships: sold, export: feeds } = contract.memberships;
let tenant: TenantInMemory;

beforeEach(() => {
  tenant = openTenantInMemory({ memberships });
  tenant.store.collection('customer').insert({ id: 1, name: 'Ada' });
  tenant.store.collection('business-unit').insert({ id: 2, name: 'Plumbing' });
  tenant.store.collection('membership-type').insert({
    id: 3,
    name: 'Gold',
    durationBilling: [{ id: 30, duration: 12, billingFrequency: 'Annual', salePrice: 199 }],
  });
});

function sell(durationBillingId: number) {
  return tenant.call(sold.create, {
    body: {
      customerId: 1,
      businessUnitId: 2,
      saleTaskId: 4,
      durationBillingId,
      recurringServiceAction: 'None',
    },
  });
}

test('a sale makes an invoice over the price and a membership for its time', () => {
  const { invoiceId, customerMembershipId } = sell(30);
  expect(tenant.store.collection('invoice').get(invoiceId)).toMatchObject({
    total: '199.00',
    membershipId: customerMembershipId,
    customer: { id: 1, name: 'Ada' },
  });
  const path = { id: customerMembershipId };
  expect(tenant.call(sold.get, { path })).toMatchObject({
    status: 'Active',
    billingFrequency: 'Annual',
    from: '2026-03-02T09:00:00.000Z',
    to: '2027-03-02T09:00:00.000Z',
  });
});

test('an unknown billing is refused', () => {
  expect(() => sell(31)).toThrow(expect.objectContaining({ status: 400 }));
});

test('a change of status is kept and exported', () => {
  const path = { id: sell(30).customerMembershipId };
  tenant.call(sold.update, { path, body: { status: 'Canceled' } });
  expect(tenant.call(sold.get, { path }).cancellationDate).toBe('2026-03-02T09:00:00.000Z');
  const change = { oldStatus: 'Active', newStatus: 'Canceled' };
  expect(tenant.call(sold.listStatusChanges, { path })).toMatchObject([change]);
  expect(tenant.call(feeds.membershipStatusChanges).data).toMatchObject([
    { ...change, membershipId: path.id },
  ]);
});
