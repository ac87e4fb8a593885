import { listOperations } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { nearestKeys } from './nearest-keys.ts';

const keys = listOperations().map(({ key }) => key);

test.each([
  ['crm.custmers.list', 'crm.customers.list'],
  ['crm.customers.lst', 'crm.customers.list'],
  ['cmr.bookings.create', 'crm.bookings.create'],
  ['CRM.Customers.Liste', 'crm.customers.list'],
])('%s suggests %s first', (typed, meant) => {
  expect(nearestKeys(typed, keys)[0]).toBe(meant);
});

test('a resource alone suggests its operations', () => {
  expect(nearestKeys('bookings', keys)).toContain('crm.bookings.get');
});

test('a word of another world suggests nothing', () => {
  expect(nearestKeys('weather.tomorrow.read', keys)).toEqual([]);
});
