import { addColumns } from '../store/add-columns.ts';
import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { appConnections, type AppConnection } from './app-connections.ts';
import { isListed, isOffered } from './app-visibility.ts';
import type { App } from './app.ts';
import type { Apps } from './apps.ts';
import {
  toConnection,
  type Connection,
  type ConnectionKey,
  type Restriction,
} from './connection.ts';
import { createConnectionRows, valuesOf, type ConnectionRows } from './connection-rows.ts';
import { newClientId } from './identifiers.ts';
import { PortalError } from './portal-error.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import { CONNECTION_COLUMNS } from './tables.ts';
import type { Tenants } from './tenants.ts';

/** What an administrator saw and who it was; left out by the operator. */
export interface Consent {
  /** The version whose scopes were shown. A 409 when the app has a newer one by now. */
  readonly version?: number;
  readonly connectedBy?: string;
}

/** What a tenant's administrator and the app's developer do about a connection. */
export interface Connections extends Secrets {
  /** Apps that list the tenant and are not connected yet. */
  connectable(environment: Environment, tenantId: number): App[];
  /** The tenant's administrator allows the app's newest version. */
  connect(key: ConnectionKey, restriction?: Restriction, consent?: Consent): Connection;
  list(environment: Environment, tenantId: number): Connection[];
  listOfApp(appId: string): Connection[];
  /** A row for each tenant the app lists, connected or not. */
  rowsOfApp(appId: string): AppConnection[];
  /** Throws a 404 `PortalError` that says what is missing: app, tenant or connection. */
  get(key: ConnectionKey): Connection;
  findByClientId(environment: Environment, clientId: string): Connection | undefined;
  acceptVersion(key: ConnectionKey, consent?: Consent): Connection;
  /** Leaves the accepted version as it is and marks the newest one as declined. */
  declineVersion(key: ConnectionKey, consent?: Consent): Connection;
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
  'restriction, connected_on, connected_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function createConnections(context: ConnectionsContext): Connections {
  const { database, apps, tenants } = context;
  addColumns(database, 'connection', CONNECTION_COLUMNS);
  const rows = createConnectionRows(database, apps, tenants);
  const listOfApp = (appId: string) => rows.listOfApp(appId).map(toConnection);

  return {
    ...createSecrets(rows, apps, context.now),
    ...versionDecisions(rows),
    connectable(environment, tenantId) {
      const connected = new Set(rows.listOfTenant(environment, tenantId).map((row) => row.app));
      return apps.list().filter((app) => isOffered(app, tenantId) && !connected.has(app.id));
    },
    connect(key, restriction = {}, consent = {}) {
      const app = apps.get(key.appId);
      tenants.get(key.environment, key.tenantId);
      refuseConnect(app, key, rows.find(key) !== undefined);
      refuseOtherVersion(app.version, consent);
      const userId = context.nextId(key.environment, key.tenantId);
      const granted = JSON.stringify(restriction);
      const values = [newClientId(), userId, app.version, granted, context.now()];
      database.run(INSERT, ...valuesOf(key), ...values, consent.connectedBy ?? '');
      return toConnection(rows.get(key));
    },
    list: (environment, tenantId) => rows.listOfTenant(environment, tenantId).map(toConnection),
    listOfApp,
    rowsOfApp: (appId) => appConnections(apps.get(appId), tenants, listOfApp(appId)),
    get: (key) => toConnection(rows.get(key)),
    findByClientId(environment, clientId) {
      const row = rows.findByClientId(environment, clientId);
      return row && toConnection(row);
    },
    disable: (key) => rows.change(key, { enabled: 0 }),
    restore: (key) => rows.change(key, { enabled: 1 }),
    restrict: (key, restriction) => rows.change(key, { restriction: JSON.stringify(restriction) }),
  };
}

/** documented: other scopes make a version, which counts for a tenant once it is accepted there. */
function versionDecisions(
  rows: ConnectionRows,
): Pick<Connections, 'acceptVersion' | 'declineVersion'> {
  return {
    acceptVersion(key, consent = {}) {
      const { newest_version: newest } = rows.get(key);
      refuseOtherVersion(newest, consent);
      return rows.change(key, { accepted_version: newest });
    },
    declineVersion(key, consent = {}) {
      const { newest_version: newest } = rows.get(key);
      refuseOtherVersion(newest, consent);
      return rows.change(key, { declined_version: newest });
    },
  };
}

/** Nobody decides about scopes that were not on the screen. */
function refuseOtherVersion(newest: number, { version = newest }: Consent): void {
  if (version === newest) return;
  throw new PortalError(
    409,
    `The app was changed in the meantime: its version is ${newest} now, not ${version}. ` +
      'Review the access it asks for again.',
  );
}

function refuseConnect(app: App, key: ConnectionKey, isConnected: boolean): void {
  if (!isListed(app, key.tenantId)) {
    throw new PortalError(
      409,
      `App '${app.id}' does not list tenant ${key.tenantId}. Add the tenant to the app first.`,
    );
  }
  if (!isOffered(app, key.tenantId)) {
    throw new PortalError(
      409,
      `App '${app.id}' waits for approval. Tenants connect it after that.`,
    );
  }
  if (isConnected) {
    throw new PortalError(409, `App '${app.id}' is connected with tenant ${key.tenantId} already.`);
  }
}
