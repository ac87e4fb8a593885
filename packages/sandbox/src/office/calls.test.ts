import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { createCalls, type Calls } from './calls.ts';
import { createCustomers } from './customers.ts';

let office: OfficeInMemory;
let calls: Calls;

beforeEach(() => {
  office = openOfficeInMemory();
  calls = createCalls(office.desk);
});
afterEach(() => office.close());

const address = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };

test('a booking that arrives is listed with who sent it and how to reach them', () => {
  const id = office.book({ address, start: '2026-03-04T14:00:00Z' });
  expect(calls.list().data).toEqual([
    expect.objectContaining({
      id,
      status: 'New',
      source: 'Website',
      providerName: 'Web form',
      name: 'Grace Hopper',
      address: { ...address, unit: null },
      contacts: [expect.objectContaining({ type: 'MobilePhone', value: '(518) 555-0100' })],
      summary: 'No hot water',
      wantedStart: '2026-03-04T14:00:00.000Z',
      createdOn: '2026-03-02T09:00:00.000Z',
    }),
  ]);
});

test('a booking without a start shows none', () => {
  office.book();
  expect(calls.list().data[0]).toMatchObject({ wantedStart: null, address: null });
});

test('the newest booking stands first', () => {
  const older = office.book();
  office.setTime('2026-03-02T09:00:02.000Z');
  const newer = office.book();
  expect(calls.list().data.map(({ id }) => id)).toEqual([newer, older]);
});

test('an accepted booking stays open and a dismissed one does not', () => {
  const [accepted, dismissed] = [office.book(), office.book()];
  calls.accept(accepted);
  calls.dismiss(dismissed, { callReasonId: office.callReason, memo: 'called twice' });
  expect(calls.list('open').data.map(({ id }) => id)).toEqual([accepted]);
  expect(calls.list('dismissed').data).toEqual([
    expect.objectContaining({
      id: dismissed,
      dismissal: { reason: 'Price too high', memo: 'called twice' },
    }),
  ]);
  expect(calls.list().counts).toEqual({ open: 1, converted: 0, dismissed: 1 });
});

test('of very many bookings the newest hundred are listed', () => {
  for (let count = 0; count < 101; count += 1) office.book();
  const { data, counts, hasMore } = calls.list();
  expect([data.length, counts.open, hasMore]).toEqual([100, 101, true]);
});

test('customers with the same phone, e-mail or name are suggested, the phone first', () => {
  const customers = createCustomers(office.desk);
  const of = (name: string, type: 'Phone' | 'Email', value: string) =>
    customers.create({ name, type: 'Residential', address, contacts: [{ type, value }] }).id;
  const byName = of('grace hopper', 'Phone', '212 555 0199');
  const byEmail = of('G. Hopper', 'Email', 'GRACE@example.com');
  const byPhone = of('Hopper household', 'Phone', '+1 518 555 0100');
  of('Somebody else', 'Phone', '212 555 0111');
  const id = office.book({
    contacts: [
      { type: 'MobilePhone', value: '(518) 555-0100' },
      { type: 'Email', value: 'grace@example.com' },
    ],
  });
  const found = calls.get(id).knownCustomers.map((known) => [known.id, known.because]);
  expect(found).toEqual([
    [byPhone, 'Same phone number'],
    [byEmail, 'Same e-mail address'],
    [byName, 'Same name'],
  ]);
});

test('only ids that the tenant has prefill the job', () => {
  const { repair, campaign } = office.ids;
  const id = office.book({ jobTypeId: repair, businessUnitId: 1, campaignId: campaign });
  expect(calls.get(id).prefill).toEqual({
    jobTypeId: repair,
    businessUnitId: null,
    campaignId: campaign,
    priority: null,
  });
});

test('a booking that is not there is refused with 404', () => {
  expect(() => calls.get(5)).toThrow(expect.objectContaining({ status: 404 }));
  expect(() => calls.accept(5)).toThrow(expect.objectContaining({ status: 404 }));
});
