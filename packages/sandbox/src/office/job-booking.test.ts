import { contract } from '@truckroll/contract';
import type { JobBooking } from '@truckroll/sandbox-contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { createCalls } from './calls.ts';
import { bookOfficeJob } from './job-booking.ts';

let office: OfficeInMemory;

beforeEach(() => {
  office = openOfficeInMemory();
});
afterEach(() => office.close());

const address = { street: '9 River Rd', city: 'Troy', state: 'NY', zip: '12180', country: 'USA' };

function wanted(changes: Partial<JobBooking> = {}): JobBooking {
  const { customer, location, plumbing, repair, campaign } = office.ids;
  return {
    customerId: customer,
    locationId: location,
    jobTypeId: repair,
    businessUnitId: plumbing,
    campaignId: campaign,
    priority: 'High',
    day: '2026-03-04',
    start: '08:00',
    end: '10:00',
    ...changes,
  };
}

function jobOf(id: number) {
  return office.desk.perform(contract.jpm.jobs.get, { path: { id } });
}

function appointmentOf(id: number) {
  return office.desk.perform(contract.jpm.appointments.get, { path: { id } });
}

test('a booking becomes a job with an appointment at the time of the tenant', () => {
  const bookingId = office.book();
  const booked = bookOfficeJob(office.desk, wanted({ bookingId, summary: 'No hot water' }));
  expect(jobOf(booked.jobId)).toMatchObject({
    bookingId,
    priority: 'High',
    jobStatus: 'Scheduled',
    createdById: office.ids.user,
  });
  expect(appointmentOf(booked.appointmentId)).toMatchObject({
    start: '2026-03-04T13:00:00.000Z',
    end: '2026-03-04T15:00:00.000Z',
  });
  const [row] = createCalls(office.desk).list('converted').data;
  expect(row).toMatchObject({ id: bookingId, status: 'Converted', jobId: booked.jobId });
});

test('a new customer is made with the job, at the address of a booking', () => {
  const newCustomer = { name: 'Grace Hopper', type: 'Residential', address } as const;
  const known = { customerId: undefined, locationId: undefined };
  const booked = bookOfficeJob(office.desk, { ...wanted(), ...known, newCustomer });
  const path = { id: booked.locationId };
  expect(office.desk.perform(contract.crm.locations.get, { path })).toMatchObject({
    customerId: booked.customerId,
    address: { street: '9 River Rd' },
  });
  expect(jobOf(booked.jobId)).toMatchObject({
    customerId: booked.customerId,
    locationId: booked.locationId,
  });
});

test('a known customer can get a new location', () => {
  const newLocation = { name: 'Boat house', address };
  const booked = bookOfficeJob(office.desk, wanted({ newLocation }));
  expect(booked.customerId).toBe(office.ids.customer);
  expect(booked.locationId).not.toBe(office.ids.location);
});

test('in an arrival window the appointment starts with the window and lasts as its job type', () => {
  const windows = office.desk.store.collection('arrival-window');
  const window = windows.insert({ start: '12:00:00', duration: '04:00:00', businessUnitIds: [] });
  const times = { start: undefined, end: undefined, arrivalWindowId: Number(window.id) };
  const booked = bookOfficeJob(office.desk, { ...wanted(), ...times });
  expect(appointmentOf(booked.appointmentId)).toMatchObject({
    start: '2026-03-04T17:00:00.000Z',
    end: '2026-03-04T19:00:00.000Z',
    arrivalWindowStart: '2026-03-04T17:00:00.000Z',
    arrivalWindowEnd: '2026-03-04T21:00:00.000Z',
  });
});

test('technicians can be assigned at once', () => {
  const booked = bookOfficeJob(office.desk, wanted({ technicianIds: [office.ids.ada] }));
  const query = { appointmentIds: String(booked.appointmentId) };
  const { data } = office.desk.perform(contract.dispatch.appointmentAssignments.list, { query });
  expect(data.map(({ technicianId }) => technicianId)).toEqual([office.ids.ada]);
});

test('a lead becomes a job', () => {
  const { campaign } = office.ids;
  const lead = office.desk.perform(contract.crm.leads.create, {
    body: { campaignId: campaign, summary: 'Quote', followUpDate: '2026-03-03' },
  });
  bookOfficeJob(office.desk, wanted({ leadId: lead.id }));
  const path = { id: lead.id };
  expect(office.desk.perform(contract.crm.leads.get, { path }).status).toBe('Converted');
});

test('nothing is made when the job is refused', () => {
  const bookingId = office.book();
  createCalls(office.desk).dismiss(bookingId, { memo: 'spam' });
  const customers = office.desk.store.collection('customer');
  const before = customers.count();
  const newCustomer = { name: 'Grace Hopper', type: 'Residential', address } as const;
  expect(() => bookOfficeJob(office.desk, wanted({ bookingId, newCustomer }))).toThrow(
    expect.objectContaining({ status: 409 }),
  );
  expect(customers.count()).toBe(before);
});

test.each([
  ['no customer', { customerId: undefined }, 'customerId'],
  ['no location', { locationId: undefined }, 'locationId'],
  ["another customer's location", { locationId: 'otherLocation' }, 'locationId'],
  ['no start', { start: undefined }, 'start'],
  ['no end', { end: undefined }, 'end'],
  ['an end before the start', { end: '07:00' }, 'appointments[0].end'],
  ['a day that no month has', { day: '2026-02-31' }, 'start'],
  ['an unknown arrival window', { arrivalWindowId: 5 }, 'arrivalWindowId'],
])('a job with %s is refused under its field', (_, changes, field) => {
  const given: Record<string, unknown> = { ...wanted(), ...changes };
  if (given['locationId'] === 'otherLocation') given['locationId'] = office.ids.otherLocation;
  expect(() => bookOfficeJob(office.desk, given as unknown as JobBooking)).toThrow(
    expect.objectContaining({
      status: 400,
      errors: expect.objectContaining({ [field]: expect.any(Array) }),
    }),
  );
});
