import {
  createScreensClient,
  screens,
  type AppFormInput,
  type ScreensClient,
} from '@truckroll/sandbox-contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPortal, type Portal } from '../portal/portal.ts';
import { openStore } from '../store/open-store.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { createSeal } from '../webhooks/seal.ts';
import { appsHandlers } from './apps-handlers.ts';
import type { ScreenHandlers } from './screen-call.ts';
import { createScreenServer } from './screen-server.ts';

const { apps } = screens;
const TENANTS = { integration: 21, production: 11 } as const;
const now = () => '2026-11-22T05:00:00.000Z';

let portal: Portal;
let server: ReturnType<typeof createScreenServer>;
let url: string;

beforeAll(async () => {
  portal = createPortal(openStore({ now }), now, createSeal());
  for (const environment of ENVIRONMENTS) {
    const place = { environment, id: TENANTS[environment] };
    portal.tenants.create({ ...place, name: `North ${environment}`, timeZone: 'UTC' });
  }
  // The other areas are not asked here.
  const handlers = { apps: appsHandlers({ portal }) } as unknown as ScreenHandlers;
  server = createScreenServer({ handlers, sessions: portal.sessions });
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** Somebody of an organization of their own, signed in to the portal. */
function signIn(environment: Environment = 'production', hasTenants = true): ScreensClient {
  const { id: organizationId } = portal.organizations.create({
    name: 'North',
    kind: 'customer',
    plan: 'theWorks',
    productionTenantId: hasTenants ? TENANTS.production : null,
    integrationTenantId: hasTenants ? TENANTS.integration : null,
  });
  const person = portal.people.create({
    environment,
    organizationId,
    tenantId: TENANTS[environment],
    name: 'Ada',
    email: `${crypto.randomUUID()}@north.example`,
    login: 'employee',
    permissions: { generateApiApplicationKey: true },
  });
  portal.people.acceptTerms(person.id);
  const token = portal.sessions.open(person.id, 'portal', environment);
  const headers = { cookie: `truckroll_portal=${token}` };
  return createScreensClient(
    (target, init) => fetch(target, { ...init, headers: { ...init?.headers, ...headers } }),
    url,
  );
}

async function newForm(client: ScreensClient, changes: Partial<AppFormInput> = {}) {
  const { defaults } = await client.call(apps.form);
  return {
    name: 'Scheduler',
    organization: 'North',
    website: 'https://north.example',
    email: 'dev@north.example',
    description: '',
    category: 'Web Scheduler',
    redirectUri: '',
    customerNetworks: [],
    credentialsManagement: 'developer' as const,
    scopes: ['tn.crm.bookings:r', 'tn.stt.employees:r'],
    webhooks: [],
    ...defaults,
    ...changes,
  };
}

async function make(client: ScreensClient, changes: Partial<AppFormInput> = {}) {
  const form = await newForm(client, changes);
  const audience = 'ourOrganization';
  return client.call(apps.create, { body: { audience, isHostedByOrganization: true, form } });
}

test('nobody sees apps without signing in', async () => {
  const stranger = createScreensClient(fetch, url);
  await expect(stranger.call(apps.list)).rejects.toMatchObject({ status: 401 });
});

test('the form starts with the tenant of the environment signed in to, and a new GUID', async () => {
  for (const environment of ENVIRONMENTS) {
    const { defaults, ownTenants } = await signIn(environment).call(apps.form);
    expect(defaults.tenants).toEqual([{ tenantId: TENANTS[environment], note: '' }]);
    expect(defaults.externalDataGuid).toMatch(/^[0-9a-f-]{36}$/);
    expect(ownTenants.map(({ name }) => name)).toEqual(['North integration', 'North production']);
  }
  const developer = await signIn('integration', false).call(apps.form);
  expect(developer.defaults.tenants).toEqual([]);
});

test('an app made as an integration user is not offered to production', async () => {
  const client = signIn('integration');
  const { id, madeIn } = await make(client);
  expect(madeIn).toBe('integration');
  const offeredIn = (environment: Environment) =>
    portal.connections.connectable(environment, TENANTS[environment]).map((app) => app.id);
  expect(offeredIn('integration')).toContain(id);
  expect(offeredIn('production')).not.toContain(id);
});

test('a made app is listed with the APIs its scopes belong to, and can be read with its key', async () => {
  const client = signIn();
  const made = await make(client);
  expect((await client.call(apps.list)).data).toEqual([
    expect.objectContaining({ id: made.id, version: 1, scopeTitles: ['CRM', 'Settings'] }),
  ]);
  expect(await client.call(apps.get, { path: { app: made.id } })).toEqual(made);
  expect(made.appKey).toMatch(/^ak1\./);
});

test('an app of our organization needs the confirmation', async () => {
  const client = signIn();
  const form = await newForm(client);
  const body = { audience: 'ourOrganization', isHostedByOrganization: false, form } as const;
  await expect(client.call(apps.create, { body })).rejects.toThrow('hosts and maintains');
});

test('another organization cannot see, change, delete or take secrets of an app', async () => {
  const made = await make(signIn());
  const other = signIn();
  const path = { app: made.id };
  const form = await newForm(other);
  const connection = { ...path, environment: 'production', tenant: TENANTS.production } as const;
  expect((await other.call(apps.list)).data).toEqual([]);
  const tries = [
    other.call(apps.get, { path }),
    other.call(apps.update, { path, body: form }),
    other.call(apps.remove, { path }),
    other.call(apps.connections, { path }),
    other.call(apps.generateSecret, { path: connection }),
    other.call(apps.revokeSecret, { path: { ...connection, slot: 1 } }),
  ];
  const answers = await Promise.allSettled(tries);
  expect(answers.map((one) => one.status === 'rejected' && one.reason.status)).toEqual(
    tries.map(() => 404),
  );
});

test('a saved form with other scopes has a new version, and wrong fields by name', async () => {
  const client = signIn();
  const { id } = await make(client);
  const path = { app: id };
  const body = await newForm(client, { scopes: ['tn.crm.bookings:r'] });
  const saved = await client.call(apps.update, { path, body });
  expect(saved.versions.map(({ version }) => version)).toEqual([2, 1]);
  const wrong = { ...body, name: '', tenants: [{ tenantId: 0, note: '' }] };
  await expect(client.call(apps.update, { path, body: wrong })).rejects.toMatchObject({
    status: 400,
    errors: {
      name: ['The application name is missing.'],
      'tenants[0].tenantId': [expect.stringContaining('up to 10 digits')],
    },
  });
});

test('App Connections waits for the tenant, then makes two secrets and deletes one', async () => {
  const client = signIn();
  const { id } = await make(client);
  const environment = 'production';
  const path = { app: id, environment, tenant: TENANTS.production } as const;
  const row = async () => (await client.call(apps.connections, { path: { app: id } })).data[0];
  expect(await row()).toMatchObject({ state: 'notConnected', clientId: null, secrets: [] });
  await expect(client.call(apps.generateSecret, { path })).rejects.toThrow('Connect it first');
  portal.connections.connect({ environment, tenantId: TENANTS.production, appId: id });
  const { clientSecret, slot } = await client.call(apps.generateSecret, { path });
  expect([slot, clientSecret]).toEqual([1, expect.stringMatching(/^cs1\./)]);
  await client.call(apps.generateSecret, { path });
  const full = await row();
  expect(full).toMatchObject({
    isAllowedByTenant: true,
    clientId: expect.stringMatching(/^cid\./),
  });
  expect(full?.secrets.map((held) => held.slot)).toEqual([1, 2]);
  await client.call(apps.revokeSecret, { path: { ...path, slot: 1 } });
  expect((await row())?.secrets.map((held) => held.slot)).toEqual([2]);
});

test('where the tenant manages the credentials, the developer makes no secrets', async () => {
  const client = signIn();
  const { id: appId } = await make(client, { credentialsManagement: 'tenant' });
  const environment = 'production';
  portal.connections.connect({ environment, tenantId: TENANTS.production, appId });
  const path = { app: appId, environment, tenant: TENANTS.production } as const;
  await expect(client.call(apps.generateSecret, { path })).rejects.toThrow('The tenant configures');
});

test('a new signing key fits the form', async () => {
  const client = signIn();
  const { hmacKey } = await client.call(apps.newHmacKey);
  const webhooks = [{ event: 'tn.crm.lead-created', callbackUrl: 'http://127.0.0.1:9/', hmacKey }];
  const made = await make(client, { webhooks });
  expect(made.webhooks).toEqual([
    { event: 'tn.crm.lead-created', callbackUrl: 'http://127.0.0.1:9/', hasKey: true },
  ]);
  expect(JSON.stringify(made)).not.toContain(hmacKey);
});
