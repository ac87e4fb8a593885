import { createScreensClient, screens, type ScreensClient } from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allHandlers } from '../operations/all-handlers.ts';
import { createCookieFetch } from '../testing/cookie-fetch.ts';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
let client: ScreensClient;
let bookings: string;

const environment = 'integration';

beforeAll(async () => {
  it = await startTestSandbox({ empty: false, small: true }, allHandlers);
  bookings = `/booking-provider/${it.sandbox.demo.integration.bookingProviderId}/bookings`;
  client = createScreensClient(createCookieFetch(), it.sandbox.portal.url);
  const body = { username: 'office@demo.example', password: 'truckroll' };
  await client.call(screens.access.consoleSignIn, { path: { environment }, body });
});
afterAll(() => it.sandbox.close());

async function newBooking(): Promise<number> {
  const contacts = [{ type: 'Phone', value: '5185550100' }];
  const made = await it.call({ method: 'POST', path: bookings, body: { ...BOOKING, contacts } });
  return Number(made.body['id']);
}

async function bookJob(bookingId: number, day?: string) {
  const choices = await client.call(screens.office.choices, { path: { environment } });
  const jobType = choices.jobTypes.find(({ businessUnitIds }) => businessUnitIds.length > 0);
  const address = { street: '1 Main St', city: 'Troy', state: 'NY', zip: '12180', country: 'USA' };
  const body = {
    bookingId,
    newCustomer: { name: 'Ada', type: 'Residential' as const, address },
    jobTypeId: jobType?.id ?? 0,
    businessUnitId: jobType?.businessUnitIds[0] ?? 0,
    campaignId: choices.campaigns[0]?.id ?? 0,
    priority: 'Normal' as const,
    day: day ?? choices.today,
    start: '09:00',
    end: '11:00',
    technicianIds: choices.technicians.slice(0, 1).map(({ id }) => id),
  };
  return client.call(screens.office.bookJob, { path: { environment }, body });
}

test('a booking that an app creates is listed, booked into a job, and the app sees it', async () => {
  const id = await newBooking();
  const { data } = await client.call(screens.officeCalls.list, { path: { environment } });
  expect(data[0]).toMatchObject({ id, status: 'New', name: 'Ada', providerName: 'Truckroll' });
  const { jobId } = await bookJob(id);
  const seen = await it.call({ path: `${bookings}/${id}` });
  expect(seen.body).toMatchObject({ status: 'Converted', jobId });
});

test('what somebody does in the office is done in their name', async () => {
  const { appointmentId, jobId } = await bookJob(await newBooking());
  const path = { environment, id: appointmentId, step: 'dispatch' } as const;
  await client.call(screens.officeDispatch.step, { path });
  const { session } = await client.call(screens.access.consoleSession, { path: { environment } });
  const history = await it.call({ api: 'jpm/v2', path: `/jobs/${jobId}/history` });
  const entries = history.body['history'] as readonly { readonly employeeId: number }[];
  const employee = await it.call({
    api: 'settings/v2',
    path: `/employees/${entries.at(-1)?.employeeId}`,
  });
  expect(employee.body['name']).toBe(session?.person.name);
});

test('what is wrong in a form is told by field', async () => {
  const refused = bookJob(await newBooking(), '2026-02-31');
  await expect(refused).rejects.toMatchObject({
    status: 400,
    errors: { start: [expect.any(String)] },
  });
});

test('every office page can be read', async () => {
  const path = { environment } as const;
  const [customers, board] = await Promise.all([
    client.call(screens.officeCustomers.search, { path, query: { text: 'a' } }),
    client.call(screens.officeDispatch.day, { path }),
  ]);
  const id = customers.data[0]?.id ?? 0;
  const customer = await client.call(screens.officeCustomers.get, { path: { environment, id } });
  expect(customer.locations.length).toBeGreaterThan(0);
  expect(board.technicians.length).toBeGreaterThan(0);
});
