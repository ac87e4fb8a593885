import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { accounting } from './index.ts';

const { glAccounts } = contract.accounting;
let tenant: TenantInMemory;

beforeEach(() => {
  tenant = openTenantInMemory({ accounting });
});

function create(name: string) {
  return tenant.call(glAccounts.create, { body: { name, number: '4000', type: 'Income' } });
}

test('a second account of the same name is refused', () => {
  create('Service income');
  expect(() => create('service INCOME')).toThrow(expect.objectContaining({ status: 409 }));
});

test('an account that articles are booked on stays active', () => {
  const { id } = create('Service income');
  tenant.store.collection('service').insert({ code: 'DRAIN', account: 'Service income' });
  const change = () =>
    tenant.call(glAccounts.update, { path: { accountId: id }, body: { active: false } });
  expect(change).toThrow(expect.objectContaining({ status: 409 }));
});
