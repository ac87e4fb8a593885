import type { Admin } from '../admin/admin.ts';
import type { DemoCredentials } from '../demo.ts';
import type { App, NewApp } from '../portal/app.ts';
import type { Restriction } from '../portal/connection.ts';
import { allScopes } from '../portal/portal.ts';
import type { Tenant } from '../portal/tenants.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';
import { company, seedSmallWorld } from '../world/index.ts';
import type { TenantPlace } from './tenant-records.ts';

export interface NewTestTenant extends Partial<Tenant> {
  /** Leaves out the small company a new tenant is otherwise given. */
  readonly empty?: boolean;
}

/** What a test sets up in one call where people would need several screens. */
export interface Shortcuts<Client = DemoCredentials> {
  /** Makes a tenant, of the integration environment unless told, with a small company in it. */
  createTenant(tenant?: NewTestTenant): Tenant;
  /** Makes an app. Left out: all scopes, offered to the demo tenants of both environments. */
  createApp(app?: Partial<NewApp>): App;
  /**
   * Connects an app at a tenant, the integration environment's demo tenant unless told, and makes
   * a secret: the tenant is put on the app's list, the newest version is accepted.
   * `bookingProviderId` is the restriction's, or that of a provider tag the tenant has.
   */
  connect(app: App, place?: Partial<TenantPlace>, restriction?: Restriction): Client;
}

export interface ShortcutContext<Client> {
  readonly admin: Admin;
  readonly store: Store;
  clientOf(environment: Environment, credentials: DemoCredentials): Client;
  demoPlace(place?: Partial<TenantPlace>): TenantPlace;
}

/** Where the ids of tenants that are given none begin. */
const FIRST_TENANT_ID = 3_001_000_101;
const PROVIDER_TAG = { name: 'Test', description: 'Bookings made by tests' };

export function createShortcuts<Client>(context: ShortcutContext<Client>): Shortcuts<Client> {
  const { admin, store } = context;

  function tagOf({ environment, tenantId }: TenantPlace): number {
    const [known] = admin.bookingProviders.list(environment, tenantId);
    return (known ?? admin.bookingProviders.create(environment, tenantId, PROVIDER_TAG)).id;
  }

  return {
    createTenant({ empty = false, environment = 'integration', ...given } = {}) {
      const ids = admin.tenants.list(environment).map((tenant) => tenant.id);
      const id = given.id ?? Math.max(FIRST_TENANT_ID - 1, ...ids) + 1;
      const { timeZone } = company;
      const tenant = { name: `Test tenant ${id}`, timeZone, ...given, environment, id };
      const made = admin.tenants.create(tenant);
      const seeding = { seed: id, now: admin.clock.get().now, timeZone };
      if (!empty) {
        const seed = () => seedSmallWorld(store.tenant(environment, id), seeding);
        store.transaction(() => store.changes.quietly(seed));
      }
      return made;
    },
    createApp: (app = {}) =>
      admin.apps.create({
        name: 'Test app',
        organization: 'Test',
        scopes: allScopes(),
        tenantIds: [context.demoPlace().tenantId, productionOf(context).tenantId],
        ...app,
      }),
    connect(app, given, restriction = {}) {
      const place = context.demoPlace(given);
      const listed = admin.apps.get(app.id).tenantIds;
      if (!listed.includes(place.tenantId)) {
        admin.apps.update(app.id, { tenantIds: [...listed, place.tenantId] });
      }
      const key = { ...place, appId: app.id };
      const { clientId } = admin.connections.connect(key, restriction);
      const { clientSecret } = admin.connections.generateSecret(key);
      const bookingProviderId = restriction.bookingProviderId ?? tagOf(place);
      const { tenantId } = place;
      const { appKey } = app;
      const credentials = { tenantId, clientId, clientSecret, appKey, bookingProviderId };
      return context.clientOf(place.environment, credentials);
    },
  };
}

function productionOf<Client>(context: ShortcutContext<Client>): TenantPlace {
  return context.demoPlace({ environment: 'production' });
}
