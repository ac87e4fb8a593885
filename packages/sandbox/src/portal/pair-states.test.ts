import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { DemoCredentials } from '../demo.ts';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import type { App } from './app.ts';
import type { ConnectionKey } from './connection.ts';

/**
 * Every state an app and a tenant can be in together, seen where it counts: what the token endpoint
 * and the gateway answer, and which rows the two pages get.
 */
let it: TestSandbox;
let app: App;
let key: ConnectionKey;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: false })));
afterAll(() => it.sandbox.close());

type Credentials = Pick<DemoCredentials, 'clientId' | 'clientSecret'>;

const READ = 'tn.crm.bookings:r';
const CUSTOMERS = 'tn.crm.customers:r';

beforeEach(() => {
  const { tenantId } = it.sandbox.demo.integration;
  app = it.sandbox.admin.apps.create({
    name: 'Scheduler',
    organization: 'Ours',
    scopes: [READ],
    tenantIds: [tenantId],
  });
  key = { environment: 'integration', tenantId, appId: app.id };
});

const domain = () => it.sandbox.admin.connections;

function connected(): Credentials {
  const { clientId } = domain().connect(key);
  return { clientId, clientSecret: domain().generateSecret(key).clientSecret };
}

/** Status and error of a token request. */
async function tokenOf({ clientId, clientSecret }: Credentials, more = {}) {
  const answer = await it.tokenAnswer({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...more,
  });
  return [answer.status, answer.body['error']];
}

async function callWith(token: string, path = '/bookings') {
  const headers = { authorization: token, 'st-app-key': app.appKey };
  const { status, body } = await it.call({ path, headers });
  return [status, body['title']];
}

const isOffered = () =>
  domain()
    .connectable('integration', key.tenantId)
    .some((one) => one.id === app.id);
const isListed = () =>
  domain()
    .list('integration', key.tenantId)
    .some((one) => one.appId === app.id);
const portalRow = () => domain().rowsOfApp(app.id)[0];

const REFUSED = [400, 'invalid_client'];
const GRANTED = [200, undefined];
const UNKNOWN_KEY = [401, 'The application key is missing or invalid.'];
const BAD_TOKEN = [401, 'The access token is missing, invalid or expired.'];

test('listed and not accepted: offered to the tenant, not connected yet, no client id', () => {
  expect([isOffered(), isListed()]).toEqual([true, false]);
  expect(portalRow()).toEqual({
    environment: 'integration',
    tenantId: key.tenantId,
    tenantName: expect.any(String),
    note: '',
    state: 'notConnected',
    clientId: null,
    acceptedVersion: null,
    isAllowedByTenant: false,
    secretSlots: [],
  });
  expect(() => domain().generateSecret(key, 'developer')).toThrow('Connect it first.');
});

test('accepted: allowed by the tenant; works once a secret exists', async () => {
  const { clientId } = domain().connect(key, {}, { version: 1, connectedBy: 'Ada' });
  expect([isOffered(), isListed()]).toEqual([false, true]);
  expect(portalRow()).toMatchObject({ state: 'connected', clientId, isAllowedByTenant: true });
  expect(domain().get(key).connectedBy).toBe('Ada');
  expect(await tokenOf({ clientId, clientSecret: 'cs1.none' })).toEqual(REFUSED);
  const { clientSecret } = domain().generateSecret(key, 'developer');
  expect(await callWith(await it.token({ clientId, clientSecret }))).toEqual(GRANTED);
  expect(portalRow()?.secretSlots).toEqual([{ slot: 1, createdOn: expect.any(String) }]);
});

test('a newer version: the old scopes stay in force until the tenant accepts it', async () => {
  const credentials = connected();
  it.sandbox.admin.apps.update(app.id, { scopes: [CUSTOMERS] });
  expect(portalRow()).toMatchObject({ state: 'updatePending', isAllowedByTenant: true });
  const before = await it.token(credentials);
  expect(await callWith(before)).toEqual(GRANTED);
  expect((await callWith(before, '/customers'))[0]).toBe(403);
  domain().acceptVersion(key, { version: 2 });
  const after = await it.token(credentials);
  expect(await callWith(after, '/customers')).toEqual(GRANTED);
  expect((await callWith(after))[0]).toBe(403);
  expect(domain().get(key)).toMatchObject({ clientId: credentials.clientId, state: 'connected' });
});

test('a version that was not on the screen is not accepted', () => {
  it.sandbox.admin.apps.update(app.id, { scopes: [READ, CUSTOMERS] });
  expect(() => domain().connect(key, {}, { version: 1 })).toThrow('its version is 2 now, not 1');
  domain().connect(key, {}, { version: 2 });
  it.sandbox.admin.apps.update(app.id, { scopes: [READ] });
  expect(() => domain().acceptVersion(key, { version: 2 })).toThrow('Review the access');
  expect(domain().get(key)).toMatchObject({ acceptedVersion: 2, state: 'updatePending' });
});

test('a declined version leaves the old scopes in force; a yet newer one asks again', async () => {
  const credentials = connected();
  it.sandbox.admin.apps.update(app.id, { scopes: [READ, CUSTOMERS] });
  expect(domain().declineVersion(key).state).toBe('updateDeclined');
  expect(decodeJwt(await it.token(credentials))['scope']).toEqual([READ]);
  it.sandbox.admin.apps.update(app.id, { scopes: [CUSTOMERS] });
  expect(domain().get(key).state).toBe('updatePending');
});

test('disabled by the tenant: no tokens, given ones are void, restoring brings all back', async () => {
  const credentials = connected();
  const token = await it.token(credentials);
  domain().disable(key);
  expect(portalRow()).toMatchObject({ state: 'disabled', isAllowedByTenant: false });
  expect([isOffered(), isListed()]).toEqual([false, true]);
  expect(await tokenOf(credentials)).toEqual(REFUSED);
  expect(await callWith(token)).toEqual(BAD_TOKEN);
  expect(() => domain().generateSecret(key, 'developer')).toThrow('disabled');
  domain().restore(key);
  expect(await tokenOf(credentials)).toEqual(GRANTED);
  expect(await callWith(token)).toEqual(GRANTED);
});

test('a deleted app: gone from both pages, its key unknown to the gateway', async () => {
  const credentials = connected();
  const token = await it.token(credentials);
  it.sandbox.admin.apps.remove(app.id);
  expect([isOffered(), isListed()]).toEqual([false, false]);
  expect(() => portalRow()).toThrow('There is no app');
  expect(await tokenOf(credentials)).toEqual(REFUSED);
  expect(await callWith(token)).toEqual(UNKNOWN_KEY);
});

test('a tenant taken off the list: as if never connected, until it is listed again', async () => {
  const credentials = connected();
  const token = await it.token(credentials);
  it.sandbox.admin.apps.update(app.id, { tenantIds: [] });
  expect([isOffered(), isListed(), portalRow()]).toEqual([false, false, undefined]);
  expect(await tokenOf(credentials)).toEqual(REFUSED);
  expect(await callWith(token)).toEqual(BAD_TOKEN);
  expect(() => domain().generateSecret(key)).toThrow('Connect it first.');
  it.sandbox.admin.apps.update(app.id, { tenantIds: [key.tenantId] });
  expect(portalRow()).toMatchObject({ state: 'connected', clientId: credentials.clientId });
  expect(await tokenOf(credentials)).toEqual(GRANTED);
});

test('a tenant id that exists nowhere is shown without a name, with its note', () => {
  it.sandbox.admin.apps.update(app.id, { tenants: [{ tenantId: 5, note: 'typed by phone' }] });
  expect(portalRow()).toMatchObject({
    tenantId: 5,
    tenantName: null,
    note: 'typed by phone',
    state: 'notConnected',
  });
});

test('a public app that waits for approval: no row, not offered, until it is approved', () => {
  const { apps } = it.sandbox.admin;
  app = apps.create({
    name: 'Marketplace',
    organization: 'Ours',
    audience: 'publicApp',
    scopes: [READ],
    tenantIds: [key.tenantId],
  });
  expect([isOffered(), portalRow()]).toEqual([false, undefined]);
  expect(() => domain().connect({ ...key, appId: app.id })).toThrow('waits for approval');
  apps.approve(app.id);
  expect([isOffered(), portalRow()?.state]).toEqual([true, 'notConnected']);
});

test('a revoked secret gives no token from then on; a token it gave lives its 900 seconds', async () => {
  const { clock } = it.sandbox.admin;
  clock.fix('2026-01-01T00:00:00Z');
  const first = connected();
  const second = { ...first, clientSecret: domain().generateSecret(key).clientSecret };
  const token = await it.token(first);
  domain().revokeSecret(key, 1);
  expect(await tokenOf(first)).toEqual(REFUSED);
  expect(await tokenOf(second)).toEqual(GRANTED);
  clock.move('PT899S');
  expect(await callWith(token)).toEqual(GRANTED);
  clock.move('PT1S');
  expect(await callWith(token)).toEqual(BAD_TOKEN);
  expect(domain().generateSecret(key).clientSecret).toMatch(/^cs1\./);
  clock.real();
});

test('a third secret needs one of the two deleted, and the refusal says so', () => {
  connected();
  domain().generateSecret(key, 'tenant');
  for (const maker of ['tenant', 'developer', undefined] as const)
    expect(() => domain().generateSecret(key, maker)).toThrow(/two active.*Revoke \(delete\) one/);
});

test('the developer makes no secret where the tenant configures the credentials', () => {
  it.sandbox.admin.apps.update(app.id, { credentialsManagement: 'tenant' });
  domain().connect(key);
  expect(() => domain().generateSecret(key, 'developer')).toThrow('Client Credentials Management');
  expect(domain().generateSecret(key, 'tenant').slot).toBe(1);
});

test('where the developer configures the credentials, the tenant may make one as well', async () => {
  it.sandbox.admin.apps.update(app.id, { credentialsManagement: 'developer' });
  const { clientId } = domain().connect(key);
  const { clientSecret } = domain().generateSecret(key, 'tenant');
  expect(await tokenOf({ clientId, clientSecret })).toEqual(GRANTED);
});

test('blanks around an id or a secret make an invalid client', async () => {
  const { clientId, clientSecret } = connected();
  for (const [id, secret] of [
    [clientId, `${clientSecret} `],
    [clientId, `${clientSecret}\n`],
    [clientId, ` ${clientSecret}`],
    [`${clientId} `, clientSecret],
  ] as const)
    expect(await tokenOf({ clientId: id, clientSecret: secret })).toEqual(REFUSED);
});

test('an enterprise client may name its own tenant, and another one only in a network', async () => {
  const credentials = connected();
  const other = { environment: 'integration', id: 77, name: 'North', timeZone: 'UTC' } as const;
  it.sandbox.admin.tenants.create(other);
  const ask = (tenant: number | string) => tokenOf(credentials, { tenant: String(tenant) });
  expect(await ask(key.tenantId)).toEqual(GRANTED);
  expect(await ask('')).toEqual(GRANTED);
  it.sandbox.admin.apps.update(app.id, { tenantIds: [key.tenantId, 77] });
  const sister = domain().connect({ ...key, tenantId: 77 });
  expect(await ask(77)).toEqual(REFUSED);
  it.sandbox.admin.apps.update(app.id, { customerNetworks: ['Northern group'] });
  expect(await ask(78)).toEqual(REFUSED);
  const answer = await it.tokenAnswer({
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
    tenant: '77',
  });
  const claims = decodeJwt(String(answer.body['access_token']));
  expect(claims).toMatchObject({ tenant: '77', client_id: sister.clientId });
  it.sandbox.admin.apps.update(app.id, { credentialsManagement: 'tenant' });
  expect(await ask(77)).toEqual(REFUSED);
  it.sandbox.admin.apps.update(app.id, { credentialsManagement: 'developer' });
  expect(await ask(77)).toEqual(GRANTED);
  domain().disable({ ...key, tenantId: 77 });
  expect(await ask(77)).toEqual(REFUSED);
});
