import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { morning } from '../testing/small-company.ts';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { createCustomers, type Customers } from './customers.ts';

let office: OfficeInMemory;
let customers: Customers;

beforeEach(() => {
  office = openOfficeInMemory();
  customers = createCustomers(office.desk);
});
afterEach(() => office.close());

const address = { street: '9 River Rd', city: 'Troy', state: 'NY', zip: '12180', country: 'USA' };
const input = {
  name: 'Mary Jackson',
  type: 'Residential',
  address,
  contacts: [
    { type: 'MobilePhone', value: '(518) 555-0142' },
    { type: 'Email', value: 'mary@example.com' },
  ],
} as const;

test.each([
  ['a part of the name', 'jacks'],
  ['name and town', 'mary troy'],
  ['a part of the address', 'river'],
  ['digits of the phone, however they are spelled', '518.555.0142'],
  ['the e-mail address', 'mary@example'],
])('a customer is found by %s', (_, text) => {
  const { id } = customers.create({ ...input, contacts: [...input.contacts] });
  const { data, total } = customers.search(text);
  expect([data.map((row) => row.id), total]).toEqual([[id], 1]);
});

test('a customer is found by the address of a location', () => {
  const { id } = customers.create({ ...input, contacts: [] });
  customers.createLocation(id, { name: 'Mill', address: { ...address, street: '77 Mill Ln' } });
  expect(customers.search('77 mill').data.map((row) => row.id)).toEqual([id]);
  expect(customers.search('78 mill').data).toEqual([]);
});

test('a new customer has a location at its address and contacts on both', () => {
  const made = customers.create({ ...input, contacts: [...input.contacts] });
  expect(made).toMatchObject({ name: 'Mary Jackson', type: 'Residential', isActive: true });
  expect(made.locations).toEqual([
    expect.objectContaining({ name: 'Mary Jackson', address: { ...address, unit: null } }),
  ]);
  const phones = [...made.contacts, ...(made.locations[0]?.contacts ?? [])]
    .filter(({ type }) => type === 'MobilePhone')
    .map(({ value }) => value);
  expect(phones).toEqual(['(518) 555-0142', '(518) 555-0142']);
});

test('records the office makes name the employee who made them', () => {
  const { id } = customers.create({ ...input, contacts: [] });
  const kept = office.desk.perform(contract.crm.customers.get, { path: { id } });
  expect(kept.createdById).toBe(office.ids.user);
});

test('a changed customer is what the API shows from then on, its modifiedOn too', () => {
  const { id } = customers.create({ ...input, contacts: [] });
  office.setTime('2026-03-02T10:00:00.000Z');
  const changes = { name: 'Mary W. Jackson', type: 'Commercial', isActive: false } as const;
  customers.update(id, { ...changes, address: { ...address, unit: 'Suite 4' } });
  expect(office.desk.perform(contract.crm.customers.get, { path: { id } })).toMatchObject({
    name: 'Mary W. Jackson',
    type: 'Commercial',
    active: false,
    address: { unit: 'Suite 4' },
    modifiedOn: '2026-03-02T10:00:00.000Z',
  });
});

test('a location is changed and answers with its customer', () => {
  const { id, locations } = customers.create({ ...input, contacts: [] });
  const locationId = locations[0]?.id ?? 0;
  const changed = customers.updateLocation(locationId, {
    name: 'Summer house',
    address: { ...address, street: '1 Lake Ave' },
    isActive: true,
  });
  expect(changed).toMatchObject({
    id,
    locations: [{ id: locationId, name: 'Summer house', address: { street: '1 Lake Ave' } }],
  });
});

test('contacts and notes are added, a pinned note first', () => {
  const { id } = customers.create({ ...input, contacts: [] });
  customers.addContact(id, { type: 'Phone', value: '518 555 0177', memo: 'work' });
  customers.addNote(id, { text: 'Beware of the dog', isPinned: true });
  office.setTime('2026-03-02T10:00:00.000Z');
  const detail = customers.addNote(id, { text: 'Prefers mornings', isPinned: false });
  expect(detail.contacts).toEqual([
    expect.objectContaining({ type: 'Phone', value: '518 555 0177', memo: 'work' }),
  ]);
  expect(detail.notes.map(({ text }) => text)).toEqual(['Beware of the dog', 'Prefers mornings']);
});

test('jobs and bookings of a customer are shown with it', () => {
  const { id, locations } = customers.create({ ...input, contacts: [...input.contacts] });
  const bookingId = office.book({ contacts: [{ type: 'Email', value: 'MARY@example.com' }] });
  const { plumbing, repair, campaign } = office.ids;
  const job = office.desk.perform(contract.jpm.jobs.create, {
    body: {
      customerId: id,
      locationId: locations[0]?.id ?? 0,
      businessUnitId: plumbing,
      jobTypeId: repair,
      campaignId: campaign,
      priority: 'Normal',
      appointments: [morning],
    },
  });
  const detail = customers.get(id);
  expect(detail.jobs).toEqual([
    expect.objectContaining({ id: job.id, status: 'Scheduled', jobType: 'Repair' }),
  ]);
  expect(detail.bookings.map((booking) => booking.id)).toEqual([bookingId]);
});

test('what is not there is refused with 404', () => {
  const known = { name: 'x', address, isActive: true };
  for (const ask of [() => customers.get(5), () => customers.updateLocation(5, known)]) {
    expect(ask).toThrow(expect.objectContaining({ status: 404 }));
  }
});
