import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Environment } from '../store/tenant-store.ts';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';

let it: TestSandbox;
let appId: string;
let tenantId: number;

const BOOKING_EVENT = 'tn.crm.booking-updated';

beforeEach(async () => {
  it = await startTestSandbox();
  const { admin, demo } = it.sandbox;
  ({ tenantId } = demo.integration);
  // Who is told is decided when it happens; nothing has to be sent for that.
  admin.webhooks.changeSettings({ isPaused: true });
  appId = admin.apps.list()[0]?.id ?? '';
  ask(appId);
});
afterEach(() => it.sandbox.close());

function ask(app: string): void {
  const webhooks = [{ event: BOOKING_EVENT, callbackUrl: 'http://127.0.0.1:9/' }];
  it.sandbox.admin.apps.update(app, { webhooks });
}

/** Changes a booking and gives the apps that were told. */
function told(place: { environment?: Environment; tenant?: number; provider?: number } = {}) {
  const { store, admin } = it.sandbox;
  const { environment = 'integration', tenant = tenantId, provider = 1 } = place;
  const bookings = store.tenant(environment, tenant).collection('booking');
  const { id } = bookings.insert({ bookingProviderId: provider, status: 'New' });
  const before = admin.webhooks.deliveries().length;
  bookings.update(id, { status: 'Accepted' });
  const all = admin.webhooks.deliveries();
  return all.slice(0, all.length - before).map((delivery) => delivery.appId);
}

const connection = () => ({ environment: 'integration' as const, tenantId, appId });

test('both environments of a connected tenant are told of, and no tenant that never allowed the app', () => {
  const { admin, demo } = it.sandbox;
  expect(told()).toEqual([appId]);
  expect(told({ environment: 'production', tenant: demo.production.tenantId })).toEqual([appId]);
  admin.tenants.create({ environment: 'integration', id: 77, name: 'North', timeZone: 'UTC' });
  expect(told({ tenant: 77 })).toEqual([]);
  expect(told({ environment: 'production' })).toEqual([]);
});

test('a disabled connection is told nothing until it is restored', () => {
  const { connections } = it.sandbox.admin;
  connections.disable(connection());
  expect(told()).toEqual([]);
  connections.restore(connection());
  expect(told()).toEqual([appId]);
});

test('a tenant the app no longer lists is told of no more', () => {
  const { apps } = it.sandbox.admin;
  apps.update(appId, { tenantIds: [] });
  expect(told()).toEqual([]);
});

test('the scopes the tenant accepted count, not the newest ones', () => {
  const { apps, connections } = it.sandbox.admin;
  const app = apps.create({
    name: 'Other',
    organization: 'Other',
    scopes: ['tn.crm.leads:r'],
    tenantIds: [tenantId],
  });
  const key = { ...connection(), appId: app.id };
  connections.connect(key);
  ask(app.id);
  expect(told()).toEqual([appId]);
  apps.update(app.id, { scopes: ['tn.crm.bookings:r'] });
  expect(told()).toEqual([appId]);
  connections.acceptVersion(key);
  expect(told().toSorted()).toEqual([appId, app.id].toSorted());
});

test("an app that is restricted to a booking provider hears of that provider's bookings", () => {
  it.sandbox.admin.connections.restrict(connection(), { bookingProviderId: 5 });
  expect(told({ provider: 5 })).toEqual([appId]);
  expect(told({ provider: 6 })).toEqual([]);
});

test('an app that asks for nothing any more, or is deleted, is told nothing', () => {
  const { apps } = it.sandbox.admin;
  apps.update(appId, { webhooks: [] });
  expect(told()).toEqual([]);
  ask(appId);
  apps.remove(appId);
  expect(told()).toEqual([]);
});

test('a snapshot brings subscriptions and waiting messages back; making a company over is no event', () => {
  const { apps, state, webhooks } = it.sandbox.admin;
  told();
  state.snapshot('one message');
  told();
  apps.update(appId, { webhooks: [] });
  state.restore('one message');
  expect(webhooks.deliveries()).toHaveLength(1);
  expect(told()).toEqual([appId]);
  state.reset();
  expect(webhooks.deliveries()).toEqual([]);
});
