import { createInstances, seedStandardData } from './admin/instances.ts';
import type { Clock } from './clock/clock.ts';
import { DEMO_ORGANIZATION_ID, makeDemoPeople } from './demo-people.ts';
import type { App } from './portal/app.ts';
import type { Connection, ConnectionKey } from './portal/connection.ts';
import { allScopes, type Portal } from './portal/portal.ts';
import type { StoredRecord } from './store/collection.ts';
import type { Store } from './store/open-store.ts';
import { ENVIRONMENTS, type Environment } from './store/tenant-store.ts';
import { company, tenantNamesOf, type Company } from './world/index.ts';

/** Everything a client needs to call as the demo app. */
export interface DemoCredentials {
  readonly tenantId: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
  readonly bookingProviderId: number;
}

/** A sandbox's state as it is when it starts. */
export interface World {
  readonly store: Store;
  readonly portal: Portal;
  readonly clock: Clock;
  readonly seed: number;
  /** Whether the demo tenants start without records. */
  readonly isEmpty: boolean;
  /** Whether they start with a handful of customers only. */
  readonly isSmall: boolean;
  /** Whose company the demo tenants hold; that of New York when left out. */
  readonly company?: Company;
}

const TENANTS = { integration: 2_001_000_101, production: 1_001_000_101 } as const;
const APP_NAME = 'Truckroll demo';
const PROVIDER_NAME = 'Truckroll';
const PROVIDER_TEXT = 'Bookings made by Truckroll';

/** Makes what is missing of the demo: tenants with their company, the app, connections, secrets. */
export function makeDemo(world: World): Readonly<Record<Environment, DemoCredentials>> {
  return world.store.transaction(() => {
    for (const environment of ENVIRONMENTS) makeTenant(world, environment);
    makeDemoPeople(world.portal, TENANTS, (world.company ?? company).name);
    fillDemoTenants(world);
    const app = demoApp(world.portal);
    return {
      integration: credentialsFor(world, 'integration', app.id),
      production: credentialsFor(world, 'production', app.id),
    };
  });
}

/**
 * Gives the demo tenants the records they start with, if they have none, and other organizations'
 * tenants as well. Both of the demo hold the same company.
 * documented: a customer's integration data is a copy of production.
 */
export function fillDemoTenants(world: World): void {
  const production = { environment: 'production', tenantId: TENANTS.production } as const;
  const integration = { environment: 'integration', tenantId: TENANTS.integration } as const;
  const { store } = world;
  const providers = store
    .tenant('production', TENANTS.production)
    .collection('booking-provider-tag');
  if (providers.count() > 0) return;
  // The first record of all, so that its id is the same after each reset.
  providers.insert({ tagName: PROVIDER_NAME, description: PROVIDER_TEXT, type: 'V2Api' });
  seedStandardData(world, production);
  store.cloneTenant(production, integration);
  createInstances(world).fill();
}

function makeTenant({ portal, company: owner = company }: World, environment: Environment): void {
  const id = TENANTS[environment];
  if (portal.tenants.find(environment, id) !== undefined) return;
  portal.tenants.create({
    environment,
    id,
    name: tenantNamesOf(owner)[environment],
    timeZone: owner.timeZone,
  });
}

/** The demo's own app; somebody may have taken a tenant off its list since the last start. */
function demoApp({ apps }: Portal): App {
  const tenantIds = Object.values(TENANTS);
  const known = apps.listOfOrganization(DEMO_ORGANIZATION_ID).find(({ name }) => name === APP_NAME);
  if (known === undefined) {
    const texts = { name: APP_NAME, organization: 'Truckroll' };
    const organizationId = DEMO_ORGANIZATION_ID;
    return apps.create({ ...texts, organizationId, scopes: allScopes(), tenantIds });
  }
  const listed = new Set([...known.tenantIds, ...tenantIds]);
  if (listed.size === known.tenantIds.length) return known;
  return apps.update(known.id, { tenantIds: [...listed] });
}

function credentialsFor(world: World, environment: Environment, appId: string): DemoCredentials {
  const { portal, store } = world;
  const tenantId = TENANTS[environment];
  const key = { environment, tenantId, appId };
  const connection = connected(portal, key);
  // The secret of the start before goes on working beside the new one, for clients that hold it.
  if (connection.secretSlots.length === 2) portal.connections.revokeSecret(key, 1);
  const { clientSecret } = portal.connections.generateSecret(key);
  const [provider] = store
    .tenant(environment, tenantId)
    .collection<ProviderTag>('booking-provider-tag')
    .find({ where: [{ field: 'tagName', is: 'eq', value: PROVIDER_NAME }], limit: 1 });
  return {
    tenantId,
    clientId: connection.clientId,
    clientSecret,
    appKey: portal.apps.get(appId).appKey,
    bookingProviderId: provider?.id ?? 0,
  };
}

interface ProviderTag extends StoredRecord {
  readonly id: number;
}

function connected(portal: Portal, key: ConnectionKey): Connection {
  const known = portal.connections
    .list(key.environment, key.tenantId)
    .find((connection) => connection.appId === key.appId);
  return known ?? portal.connections.connect(key);
}
