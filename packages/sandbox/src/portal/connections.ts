import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { App, Apps } from './apps.ts';
import {
  toConnection,
  type Connection,
  type ConnectionKey,
  type Restriction,
} from './connection.ts';
import { createConnectionRows, valuesOf } from './connection-rows.ts';
import { newClientId } from './identifiers.ts';
import { PortalError } from './portal-error.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import type { Tenants } from './tenants.ts';

/** What a tenant's administrator and the app's developer do about a connection. */
export interface Connections extends Secrets {
  /** Apps that list the tenant and are not connected yet. */
  connectable(environment: Environment, tenantId: number): App[];
  /** The tenant's administrator allows the app's newest version. */
  connect(key: ConnectionKey, restriction?: Restriction): Connection;
  list(environment: Environment, tenantId: number): Connection[];
  listOfApp(appId: string): Connection[];
  get(key: ConnectionKey): Connection;
  findByClientId(environment: Environment, clientId: string): Connection | undefined;
  acceptVersion(key: ConnectionKey): Connection;
  /** Leaves the accepted version as it is and marks the newest one as declined. */
  declineVersion(key: ConnectionKey): Connection;
  disable(key: ConnectionKey): Connection;
  restore(key: ConnectionKey): Connection;
  restrict(key: ConnectionKey, restriction: Restriction): Connection;
}

export interface ConnectionsContext {
  readonly database: Database;
  readonly apps: Apps;
  readonly tenants: Tenants;
  now(): string;
  /** The next id of a tenant's sequence; the connection's user gets it. */
  nextId(environment: Environment, tenantId: number): number;
}

const INSERT =
  'insert into connection (environment, tenant, app, client_id, user_id, accepted_version, ' +
  'restriction, connected_on) values (?, ?, ?, ?, ?, ?, ?, ?)';

export function createConnections(context: ConnectionsContext): Connections {
  const { database, apps, tenants } = context;
  const rows = createConnectionRows(database, apps, tenants);

  return {
    ...createSecrets(rows),
    connectable(environment, tenantId) {
      const connected = new Set(rows.listOfTenant(environment, tenantId).map((row) => row.app));
      return apps
        .list()
        .filter((app) => app.tenantIds.includes(tenantId) && !connected.has(app.id));
    },
    connect(key, restriction = {}) {
      const app = apps.get(key.appId);
      tenants.get(key.environment, key.tenantId);
      refuseConnect(app, key, rows.find(key) !== undefined);
      const userId = context.nextId(key.environment, key.tenantId);
      const granted = JSON.stringify(restriction);
      const values = [newClientId(), userId, app.version, granted, context.now()];
      database.run(INSERT, ...valuesOf(key), ...values);
      return toConnection(rows.get(key));
    },
    list: (environment, tenantId) => rows.listOfTenant(environment, tenantId).map(toConnection),
    listOfApp: (appId) => rows.listOfApp(appId).map(toConnection),
    get: (key) => toConnection(rows.get(key)),
    findByClientId(environment, clientId) {
      const row = rows.findByClientId(environment, clientId);
      return row && toConnection(row);
    },
    acceptVersion: (key) => rows.change(key, 'accepted_version', rows.get(key).newest_version),
    declineVersion: (key) => rows.change(key, 'declined_version', rows.get(key).newest_version),
    disable: (key) => rows.change(key, 'enabled', 0),
    restore: (key) => rows.change(key, 'enabled', 1),
    restrict: (key, restriction) => rows.change(key, 'restriction', JSON.stringify(restriction)),
  };
}

function refuseConnect(app: App, key: ConnectionKey, isConnected: boolean): void {
  if (!app.tenantIds.includes(key.tenantId)) {
    throw new PortalError(
      409,
      `App '${app.id}' does not list tenant ${key.tenantId}. Add the tenant to the app first.`,
    );
  }
  if (isConnected) {
    throw new PortalError(409, `App '${app.id}' is connected with tenant ${key.tenantId} already.`);
  }
}
