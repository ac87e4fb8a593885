import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestAnswer, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
afterAll(() => it.sandbox.close());

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Status and title of an error in the gateway's shape: four members in their order. */
function gatewayError({ status, body }: TestAnswer): readonly unknown[] {
  const isInShape =
    Object.keys(body).join() === 'type,status,title,traceId' &&
    body['status'] === status &&
    GUID.test(String(body['traceId']));
  return isInShape ? [status, body['title']] : ['another shape', body];
}

test('a token is good raw and after Bearer, in any case of its letters', async () => {
  const token = await it.token();
  for (const authorization of [token, `Bearer ${token}`, `bearer ${token}`]) {
    const headers = { authorization, 'st-app-key': it.sandbox.demo.integration.appKey };
    expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
  }
});

test('the app key may stand in the query', async () => {
  const { appKey } = it.sandbox.demo.integration;
  const headers = { authorization: await it.token() };
  const path = `/bookings?servicetitanapplicationkey=${appKey}`;
  expect((await it.call({ path, headers })).status).toBe(200);
  expect(it.sandbox.admin.requests.list(1)[0]?.query).toBe('servicetitanapplicationkey=[secret]');
});

test('a missing or malformed token, or one of the other environment, is a 401', async () => {
  const key = { 'st-app-key': it.sandbox.demo.integration.appKey };
  const foreign = await it.token({}, 'production');
  for (const headers of [
    key,
    ...['x', 'a.b.c', foreign].map((t) => ({ ...key, authorization: t })),
  ])
    expect(gatewayError(await it.call({ path: '/bookings', headers }))).toEqual([
      401,
      expect.stringMatching(/token/),
    ]);
});

test('a missing or unknown app key is a 401', async () => {
  const authorization = await it.token();
  const given: Record<string, string>[] = [
    { authorization },
    { authorization, 'st-app-key': 'ak1.unknown' },
  ];
  for (const headers of given)
    expect(gatewayError(await it.call({ path: '/bookings', headers }))).toEqual([
      401,
      expect.stringMatching(/application key/),
    ]);
});

test("another app's key is a 403 about scopes", async () => {
  const other = it.sandbox.admin.apps.create({
    name: 'Other',
    organization: 'Other',
    scopes: ['tn.crm.bookings:r'],
    tenantIds: [],
  });
  const headers = { authorization: await it.token(), 'st-app-key': other.appKey };
  expect(gatewayError(await it.call({ path: '/bookings', headers }))).toEqual([
    403,
    expect.stringMatching(/^Scope validation failed/),
  ]);
});

test('the app key works in both environments', async () => {
  const headers = {
    authorization: await it.token({}, 'production'),
    'st-app-key': it.sandbox.demo.integration.appKey,
  };
  const answer = await it.call({ path: '/bookings', headers, environment: 'production' });
  expect(answer.status).toBe(200);
});

test('another tenant in the path is a 403, with booking_provider named on bookings', async () => {
  for (const tenant of [1, 'abc']) {
    expect(gatewayError(await it.call({ path: '/customers', tenant }))).toEqual([
      403,
      "Resource owner validation failed, please check 'tenant' path value(s).",
    ]);
    for (const path of ['/bookings', '/export/bookings', '/booking-provider/5/bookings'])
      expect(gatewayError(await it.call({ path, tenant }))).toEqual([
        403,
        "Resource owner validation failed, please check 'tenant, booking_provider' path value(s).",
      ]);
  }
});

test('an unknown path and a known one with another method are the same 404', async () => {
  const title = 'Unable to match incoming request to an operation.';
  expect(gatewayError(await it.call({ path: '/nothing' }))).toEqual([404, title]);
  expect(gatewayError(await it.call({ path: '/bookings', method: 'DELETE' }))).toEqual([
    404,
    title,
  ]);
});

test('a scope the token lacks is a 403', async () => {
  const { admin, demo } = it.sandbox;
  const app = admin.apps.create({
    name: 'Reader',
    organization: 'Reader',
    scopes: ['tn.crm.bookings:r'],
    tenantIds: [demo.integration.tenantId],
  });
  const key = {
    environment: 'integration',
    tenantId: demo.integration.tenantId,
    appId: app.id,
  } as const;
  const { clientId } = admin.connections.connect(key);
  const { clientSecret } = admin.connections.generateSecret(key);
  const headers = {
    authorization: await it.token({ clientId, clientSecret }),
    'st-app-key': app.appKey,
  };
  expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
  expect(gatewayError(await it.call({ path: '/customers', headers }))).toEqual([
    403,
    expect.stringMatching(/^Scope validation failed.*tn\.crm\.customers:r/),
  ]);
});
