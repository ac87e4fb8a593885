import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BOOKING, startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import type { Bodies, LoggedRequest } from './request-log.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
beforeEach(() => {
  it.sandbox.admin.requests.clear();
  it.sandbox.admin.settings.strictParameters = false;
});
afterAll(() => it.sandbox.close());

function last(): LoggedRequest & { readonly bodies: Bodies | undefined } {
  const { requests } = it.sandbox.admin;
  const [request] = requests.list(1);
  if (request === undefined) throw new Error('Nothing was logged');
  return { ...request, bodies: requests.bodiesOf(request.number) };
}

function create(body: unknown) {
  const { bookingProviderId } = it.sandbox.demo.integration;
  const path = `/booking-provider/${bookingProviderId}/bookings`;
  return it.call({ path, method: 'POST', body });
}

test.each([
  ['customers', 'limit', 'pageSize'],
  ['customers', 'page_size', 'pageSize'],
  ['customers', 'modifiedSince', 'modifiedOnOrAfter'],
  ['customers', 'zipp', 'zip'],
  ['bookings', 'xyz', null],
])('the unknown parameter of %s?%s= leads to %s', async (path, name, nearest) => {
  expect((await it.call({ path: `/${path}?${name}=1` })).status).toBe(200);
  expect(last().ignored).toEqual([{ in: 'query', name, nearest }]);
});

test('an unknown member of a body is named with its place and the nearest real one', async () => {
  const contacts = [{ type: 'Phone', value: '1', mem: 'x' }];
  expect((await create({ ...BOOKING, sumary: 'no heat', contacts })).status).toBe(200);
  expect(last().ignored).toEqual([
    { in: 'body', name: 'sumary', nearest: 'summary' },
    { in: 'body', name: 'contacts[0].mem', nearest: 'contacts[0].memo' },
  ]);
});

test('strict mode refuses unknown parameters and names the nearest, known ones pass', async () => {
  await it.admin('PATCH', '/settings', { strictParameters: true });
  const refused = await it.call({ path: '/customers?page_size=5&xyz=1&page=1' });
  expect(refused).toMatchObject({
    status: 400,
    body: {
      errors: {
        page_size: ["There is no such parameter; did you mean 'pageSize'? (strict mode)"],
        xyz: ['There is no such parameter (strict mode).'],
      },
    },
  });
  expect(last().ignored).toHaveLength(2);
  expect(
    (await it.call({ path: '/customers?pageSize=5&servicetitanapplicationkey=x' })).status,
  ).toBe(200);
});

test('both bodies of a call can be looked at', async () => {
  await create(BOOKING);
  const { request, answer } = last().bodies ?? {};
  expect(JSON.parse(request?.text ?? '')).toEqual(BOOKING);
  expect(answer).toMatchObject({ contentType: expect.stringContaining('json'), isCut: false });
  expect(JSON.parse(answer?.text ?? '')).toMatchObject({ name: 'Ada' });
});

test('no secret, token or app key stands anywhere in the log', async () => {
  const { clientSecret, appKey } = it.sandbox.demo.integration;
  const token = await it.token();
  const tokenCall = last().bodies;
  expect(last()).toMatchObject({ operation: 'oauth.token', appId: expect.any(String) });
  expect(tokenCall?.request?.text).toContain('client_secret=[secret]');
  expect(JSON.parse(tokenCall?.answer?.text ?? '')).toMatchObject({
    access_token: '[secret]',
    expires_in: 900,
  });
  await create({ ...BOOKING, summary: `${clientSecret} ${appKey} ${token}` });
  await it.call({ path: `/customers?servicetitanapplicationkey=${appKey}&name=${token}` });
  await it.call({ path: `/bookings/${appKey}` });
  const { requests } = it.sandbox.admin;
  const all = requests.list().map((one) => ({ one, bodies: requests.bodiesOf(one.number) }));
  expect(all.length).toBeGreaterThanOrEqual(4);
  for (const secret of [clientSecret, appKey, token, token.slice(0, 60)]) {
    expect(JSON.stringify(all)).not.toContain(secret);
  }
});

test('a long body is kept up to its bound, a binary one only by its size', async () => {
  await create({ ...BOOKING, summary: 'ü'.repeat(100_000) });
  const { request } = last().bodies ?? {};
  expect(request).toMatchObject({ isCut: true, bytes: expect.any(Number) });
  expect(request?.bytes).toBeGreaterThan(200_000);
  expect(request?.text?.length).toBeLessThanOrEqual(32 * 1024);
  expect(request?.text).toMatch(/ü$/);
  const form = new FormData();
  form.set('file', new File([new Uint8Array([0xff, 0xfe, 0xfd, 0])], 'x.bin'));
  await it.call({ path: '/jobs/1/attachments', api: 'forms/v2', method: 'POST', body: form });
  expect(last().bodies?.request).toMatchObject({ text: null, isCut: false });
});

test('bodies of the last calls are kept, older ones are forgotten', async () => {
  await create(BOOKING);
  const { number } = last();
  const headers = {};
  for (let count = 0; count < 200; count += 1) await it.call({ path: '/customers', headers });
  expect(it.sandbox.admin.requests.bodiesOf(number)).toBeUndefined();
  expect(it.sandbox.admin.requests.bodiesOf(number + 1)).toBeDefined();
});

test('the log can be filtered', async () => {
  await it.call({ path: '/customers?pagesize=1' });
  await it.call({ path: '/customers?colour=1', environment: 'production' });
  await it.call({ path: '/bookings/5' });
  const { requests } = it.sandbox.admin;
  const found = (filter: Parameters<typeof requests.list>[1]) =>
    requests.list(100, filter).map(({ operation, environment }) => `${environment} ${operation}`);
  const { number } = last();
  expect(found({ statusClass: 4 })).toEqual(['integration crm.bookings.get']);
  expect(found({ hasIgnored: true })).toEqual(['production crm.customers.list']);
  expect(found({ operation: 'crm.customers.' })).toHaveLength(2);
  expect(found({ environment: 'production', method: 'get' })).toHaveLength(1);
  expect(found({ text: 'PageSize' })).toEqual(['integration crm.customers.list']);
  expect(found({ after: number })).toEqual([]);
  expect(found({ after: number - 1 })).toHaveLength(1);
  const appId = requests.list(1)[0]?.appId ?? '';
  expect(found({ appId, operation: 'crm.' })).toHaveLength(3);
  expect(found({ appId, environment: 'production' })).toEqual([
    'production crm.customers.list',
    'production oauth.token',
  ]);
  expect(found({ tenantId: 1 })).toEqual([]);
});
