import type {
  ApplicationDetails,
  ConnectedApp,
  ConsentForm,
  OfferedApp,
  RestrictionChoices,
} from '@truckroll/sandbox-contract';
import { gpsProvidersOf } from '../integrations/gps-providers.ts';
import { grantChanges, grantsOf } from '../integrations/grants.ts';
import { restrictionChoices, toChosen } from '../integrations/restrictions.ts';
import type { App } from '../portal/app.ts';
import type { Connection } from '../portal/connection.ts';
import type { SpaceKey } from '../store/tenant-store.ts';
import type { IntegrationsContext } from './console-tenant.ts';

/** How apps and connections look on the pages of API Application Access. */
export interface ConnectionViews {
  offered(app: App): OfferedApp;
  listed(connection: Connection): ConnectedApp;
  consent(tenant: SpaceKey, app: App): ConsentForm;
  details(connection: Connection): ApplicationDetails;
  /** What the tenant has that an app with these scopes can be kept to. */
  choices(tenant: SpaceKey, scopes: readonly string[]): RestrictionChoices;
}

export function connectionViews(context: IntegrationsContext): ConnectionViews {
  const { portal, admin, store } = context;
  const nameOf = ({ environment, tenantId }: SpaceKey) =>
    portal.tenants.get(environment, tenantId).name;

  function choices({ environment, tenantId }: SpaceKey, scopes: readonly string[]) {
    const gps = gpsProvidersOf(store.tenant(environment, tenantId));
    return restrictionChoices(scopes, {
      bookingProviders: () => admin.bookingProviders.list(environment, tenantId),
      gpsProviders: () => gps.list().filter(({ isActive }) => isActive),
    });
  }

  return {
    offered,
    choices,
    listed(connection) {
      const { name, organization, version } = portal.apps.get(connection.appId);
      return {
        appId: connection.appId,
        name,
        organization,
        state: connection.state,
        acceptedVersion: connection.acceptedVersion,
        newestVersion: version,
        connectedOn: connection.connectedOn,
        connectedBy: connection.connectedBy,
      };
    },
    consent: (tenant, app) => ({
      app: offered(app),
      tenantId: tenant.tenantId,
      tenantName: nameOf(tenant),
      version: app.version,
      groups: grantsOf(app.scopes),
      choices: choices(tenant, app.scopes),
    }),
    details(connection) {
      const app = portal.apps.get(connection.appId);
      const inForce = portal.apps.scopesOf(app.id, connection.acceptedVersion);
      const isBehind = connection.acceptedVersion !== app.version;
      return {
        app: offered(app),
        tenantId: connection.tenantId,
        tenantName: nameOf(connection),
        clientId: connection.clientId,
        state: connection.state,
        acceptedVersion: connection.acceptedVersion,
        connectedOn: connection.connectedOn,
        connectedBy: connection.connectedBy,
        groups: grantsOf(inForce),
        pending: isBehind ? { version: app.version, ...grantChanges(inForce, app.scopes) } : null,
        restriction: toChosen(connection.restriction),
        choices: choices(connection, [...inForce, ...app.scopes]),
        secrets: [...connection.secrets],
        credentialsManagement: app.credentialsManagement,
      };
    },
  };
}

function offered(app: App): OfferedApp {
  const { id: appId, name, organization, website = '', description = '' } = app;
  return { appId, name, organization, website, description };
}
