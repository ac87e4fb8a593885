import {
  createScreensClient,
  screens,
  type RestrictionInput,
  type ScreensClient,
} from '@truckroll/sandbox-contract';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createBookingProviders } from '../admin/booking-providers.ts';
import type { App } from '../portal/app.ts';
import { createPortal, type Portal } from '../portal/portal.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';
import { createSeal } from '../webhooks/seal.ts';
import { bookingProviderTagsHandlers } from './booking-provider-tags-handlers.ts';
import { connectionsHandlers } from './connections-handlers.ts';
import { gpsHandlers } from './gps-handlers.ts';
import type { ScreenHandlers } from './screen-call.ts';
import { createScreenServer } from './screen-server.ts';

const { bookingProviderTags, connections, gps } = screens;
const NORTH = 11;
const SOUTH = 12;
const now = () => '2026-11-22T05:00:00.000Z';
const NO_RESTRICTION: RestrictionInput = { bookingProvider: null, gpsProvider: null };

let store: Store;
let portal: Portal;
let server: ReturnType<typeof createScreenServer>;
let url: string;
let app: App;
let admin: ScreensClient;

beforeAll(async () => {
  store = openStore({ now });
  portal = createPortal(store, now, createSeal());
  for (const environment of ENVIRONMENTS) {
    for (const id of [NORTH, SOUTH]) {
      portal.tenants.create({ environment, id, name: `Tenant ${id}`, timeZone: 'UTC' });
    }
  }
  const bookingProviders = createBookingProviders({ store, portal });
  const context = { store, portal, admin: { bookingProviders } };
  // The other areas are not asked here.
  const handlers = {
    bookingProviderTags: bookingProviderTagsHandlers(context),
    connections: connectionsHandlers(context),
    gps: gpsHandlers(context),
  } as unknown as ScreenHandlers;
  server = createScreenServer({ handlers, sessions: portal.sessions });
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

beforeEach(() => {
  store.clearTenants();
  app = portal.apps.create({
    name: 'Scheduler',
    organization: 'Ours',
    scopes: ['tn.crm.bookings:r', 'tn.crm.bookings:w', 'tn.dis.gpspings:w'],
    tenantIds: [NORTH],
  });
  admin = signIn(NORTH);
});

afterEach(() => portal.apps.remove(app.id));

/** Somebody signed in to the integration console of a tenant. */
function signIn(tenantId: number, manageApiApplicationAccess = true): ScreensClient {
  const { id: organizationId } = portal.organizations.create({
    name: 'North',
    kind: 'customer',
    plan: 'theWorks',
    productionTenantId: tenantId,
    integrationTenantId: tenantId,
  });
  const person = portal.people.create({
    environment: 'integration',
    organizationId,
    tenantId,
    name: 'Ada',
    email: `${crypto.randomUUID()}@north.example`,
    login: 'employee',
    permissions: { manageApiApplicationAccess },
  });
  const token = portal.sessions.open(person.id, 'console', 'integration');
  const headers = { cookie: `truckroll_console_integration=${token}` };
  return createScreensClient(
    (target, init) => fetch(target, { ...init, headers: { ...init?.headers, ...headers } }),
    url,
  );
}

const inConsole = { environment: 'integration' } as const;
const ofApp = () => ({ ...inConsole, app: app.id });

function connect(restriction = NO_RESTRICTION, version = app.version, acceptsTerms = true) {
  const body = { version, restriction, acceptsTerms };
  return admin.call(connections.connect, { path: ofApp(), body });
}

test('an app is offered, consented to in words, and then connected by who said yes', async () => {
  const offered = await admin.call(connections.offered, { path: inConsole });
  expect(offered.data.map(({ appId }) => appId)).toContain(app.id);
  const form = await admin.call(connections.consent, { path: ofApp() });
  expect(form).toMatchObject({
    version: 1,
    tenantId: NORTH,
    groups: [
      { title: 'CRM', grants: [{ name: 'Bookings', read: true, write: true }] },
      { title: 'Dispatch', grants: [{ read: false, write: true }] },
    ],
    choices: { bookingProviders: [], gpsProviders: [] },
  });
  const details = await connect();
  expect(details).toMatchObject({ state: 'connected', connectedBy: 'Ada', tenantId: NORTH });
  expect(details.clientId).toMatch(/^cid\./);
  const { tenantId, apps } = await admin.call(connections.overview, { path: inConsole });
  expect([tenantId, apps.map(({ name, state }) => [name, state])]).toEqual([
    NORTH,
    [['Scheduler', 'connected']],
  ]);
  const after = await admin.call(connections.offered, { path: inConsole });
  expect(after.data.map(({ appId }) => appId)).not.toContain(app.id);
});

test('terms that are not accepted and another version than was shown connect nothing', async () => {
  await expect(connect(NO_RESTRICTION, 1, false)).rejects.toThrow('Accept the Terms');
  await expect(connect(NO_RESTRICTION, 2)).rejects.toThrow('its version is 1 now, not 2');
  expect((await admin.call(connections.overview, { path: inConsole })).apps).toEqual([]);
});

test('without the permission every operation on access is refused, and says which it is', async () => {
  await connect();
  const clerk = signIn(NORTH, false);
  const path = ofApp();
  const body = { version: 1, restriction: NO_RESTRICTION };
  const tries = [
    clerk.call(connections.overview, { path: inConsole }),
    clerk.call(connections.offered, { path: inConsole }),
    clerk.call(connections.consent, { path }),
    clerk.call(connections.connect, { path, body: { ...body, acceptsTerms: true } }),
    clerk.call(connections.details, { path }),
    clerk.call(connections.acceptVersion, { path, body }),
    clerk.call(connections.declineVersion, { path, body: { version: 1 } }),
    clerk.call(connections.restrict, { path, body: NO_RESTRICTION }),
    clerk.call(connections.disable, { path }),
    clerk.call(connections.restore, { path }),
    clerk.call(connections.generateSecret, { path }),
    clerk.call(connections.deleteSecret, { path: { ...path, slot: 1 } }),
  ];
  expect(tries).toHaveLength(Object.keys(connections).length);
  const words = expect.stringContaining('Manage API Application Access');
  for (const outcome of await Promise.allSettled(tries))
    expect(outcome).toMatchObject({ reason: { status: 403, message: words } });
});

test("another tenant's console sees nothing of the app", async () => {
  await connect();
  const south = signIn(SOUTH);
  expect((await south.call(connections.offered, { path: inConsole })).data).toEqual([]);
  expect((await south.call(connections.overview, { path: inConsole })).apps).toEqual([]);
  for (const operation of [connections.details, connections.generateSecret, connections.consent])
    await expect(south.call(operation, { path: ofApp() })).rejects.toMatchObject({ status: 404 });
});

test('a restriction is one of what the tenant has, or none', async () => {
  const tag = { name: 'Web', description: '' };
  const { id } = await admin.call(bookingProviderTags.create, { path: inConsole, body: tag });
  const account = { provider: 'fleetline', accountId: 'F-1' };
  const provider = await admin.call(gps.add, { path: inConsole, body: account });
  const form = () => admin.call(connections.consent, { path: ofApp() });
  expect((await form()).choices).toEqual({
    bookingProviders: [{ value: String(id), label: 'Web' }],
    gpsProviders: [],
  });
  const restriction = { bookingProvider: String(id), gpsProvider: 'fleetline' };
  await expect(connect(restriction)).rejects.toMatchObject({
    status: 400,
    errors: { gpsProvider: ['Choose one of the list, or No Restriction.'] },
  });
  const activation = { path: { ...inConsole, id: provider.id }, body: { isActive: true } };
  await admin.call(gps.setActive, activation);
  expect((await connect(restriction)).restriction).toEqual(restriction);
  const key = { ...inConsole, tenantId: NORTH, appId: app.id };
  expect(portal.connections.get(key).restriction).toEqual({
    bookingProviderId: id,
    gpsProvider: 'fleetline',
  });
  const lifted = { path: ofApp(), body: NO_RESTRICTION };
  expect((await admin.call(connections.restrict, lifted)).restriction).toEqual(NO_RESTRICTION);
  await expect(
    admin.call(connections.restrict, {
      path: ofApp(),
      body: { bookingProvider: '99', gpsProvider: null },
    }),
  ).rejects.toMatchObject({ errors: { bookingProvider: [expect.any(String)] } });
});

test('a newer version shows what it adds and gives up, and is accepted or declined', async () => {
  await connect();
  portal.apps.update(app.id, { scopes: ['tn.crm.bookings:r', 'tn.crm.leads:r'] });
  const { pending, groups } = await admin.call(connections.details, { path: ofApp() });
  expect(groups.map(({ title }) => title)).toEqual(['CRM', 'Dispatch']);
  expect(pending).toMatchObject({
    version: 2,
    added: [{ title: 'CRM', grants: [{ name: 'Leads', scopes: ['tn.crm.leads:r'] }] }],
    removed: [
      { title: 'CRM', grants: [{ scopes: ['tn.crm.bookings:w'] }] },
      { title: 'Dispatch', grants: [{ scopes: ['tn.dis.gpspings:w'] }] },
    ],
  });
  const decline = (version: number) =>
    admin.call(connections.declineVersion, { path: ofApp(), body: { version } });
  await expect(decline(1)).rejects.toThrow('its version is 2 now, not 1');
  const declined = await decline(2);
  expect(declined).toMatchObject({ state: 'updateDeclined', acceptedVersion: 1 });
  const body = { version: 2, restriction: NO_RESTRICTION };
  const accepted = await admin.call(connections.acceptVersion, { path: ofApp(), body });
  expect(accepted).toMatchObject({ state: 'connected', acceptedVersion: 2, pending: null });
});

test('secrets are made, told apart by slot and deleted; access is disabled and restored', async () => {
  await connect();
  const path = ofApp();
  const first = await admin.call(connections.generateSecret, { path });
  const second = await admin.call(connections.generateSecret, { path });
  expect([first.clientSecret.slice(0, 4), second.clientSecret.slice(0, 4)]).toEqual([
    'cs1.',
    'cs2.',
  ]);
  await expect(admin.call(connections.generateSecret, { path })).rejects.toThrow('Revoke (delete)');
  const left = await admin.call(connections.deleteSecret, { path: { ...path, slot: 1 } });
  expect(left.secrets).toEqual([{ slot: 2, createdOn: now() }]);
  expect(JSON.stringify(left)).not.toContain(second.clientSecret);
  expect((await admin.call(connections.disable, { path })).state).toBe('disabled');
  expect((await admin.call(connections.restore, { path })).state).toBe('connected');
});

test('tags are listed with their ids, renamed, and never two of one name', async () => {
  const add = (name: string) =>
    admin.call(bookingProviderTags.create, { path: inConsole, body: { name, description: 'x' } });
  const web = await add(' Web ');
  await add('Phone');
  await expect(add('web')).rejects.toMatchObject({ status: 409 });
  await expect(add('  ')).rejects.toMatchObject({
    errors: { name: ['Enter a name for the tag.'] },
  });
  const rename = (name: string) =>
    admin.call(bookingProviderTags.update, {
      path: { ...inConsole, id: web.id },
      body: { name, description: '' },
    });
  await expect(rename('Phone')).rejects.toMatchObject({ status: 409 });
  expect(await rename('WEB')).toMatchObject({ id: web.id, name: 'WEB', description: '' });
  const { data } = await admin.call(bookingProviderTags.list, { path: inConsole });
  expect(data.map(({ name }) => name)).toEqual(['WEB', 'Phone']);
  expect((await signIn(SOUTH).call(bookingProviderTags.list, { path: inConsole })).data).toEqual(
    [],
  );
});

test('a GPS provider is added once, with its account, and activated', async () => {
  const add = (provider: string, accountId = 'F-1') =>
    admin.call(gps.add, { path: inConsole, body: { provider, accountId } });
  expect(await add('fleetline')).toMatchObject({ label: 'Fleetline GPS', isActive: false });
  await expect(add('fleetline')).rejects.toMatchObject({ status: 409 });
  await expect(add('unheard-of')).rejects.toMatchObject({
    errors: { provider: [expect.any(String)] },
  });
  await expect(add('vanscope', ' ')).rejects.toMatchObject({
    errors: { accountId: [expect.any(String)] },
  });
  const { data, addable } = await admin.call(gps.list, { path: inConsole });
  expect(data.map(({ provider, isActive }) => [provider, isActive])).toEqual([
    ['fleetline', false],
  ]);
  expect(addable.map(({ provider }) => provider)).not.toContain('fleetline');
});

test('nobody comes in from the portal or without a session', async () => {
  const nobody = createScreensClient(fetch, url);
  const path = inConsole;
  for (const operation of [connections.overview, bookingProviderTags.list, gps.list])
    await expect(nobody.call(operation, { path })).rejects.toMatchObject({ status: 401 });
});
