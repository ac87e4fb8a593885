import { afterAll, beforeAll, expect, test } from 'vitest';
import { crm } from '../crm/index.ts';
import { dispatch } from '../dispatch/index.ts';
import { jpm } from '../jpm/index.ts';
import { addCompany, morning, type Ids } from '../testing/small-company.ts';
import {
  BOOKING,
  startTestSandbox,
  type TestAnswer,
  type TestSandbox,
} from '../testing/test-sandbox.ts';

let it: TestSandbox;
let ids: Ids;
let bookings: string;

beforeAll(async () => {
  it = await startTestSandbox({ validateAnswers: true }, { crm, dispatch, jpm });
  const { tenantId, bookingProviderId } = it.sandbox.demo.integration;
  ids = addCompany(it.sandbox.store.tenant('integration', tenantId));
  bookings = `/booking-provider/${bookingProviderId}/bookings`;
});
afterAll(() => it.sandbox.close());

function office(path: string, body?: unknown, tenant = it.sandbox.demo.integration.tenantId) {
  return it.admin('POST', `/environments/integration/tenants/${tenant}${path}`, body);
}

async function newBooking(): Promise<number> {
  const contacts = [{ type: 'Phone', value: '5185550100' }];
  const made = await it.call({ method: 'POST', path: bookings, body: { ...BOOKING, contacts } });
  return Number(made.body['id']);
}

async function newJob(members: object = {}): Promise<TestAnswer['body']> {
  const body = {
    customerId: ids.customer,
    locationId: ids.location,
    businessUnitId: ids.plumbing,
    jobTypeId: ids.repair,
    priority: 'Normal',
    campaignId: ids.campaign,
    appointments: [{ ...morning, technicianIds: [ids.ada] }],
    ...members,
  };
  return (await it.call({ method: 'POST', api: 'jpm/v2', path: '/jobs', body })).body;
}

/** What an app reads of a record's state. */
async function read(path: string, member: string, api = 'jpm/v2'): Promise<unknown> {
  return (await it.call({ api, path })).body[member];
}

test('a booking is walked from its acceptance to the completed job', async () => {
  const booking = await newBooking();
  const bookingStatus = () => read(`${bookings}/${booking}`, 'status', 'crm/v2');
  expect(await office(`/bookings/${booking}/accept`)).toMatchObject({ status: 200 });
  expect(await bookingStatus()).toBe('Accepted');

  const job = await newJob({ bookingId: booking });
  expect(await bookingStatus()).toBe('Converted');
  expect(await read(`${bookings}/${booking}`, 'jobId', 'crm/v2')).toBe(job['id']);

  const appointment = String(job['firstAppointmentId']);
  const seen: unknown[] = [];
  for (const step of ['dispatch', 'start', 'complete']) {
    const { body } = await office(`/appointments/${appointment}/${step}`);
    seen.push([body['status'], await read(`/jobs/${String(job['id'])}`, 'jobStatus')]);
  }
  expect(seen).toEqual([
    ['Dispatched', 'Dispatched'],
    ['Working', 'InProgress'],
    ['Done', 'Completed'],
  ]);
});

test('the moves of the office show up in the export feeds', async () => {
  const booking = await newBooking();
  const job = await newJob();
  const feeds = [
    ['crm/v2', '/export/bookings'],
    ['jpm/v2', '/export/jobs'],
  ] as const;
  const cursors = await Promise.all(
    feeds.map(([api, path]) => read(`${path}?includeRecentChanges=true`, 'continueFrom', api)),
  );
  await office(`/bookings/${booking}/accept`);
  await office(`/jobs/${String(job['id'])}/complete`);
  const changed = await Promise.all(
    feeds.map(([api, path], index) =>
      read(`${path}?includeRecentChanges=true&from=${String(cursors[index])}`, 'data', api),
    ),
  );
  expect(changed).toEqual([
    [expect.objectContaining({ id: booking, status: 'Accepted' })],
    [expect.objectContaining({ id: job['id'], jobStatus: 'Completed' })],
  ]);
});

test('a booking is accepted once, and neither accepted nor dismissed after its dismissal', async () => {
  const booking = await newBooking();
  await office(`/bookings/${booking}/accept`);
  expect(await office(`/bookings/${booking}/accept`)).toMatchObject({ status: 409 });
  const memo = 'asked for a quote only';
  const dismissed = await office(`/bookings/${booking}/dismiss`, { memo });
  expect(dismissed.body).toMatchObject({ status: 'Dismissed', dismissingMemo: memo });
  for (const step of ['accept', 'dismiss']) {
    expect(await office(`/bookings/${booking}/${step}`)).toMatchObject({
      status: 409,
      body: { detail: `Booking ${booking} is already dismissed.` },
    });
  }
});

test('what is not there cannot be moved', async () => {
  for (const path of ['/bookings/9/accept', '/appointments/9/start', '/jobs/9/complete']) {
    expect(await office(path)).toMatchObject({ status: 404 });
  }
  expect(await office('/jobs/9/complete', undefined, 5)).toMatchObject({ status: 404 });
  expect(await office('/bookings/x/accept')).toMatchObject({ status: 400 });
});

test('nobody is sent to an appointment without technicians', async () => {
  const job = await newJob({ appointments: [morning] });
  const answer = await office(`/appointments/${String(job['firstAppointmentId'])}/dispatch`);
  expect(answer).toMatchObject({ status: 409, body: { title: 'Conflict' } });
});
