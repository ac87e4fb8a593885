import { expect, test } from 'vitest';
import { nearestNames } from './nearest-names.ts';

const keys = [
  'crm.bookings.create',
  'crm.bookings.get',
  'crm.customers.get',
  'crm.customers.list',
  'forms.submissions.list',
  'jpm.jobs.list',
];

test.each([
  ['crm.custmers.list', 'crm.customers.list'],
  ['crm.customers.lst', 'crm.customers.list'],
  ['cmr.bookings.create', 'crm.bookings.create'],
  ['CRM.Customers.Liste', 'crm.customers.list'],
])('%s suggests %s first', (typed, meant) => {
  expect(nearestNames(typed, keys)[0]).toBe(meant);
});

test('a resource alone suggests its operations', () => {
  expect(nearestNames('bookings', keys)).toContain('crm.bookings.get');
});

test('a word of another world suggests nothing', () => {
  expect(nearestNames('weather.tomorrow.read', keys)).toEqual([]);
});

const PARAMETERS = ['jobStatus', 'ids', 'page', 'pageSize', 'modifiedOnOrAfter', 'sort'];

test.each([
  ['status', 'jobStatus'],
  ['page_size', 'pageSize'],
  ['modifiedSince', 'modifiedOnOrAfter'],
  ['id', 'ids'],
])('the parameter %s suggests %s first', (typed, meant) => {
  expect(nearestNames(typed, PARAMETERS)[0]).toBe(meant);
});

test.each(['foo', 'colour', 'q'])('the parameter %s suggests nothing', (typed) => {
  expect(nearestNames(typed, PARAMETERS)).toEqual([]);
});

test('a very long name is compared in no time', () => {
  const started = performance.now();
  expect(nearestNames('x'.repeat(1_000_000), PARAMETERS)).toEqual([]);
  expect(performance.now() - started).toBeLessThan(500);
});
