import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createSandbox, type ClientCredentials, type InProcessSandbox } from './create-sandbox.ts';

let sandbox: InProcessSandbox;
beforeAll(async () => void (sandbox = await createSandbox({ rateLimit: false })));
afterEach(() => sandbox.reset());
afterAll(() => sandbox.close());

async function headersOf(client: ClientCredentials): Promise<Record<string, string>> {
  const response = await client.fetch(`${client.authUrl}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
    }),
  });
  const { access_token } = (await response.json()) as { readonly access_token: string };
  return { authorization: access_token, 'st-app-key': client.appKey };
}

async function call(client: ClientCredentials, path: string, init: RequestInit = {}) {
  const headers = { ...(await headersOf(client)), ...init.headers };
  return client.fetch(`${client.apiUrl}/${path}`, { ...init, headers });
}

async function customers(client: ClientCredentials): Promise<number> {
  const path = `crm/v2/tenant/${client.tenantId}/customers?includeTotal=true`;
  const response = await call(client, path);
  return ((await response.json()) as { readonly totalCount: number }).totalCount;
}

test('the demo app calls both environments without a port', async () => {
  const known = sandbox.records('customer').count();
  expect(known).toBeGreaterThan(3);
  expect(await customers(sandbox.credentials())).toBe(known);
  expect(await customers(sandbox.credentials('production'))).toBe(known);
});

test('what the API writes is read as a typed record, and what is put there the API answers', async () => {
  const client = sandbox.credentials();
  const path = `crm/v2/tenant/${client.tenantId}/booking-provider/${client.bookingProviderId}/bookings`;
  const made = await call(client, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      source: 'web',
      name: 'Ada',
      summary: 'no heat',
      isFirstTimeClient: true,
      externalId: 'in-process',
      contacts: [{ type: 'Phone', value: '5185550100' }],
    }),
  });
  const { id } = (await made.json()) as { readonly id: number };
  expect(sandbox.records('booking').get(id)?.summary).toBe('no heat');
  sandbox.records('booking').update(id, { summary: 'no water' });
  expect(await (await call(client, `${path}/${id}`)).json()).toMatchObject({ summary: 'no water' });
  expect(sandbox.requests.list(1)[0]).toMatchObject({ method: 'GET', status: 200 });
});

test('a reset and a restore leave tokens and secrets as they are', async () => {
  const client = sandbox.credentials();
  const headers = await headersOf(client);
  const count = sandbox.records('customer').count();
  sandbox.snapshot('before');
  sandbox.records('customer').insert({ name: 'Later' });
  sandbox.reset();
  expect(sandbox.records('customer').count()).toBe(count);
  sandbox.records('customer').insert({ name: 'Later' });
  sandbox.restore('before');
  expect(sandbox.records('customer').count()).toBe(count);
  const path = `${client.apiUrl}/crm/v2/tenant/${client.tenantId}/customers`;
  expect((await client.fetch(path, { headers })).status).toBe(200);
});

test('the clock ends tokens, and faults happen as they do over a network', async () => {
  const client = sandbox.credentials();
  const headers = await headersOf(client);
  const url = `${client.apiUrl}/crm/v2/tenant/${client.tenantId}/customers`;
  sandbox.faults.add({ effect: { kind: 'drop', when: 'beforeEffect' }, count: 1 });
  await expect(client.fetch(url, { headers })).rejects.toThrow(new TypeError('fetch failed'));
  sandbox.faults.add({ effect: { kind: 'latency', ms: 60_000 }, count: 1 });
  const signal = AbortSignal.timeout(20);
  await expect(client.fetch(url, { headers, signal })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  sandbox.clock.move('PT15M');
  expect((await client.fetch(url, { headers })).status).toBe(401);
});

test('another tenant and another app are made in a line each, and see nothing of the demo', async () => {
  const tenant = sandbox.createTenant({ name: 'North' });
  const app = sandbox.createApp({ scopes: ['tn.crm.customers:r'] });
  const place = { environment: 'integration', tenantId: tenant.id } as const;
  const client = sandbox.connect(app, place);
  expect(await customers(client)).toBe(sandbox.records('customer', place).count());
  const demoTenant = sandbox.credentials().tenantId;
  expect((await call(client, `crm/v2/tenant/${demoTenant}/customers`)).status).toBe(403);
  expect((await call(client, `crm/v2/tenant/${tenant.id}/leads`)).status).toBe(403);
  const empty = sandbox.createTenant({ empty: true, environment: 'production' });
  const emptyClient = sandbox.connect(app, { environment: 'production', tenantId: empty.id });
  expect(await customers(emptyClient)).toBe(0);
});

test('the portal and the operator API answer at their made-up addresses, nobody else does', async () => {
  const clock = await sandbox.fetch(`${sandbox.portal.url}/_sandbox/clock`);
  expect(await clock.json()).toMatchObject({ mode: 'real' });
  const elsewhere = sandbox.fetch('http://example.com/');
  await expect(elsewhere).rejects.toMatchObject({
    cause: { message: expect.stringContaining('http://integration.sandbox.test') },
  });
});

test('it answers on ports too when it is asked to, with tokens of either way', async () => {
  await using other = await createSandbox({ empty: true });
  const client = other.credentials();
  const headers = await headersOf(client);
  const { integration } = await other.listen();
  const url = `${integration.url}/crm/v2/tenant/${client.tenantId}/customers`;
  expect((await fetch(url, { headers })).status).toBe(200);
});
