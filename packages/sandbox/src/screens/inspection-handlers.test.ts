import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
beforeEach(() => it.sandbox.admin.requests.clear());
afterAll(() => it.sandbox.close());

const CUSTOMERS = '/crm/v2/tenant/1/customers';

test('the log is filtered by the query, and a call is shown with its bodies', async () => {
  await it.call({ path: '/customers?limit=5' });
  await it.call({ path: '/bookings/7' });
  const { body } = await it.admin('GET', '/requests?statusClass=2&operation=crm.&ignored=only');
  expect(body['data']).toMatchObject([
    {
      operation: 'crm.customers.list',
      ignored: [{ in: 'query', name: 'limit', nearest: 'pageSize' }],
    },
  ]);
  const [{ number } = { number: 0 }] = it.sandbox.admin.requests.list(1);
  const shown = await it.admin('GET', `/requests/${number}`);
  expect(shown.body).toMatchObject({
    request: { status: 404, operation: 'crm.bookings.get' },
    bodies: { request: null, answer: { text: expect.stringContaining('Booking 7 was not found') } },
  });
  expect((await it.admin('GET', '/requests/999999')).status).toBe(404);
  expect((await it.admin('GET', '/requests?colour=red')).status).toBe(400);
});

test('scopes are explained for features, a trace and the log, against what an app has', async () => {
  await it.call({ path: '/customers' });
  const { appId } = it.sandbox.admin.requests.list(1)[0] ?? {};
  const { status, body } = await it.admin('POST', '/scopes/explain', {
    features: ['send-positions'],
    trace: 'GET /jpm/v2/tenant/1/jobs',
    recorded: { appId },
    appId,
    scopes: 'tn.crm.leads:r',
  });
  expect(status).toBe(200);
  const needed = body['needed'] as { scope: string }[];
  expect(needed.map(({ scope }) => scope)).toEqual([
    'tn.crm.customers:r',
    'tn.dis.gpspings:w',
    'tn.jpm.jobs:r',
  ]);
  expect(body['unexplained']).toEqual([]);
  const { unused, missing } = body['given'] as Record<'unused' | 'missing', { scope: string }[]>;
  expect(unused.map(({ scope }) => scope)).not.toContain('tn.crm.customers:r');
  expect(unused.map(({ scope }) => scope)).toContain('tn.crm.leads:r');
  expect(missing).toEqual([]);
});

test('the features can be listed', async () => {
  const { body } = await it.admin('GET', '/scopes/features');
  expect(body['data']).toContainEqual({
    id: 'reviews',
    name: 'Read reviews',
    operations: ['marketingReputation.reviews.list'],
  });
});

test('a call is tried as the demo app and comes back as the API answered it', async () => {
  const { tenantId } = it.sandbox.demo.integration;
  const { status, body } = await it.admin('POST', '/try', {
    environment: 'integration',
    method: 'GET',
    target: `/crm/v2/tenant/${tenantId}/customers?pageSize=5`,
  });
  expect([status, body['step'], body['status']]).toEqual([200, 'call', 200]);
  const { text } = body['body'] as { text: string };
  expect(JSON.parse(text)).toMatchObject({ query: { pageSize: 5 } });
  expect(body['headers']).toContainEqual({
    name: 'content-type',
    value: 'application/json; charset=utf-8',
  });
  expect(it.sandbox.admin.requests.list().map(({ operation }) => operation)).toEqual([
    'crm.customers.list',
    'oauth.token',
  ]);
});

test('credentials that are wrong stop at the token, and are not shown again', async () => {
  const credentials = { clientId: 'cid.no', clientSecret: 'cs1.nono12345678', appKey: 'ak1.no' };
  const call = { environment: 'production', method: 'GET', target: CUSTOMERS, credentials };
  const { body, text } = await it.admin('POST', '/try', call);
  expect(body).toMatchObject({ step: 'token', status: 400 });
  expect(text).toContain('invalid_client');
  expect(text).not.toContain('nono12345678');
});

test.each(['//evil.example/x', 'http://evil.example/', '/\\evil.example', ''])(
  'a call to %s is not made',
  async (target) => {
    const call = { environment: 'integration', method: 'GET', target };
    expect((await it.admin('POST', '/try', call)).status).toBe(400);
    expect(it.sandbox.admin.requests.list()).toEqual([]);
  },
);

test('a dropped connection is an answer without a status', async () => {
  const { tenantId } = it.sandbox.demo.integration;
  const target = `/crm/v2/tenant/${tenantId}/customers?name=fault:drop`;
  const call = { environment: 'integration', method: 'GET', target };
  const { body } = await it.admin('POST', '/try', call);
  expect(body).toMatchObject({ step: 'call', status: null, body: null });
});
