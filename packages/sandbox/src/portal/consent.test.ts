import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import type { App } from './app.ts';
import type { Connection } from './connection.ts';
import type { NewSecret } from './secrets.ts';

let it: TestSandbox;
let app: App;
let connection: string;
let tenant: string;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
afterAll(() => it.sandbox.close());

beforeEach(async () => {
  const { tenantId } = it.sandbox.demo.integration;
  tenant = `/environments/integration/tenants/${tenantId}`;
  const made = await it.admin('POST', '/apps', {
    name: 'Scheduler',
    organization: 'Ours',
    scopes: ['tn.crm.bookings:r', 'tn.crm.bookings:w'],
    tenantIds: [tenantId],
  });
  app = made.body as unknown as App;
  connection = `${tenant}/connections/${app.id}`;
});

async function connect(restriction = {}): Promise<{ clientId: string; clientSecret: string }> {
  const { body } = await it.admin('POST', connection, restriction);
  return { clientId: String(body['clientId']), clientSecret: await newSecret() };
}

async function newSecret(): Promise<string> {
  const { body } = await it.admin('POST', `${connection}/secrets`);
  return String(body['clientSecret']);
}

async function errorOf(credentials: { clientId: string; clientSecret: string }) {
  const answer = await it.tokenAnswer({
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
  });
  return answer.body['error'];
}

test('an app is seen by the tenants it lists, and by no others', async () => {
  const listed = await it.admin('GET', `${tenant}/connectable-apps`);
  expect(listed.body['data']).toContainEqual(expect.objectContaining({ id: app.id }));
  await it.admin('PATCH', `/apps/${app.id}`, { tenantIds: [] });
  const unlisted = await it.admin('GET', `${tenant}/connectable-apps`);
  expect(unlisted.body['data']).not.toContainEqual(expect.objectContaining({ id: app.id }));
  const refused = await it.admin('POST', connection, {});
  expect([refused.status, refused.body['detail']]).toEqual([
    409,
    expect.stringContaining('Add the tenant to the app first'),
  ]);
});

test('two secrets are good at a time; a third waits for one to be revoked', async () => {
  const { clientId, clientSecret: first } = await connect();
  const second = await newSecret();
  expect(first).toMatch(/^cs1\./);
  expect(second).toMatch(/^cs2\./);
  expect(await errorOf({ clientId, clientSecret: first })).toBeUndefined();
  expect(await errorOf({ clientId, clientSecret: second })).toBeUndefined();
  const third = await it.admin('POST', `${connection}/secrets`);
  expect([third.status, third.body['detail']]).toEqual([409, expect.stringContaining('Revoke')]);
  await it.admin('DELETE', `${connection}/secrets/1`);
  expect(await errorOf({ clientId, clientSecret: first })).toBe('invalid_client');
  expect(await newSecret()).toMatch(/^cs1\./);
  const shown = await it.admin('GET', connection);
  expect(shown.body['secretSlots']).toEqual([1, 2]);
  expect(shown.text).not.toContain(second);
});

test('a newer version keeps the old scopes until the tenant accepts it', async () => {
  const credentials = await connect();
  const scopes = [...app.scopes, 'tn.crm.customers:r'];
  const next = await it.admin('PATCH', `/apps/${app.id}`, { scopes });
  expect([next.body['version'], next.body['appKey']]).toEqual([2, app.appKey]);
  expect((await it.admin('GET', connection)).body['state']).toBe('updatePending');
  expect(decodeJwt(await it.token(credentials))['scope']).toEqual(app.scopes);
  expect((await it.admin('POST', `${connection}/decline`)).body['state']).toBe('updateDeclined');
  expect((await it.admin('POST', `${connection}/accept`)).body).toMatchObject({
    state: 'connected',
    acceptedVersion: 2,
    clientId: credentials.clientId,
  });
  expect(decodeJwt(await it.token(credentials))['scope']).toContain('tn.crm.customers:r');
});

test('a disabled connection gives no tokens and voids those it gave, until it is restored', async () => {
  const credentials = await connect();
  const headers = { authorization: await it.token(credentials), 'st-app-key': app.appKey };
  expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
  await it.admin('POST', `${connection}/disable`);
  expect(await errorOf(credentials)).toBe('invalid_client');
  expect((await it.call({ path: '/bookings', headers })).status).toBe(401);
  await it.admin('POST', `${connection}/restore`);
  expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
});

test('a restricted app reaches its own booking provider only', async () => {
  const tag = await it.admin('POST', `${tenant}/booking-providers`, { name: 'Web' });
  const id = Number(tag.body['id']);
  const credentials = await connect({ bookingProviderId: id });
  const token = await it.token(credentials);
  expect(decodeJwt(token)['booking_provider']).toBe(String(id));
  const statusOf = async (path: string) =>
    (
      await it.call({
        path,
        headers: { authorization: token, 'st-app-key': app.appKey },
      })
    ).status;
  expect(await statusOf(`/booking-provider/${id}/bookings`)).toBe(200);
  expect(await statusOf(`/booking-provider/${id + 1}/bookings`)).toBe(403);
  expect(await statusOf('/bookings')).toBe(403);
  await it.admin('PUT', `${connection}/restriction`, {});
  expect(decodeJwt(await it.token(credentials))['booking_provider']).toBeUndefined();
});

test('GPS pings and reports can be restricted to one provider and one category', async () => {
  const scopes = ['tn.dis.gpspings:w', 'tn.rpr.reports:r', 'tn.crm.bookings:r'];
  await it.admin('PATCH', `/apps/${app.id}`, { scopes });
  const token = await it.token(await connect({ gpsProvider: 'ours', reportCategory: 'sales' }));
  const headers = { authorization: token, 'st-app-key': app.appKey };
  const post = async (api: string, path: string, body: unknown) => {
    const answer = await it.call({ api, path, method: 'POST', body, headers });
    return [answer.status, answer.body['title']];
  };
  const data = { parameters: [] };
  expect(await post('dispatch/v2', '/gps-provider/ours/gps-pings', [])).toEqual([200, undefined]);
  expect(await post('dispatch/v2', '/gps-provider/other/gps-pings', [])).toEqual([
    403,
    "Resource owner validation failed, please check 'tenant, gps_provider' path value(s).",
  ]);
  expect(await post('reporting/v2', '/report-category/sales/reports/1/data', data)).toEqual([
    200,
    undefined,
  ]);
  expect(await post('reporting/v2', '/report-category/payroll/reports/1/data', data)).toEqual([
    403,
    "Resource owner validation failed, please check 'tenant, report_category' path value(s).",
  ]);
  expect((await it.call({ path: '/bookings', headers })).status).toBe(200);
});

test('the scopes an app can ask for are listed', async () => {
  const { body } = await it.admin('GET', '/scopes');
  expect(body['data']).toEqual(expect.arrayContaining(['tn.crm.bookings:r', 'tn.jpm.jobs:w']));
});

test('a deleted app takes its key and connections along', async () => {
  const credentials = await connect();
  expect((await it.admin('DELETE', `/apps/${app.id}`)).status).toBe(204);
  expect(await errorOf(credentials)).toBe('invalid_client');
  expect((await it.admin('GET', `/apps/${app.id}`)).status).toBe(404);
});

test('an app can be read again with its key, and be called by type', async () => {
  const { admin } = it.sandbox;
  expect(admin.apps.get(app.id)).toEqual(app);
  const key = {
    environment: 'integration',
    tenantId: it.sandbox.demo.integration.tenantId,
    appId: app.id,
  } as const;
  const made: Connection = admin.connections.connect(key);
  const secret: NewSecret = admin.connections.generateSecret(key);
  expect([made.state, secret.slot]).toEqual(['connected', 1]);
});

test('a wrong form says what to change', async () => {
  const strange = await it.admin('POST', '/apps', {
    name: 'X',
    organization: 'Y',
    tenantIds: [],
    scopes: ['tn.crm.unicorns:r'],
  });
  expect([strange.status, strange.body['detail']]).toEqual([
    400,
    'No operation knows the scope tn.crm.unicorns:r.',
  ]);
  const incomplete = await it.admin('POST', '/apps', { name: '' });
  expect(incomplete.status).toBe(400);
  expect(incomplete.headers.get('content-type')).toMatch('application/problem+json');
  expect(Object.keys(incomplete.body['errors'] as object)).toContain('scopes');
});
