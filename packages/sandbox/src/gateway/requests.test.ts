import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
let bookings: string;
beforeAll(async () => {
  it = await startTestSandbox({ rateLimit: false });
  bookings = `/booking-provider/${it.sandbox.demo.integration.bookingProviderId}/bookings`;
});
afterAll(() => it.sandbox.close());

async function queryOf(path: string, api?: string): Promise<unknown> {
  const answer = await it.call({ path, ...(api === undefined ? {} : { api }) });
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  return answer.body['query'];
}

test('parameters arrive as the types of the contract, whatever the case they are written in', async () => {
  expect(
    await queryOf('/customers?PAGESIZE=5&includeTotal=TRUE&active=any&ids=1,2&name=&phone=+1%202'),
  ).toEqual({ pageSize: 5, includeTotal: true, active: 'Any', ids: '1,2', phone: ' 1 2' });
});

test('a list may be repeated or written with commas', async () => {
  expect(await queryOf('/customers?ids=1&ids=2,3')).toEqual({ ids: '1,2,3' });
  expect(
    await queryOf('/invoices?statuses=Pending,Posted&statuses=exported', 'accounting/v2'),
  ).toEqual({ statuses: expect.anything() });
});

test('a map is written with brackets', async () => {
  const query = await queryOf(
    '/invoices?customField.Fields[12]=a&customField.Fields[13]=b',
    'accounting/v2',
  );
  expect(query).toEqual({ 'customField.Fields': { 12: 'a', 13: 'b' } });
});

test('a plus that was not encoded still sorts upwards', async () => {
  expect(await queryOf('/customers?sort=+Id')).toEqual({ sort: '+Id' });
  expect(await queryOf('/customers?sort=%2BId')).toEqual({ sort: '+Id' });
});

test('times keep their moment, with offsets and microseconds', async () => {
  expect(
    await queryOf(
      '/customers?modifiedOnOrAfter=2026-01-01T02:00:00.001000+02:00&createdBefore=2026-02-01',
    ),
  ).toEqual({
    modifiedOnOrAfter: '2026-01-01T00:00:00.001Z',
    createdBefore: '2026-02-01T00:00:00.000Z',
  });
});

test.each([
  ['page=first', 'page'],
  ['page=9999999999', 'page'],
  ['includeTotal=maybe', 'includeTotal'],
  ['active=Sometimes', 'active'],
  ['createdBefore=yesterday', 'createdBefore'],
  [`ids=${Array.from({ length: 51 }, (_, n) => n).join(',')}`, 'ids'],
])('%s is refused by name', async (query, name) => {
  const { status, body } = await it.call({ path: `/customers?${query}` });
  expect(status).toBe(400);
  expect(Object.keys(body)).toEqual(['type', 'title', 'status', 'traceId', 'errors', 'data']);
  expect(body['errors']).toMatchObject({ [name]: [expect.stringContaining('is not valid for')] });
});

test('an unknown parameter is ignored and stands in the request log', async () => {
  expect(await queryOf('/customers?colour=red')).toEqual({});
  expect(it.sandbox.admin.requests.list(1)[0]).toMatchObject({
    operation: 'crm.customers.list',
    ignored: [{ in: 'query', name: 'colour', nearest: null }],
    status: 200,
  });
});

test('an id that is no number is a 400, one that does not exist a 404', async () => {
  const odd = await it.call({ path: '/bookings/abc' });
  expect([odd.status, Object.keys(odd.body['errors'] as object)]).toEqual([400, ['id']]);
  const gone = await it.call({ path: '/bookings/5' });
  expect([gone.status, gone.body['title']]).toEqual([404, 'Booking 5 was not found.']);
});

test('a body is kept; texts count as booleans, unknown members are ignored and logged', async () => {
  const answer = await it.call({
    path: bookings,
    method: 'POST',
    body: { ...BOOKING, isFirstTimeClient: 'True', colour: 'red', address: null },
  });
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
  expect(answer.body).toMatchObject({ name: 'Ada', isFirstTimeClient: true });
  expect(answer.body['colour']).toBeUndefined();
  expect(it.sandbox.admin.requests.list(1)[0]?.ignored).toEqual([
    { in: 'body', name: 'colour', nearest: null },
  ]);
});

test('a wrong body is refused by member', async () => {
  const { name: _, ...nameless } = BOOKING;
  const missing = await it.call({ path: bookings, method: 'POST', body: nameless });
  expect(missing.status).toBe(400);
  expect(missing.body['errors']).toEqual({
    name: ["Required property 'name' not found in JSON."],
    request: ['The request field is required.'],
  });
  const mistyped = await it.call({
    path: bookings,
    method: 'POST',
    body: { ...BOOKING, name: 5, contacts: [{ type: 'Pigeon' }] },
  });
  expect(mistyped.body['errors']).toMatchObject({
    name: ['Expected string, got number.'],
    'contacts[0].type': [expect.stringContaining('Expected one of')],
  });
});

test.each(['null', '[]', '"text"'])('the body %s is refused as the request it is', async (body) => {
  expect(await it.call({ path: bookings, method: 'POST', body })).toMatchObject({
    status: 400,
    body: { errors: { request: [expect.stringContaining('Expected object')] } },
  });
});

test('a body that is no JSON is a 400, and one of another kind a 415', async () => {
  const broken = await it.call({ path: bookings, method: 'POST', body: '{"name": ' });
  expect([broken.status, broken.body['errors']]).toEqual([
    400,
    { request: ['The request field is required.'] },
  ]);
  const form = new FormData();
  form.set('name', 'Ada');
  expect((await it.call({ path: bookings, method: 'POST', body: form })).status).toBe(415);
});

test('a body that is nested too deeply is a 400; brackets in a text are no nesting', async () => {
  const deep = `{"name":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const refused = await it.call({ method: 'POST', path: bookings, body: deep });
  expect(refused.status).toBe(400);
  const named = { ...BOOKING, name: '"[{'.repeat(100) };
  expect((await it.call({ method: 'POST', path: bookings, body: named })).status).toBe(200);
});

test('a body that is too large is a 413', async () => {
  const body = JSON.stringify({ ...BOOKING, summary: 'x'.repeat(21 * 1024 * 1024) });
  const answer = await it.call({ path: bookings, method: 'POST', body });
  expect([answer.status, answer.body['status']]).toEqual([413, 413]);
});

test('a file comes as multipart', async () => {
  const form = new FormData();
  form.set('file', new File(['12345'], 'leak.jpg'));
  const path = '/jobs/7/attachments';
  const answer = await it.call({ path, api: 'forms/v2', method: 'POST', body: form });
  expect([answer.status, answer.body]).toEqual([200, { fileName: 'leak.jpg 5' }]);
  const without = await it.call({ path, api: 'forms/v2', method: 'POST', body: new FormData() });
  expect([without.status, Object.keys(without.body['errors'] as object)]).toEqual([400, ['file']]);
});

test('an operation without a model is a 501 with its name', async () => {
  const { status, body } = await it.call({ path: '/leads' });
  expect([status, body['title']]).toEqual([501, 'The sandbox does not model crm.leads.list yet.']);
});

test('answers can be text, bytes and redirects', async () => {
  const text = await it.call({ path: '/jobs/7/attachments', api: 'forms/v2' });
  expect([text.status, text.text]).toEqual([200, '[1,  2]']);
  const bytes = await it.call({ path: '/calls/7/recording', api: 'telecom/v2' });
  expect([bytes.headers.get('content-type'), bytes.text]).toEqual(['audio/wav', 'RIFF']);
  const redirect = await it.call({ path: '/jobs/attachment/7', api: 'forms/v2' });
  expect([redirect.status, redirect.headers.get('location')]).toEqual([
    302,
    'http://127.0.0.1/file',
  ]);
});

test('the operations that refuse with a text alone do so', async () => {
  const body = {
    name: 'North',
    zips: ['10001'],
    cities: [],
    territoryNumbers: [],
    locnNumbers: [],
  };
  const answer = await it.call({ path: '/zones', api: 'dispatch/v2', method: 'POST', body });
  expect([answer.status, JSON.parse(answer.text)]).toEqual([400, 'A zip code is in another zone.']);
});

test('a handler that fails is a 500 that a test can find', async () => {
  const answer = await it.call({ path: '/booking-provider-tags' });
  expect([answer.status, answer.body['title']]).toEqual([500, 'Internal Server Error']);
  expect(it.sandbox.admin.requests.contractBreaches().at(-1)).toContain(
    'crm.bookingProviderTags.list failed',
  );
});

test('an answer that breaks the contract is undone and a loud 500', async () => {
  await it.admin('PATCH', '/settings', { validateAnswers: true });
  const before = it.sandbox.admin.requests.contractBreaches().length;
  const answer = await it.call({
    path: bookings,
    method: 'POST',
    body: { ...BOOKING, externalId: 'undone' },
  });
  await it.admin('PATCH', '/settings', { validateAnswers: false });
  expect(answer.status).toBe(500);
  expect(answer.body['title']).toMatch(/crm\.bookings\.create breaks the contract: .*status/);
  expect(it.sandbox.admin.requests.contractBreaches()).toHaveLength(before + 1);
  expect((await it.call({ path: '/bookings' })).text).not.toContain('undone');
});
