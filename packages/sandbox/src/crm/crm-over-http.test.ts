import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { crm } from './index.ts';

let it: TestSandbox;
/** The path of the demo provider's bookings. */
let bookings: string;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

beforeAll(async () => {
  it = await startTestSandbox({ validateAnswers: true, rateLimit: false }, { crm });
  bookings = `/booking-provider/${it.sandbox.demo.integration.bookingProviderId}/bookings`;
});

afterAll(() => it.sandbox.close());

async function send(method: string, path: string, body?: unknown): Promise<Answer> {
  const { status, text } = await it.call({ method, path, body });
  return { status, body: text === '' ? undefined : JSON.parse(text) };
}

function idOf({ body }: Answer): string {
  return String((body as { readonly id: number | string }).id);
}

function dataOf({ body }: Answer): readonly unknown[] {
  return (body as { readonly data: readonly unknown[] }).data;
}

const address = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };
const contacts = [{ type: 'Phone', value: '(518) 555-0100' }];
const wanted = { ...BOOKING, contacts };

test('a booking is taken, found by its external id, contacted and dismissed', async () => {
  const id = idOf(await send('POST', bookings, wanted));
  const found = await send('GET', `${bookings}?externalId=web-1&includeTotal=True`);
  expect(found.body).toMatchObject({ totalCount: 1, hasMore: false });
  const email = { type: 'Email', value: 'ada@example.com' };
  await send('POST', `${bookings}/${id}/contacts`, email);
  expect(dataOf(await send('GET', `/bookings/${id}/contacts`))).toHaveLength(2);
  const memo = { dismissingMemo: 'called twice' };
  const dismissed = await send('POST', `${bookings}/${id}/dismiss`, memo);
  expect(dismissed).toEqual({ status: 200, body: undefined });
  expect((await send('GET', `/bookings/${id}`)).body).toMatchObject({ status: 'Dismissed' });
});

test('a refusal has the shape of an operation error', async () => {
  const id = idOf(await send('POST', bookings, wanted));
  await send('POST', `${bookings}/${id}/dismiss`, {});
  const refused = await send('PATCH', `${bookings}/${id}`, { name: 'Eve' });
  expect(refused).toEqual({
    status: 409,
    body: {
      type: expect.any(String),
      title: `Booking ${id} is already dismissed.`,
      status: 409,
      traceId: expect.any(String),
      errors: {},
      data: {},
    },
  });
});

test('a booking without a summary is refused in the words of the service', async () => {
  const { summary: _, ...rest } = wanted;
  const refused = await send('POST', bookings, rest);
  expect(refused.status).toBe(400);
  expect(refused.body).toMatchObject({ errors: { summary: [expect.stringMatching(/not found/)] } });
});

test('a customer is found by phone and changed, and its feed moves on', async () => {
  const locations = [{ name: 'Home', address, contacts }];
  const customer = { name: 'Ada Byron', address, locations };
  const id = idOf(await send('POST', '/customers', customer));
  expect(dataOf(await send('GET', '/customers?phone=5185550100'))).toMatchObject([
    { name: 'Ada Byron' },
  ]);
  const first = await send('GET', '/export/customers');
  const { continueFrom } = first.body as { readonly continueFrom: string };
  await send('PATCH', `/customers/${id}`, { name: 'Ada Lovelace' });
  const next = await send('GET', `/export/customers?from=${continueFrom}`);
  expect(dataOf(next)).toMatchObject([{ name: 'Ada Lovelace', active: true }]);
});

test('lists beside a record are not taken for one', async () => {
  expect((await send('GET', '/customers/contacts')).status).toBe(400);
  expect((await send('GET', '/customers/custom-fields')).status).toBe(200);
  expect((await send('GET', '/locations/contacts?createdOnOrAfter=2020-01-01')).status).toBe(200);
  expect((await send('GET', '/contacts/preferences')).status).toBe(200);
  expect((await send('GET', '/contacts/contact-methods')).status).toBe(200);
});

test('a value that is nothing is answered as null', async () => {
  const locations = [{ name: 'Home', address }];
  const customer = await send('POST', '/customers', { name: 'Bob', address, locations });
  const [home] = (customer.body as { readonly locations: readonly { readonly id: number }[] })
    .locations;
  const answer = await send('GET', `/locations/${home?.id}/preferredtechnician`);
  expect(answer).toEqual({ status: 200, body: null });
});

test('tags are taken away by a call that has a body', async () => {
  const locations = [{ name: 'Home', address }];
  const id = idOf(await send('POST', '/customers', { name: 'Cy', address, locations }));
  const removed = await send('DELETE', '/tags', { customerIds: [Number(id)], tagTypeIds: [1] });
  expect(removed).toEqual({ status: 200, body: undefined });
});

test('a contact with a GUID is made, related and read through its customer', async () => {
  const locations = [{ name: 'Home', address }];
  const customerId = idOf(await send('POST', '/customers', { name: 'Di', address, locations }));
  const id = idOf(await send('POST', '/contacts', { name: 'Di Ana' }));
  const related = await send('POST', `/contacts/${id}/relationships/${customerId}/customer`);
  expect(related).toEqual({ status: 200, body: undefined });
  const found = await send('GET', `/contacts/relationships/${customerId}`);
  expect(dataOf(found)).toMatchObject([{ id, name: 'Di Ana' }]);
});
