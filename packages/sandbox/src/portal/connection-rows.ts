import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { isListed } from './app-visibility.ts';
import type { Apps } from './apps.ts';
import {
  toConnection,
  type Connection,
  type ConnectionKey,
  type ConnectionRow,
} from './connection.ts';
import { PortalError } from './portal-error.ts';
import type { Tenants } from './tenants.ts';

/** Columns of a connection that change, with what they take. */
export type ConnectionChanges = Partial<
  Pick<
    ConnectionRow,
    | 'accepted_version'
    | 'declined_version'
    | 'enabled'
    | 'restriction'
    | 'secret1_hash'
    | 'secret2_hash'
    | 'secret1_on'
    | 'secret2_on'
  >
>;

/**
 * The table of connections, without those whose app no longer lists the tenant.
 * assumed: an app that takes a tenant off its list loses the connection, as if it never was; listing
 * the tenant again brings it back with its client id and secrets.
 */
export interface ConnectionRows {
  find(key: ConnectionKey): ConnectionRow | undefined;
  /** Throws a 404 `PortalError` that says what is missing: app, tenant or connection. */
  get(key: ConnectionKey): ConnectionRow;
  findByClientId(environment: Environment, clientId: string): ConnectionRow | undefined;
  listOfTenant(environment: Environment, tenantId: number): ConnectionRow[];
  listOfApp(appId: string): ConnectionRow[];
  change(key: ConnectionKey, changes: ConnectionChanges): Connection;
}

const SELECT =
  'select connection.*, app.version as newest_version from connection ' +
  'join app on app.id = connection.app where';
const BY_KEY = 'environment = ? and tenant = ? and app = ?';
const BY_CLIENT = 'environment = ? and client_id = ?';
const BY_TENANT = 'environment = ? and tenant = ? order by connected_on, app';
const BY_APP = 'app = ? order by environment, tenant';

export function createConnectionRows(
  database: Database,
  apps: Apps,
  tenants: Tenants,
): ConnectionRows {
  const isInForce = (row: ConnectionRow): boolean => isListed(apps.get(row.app), row.tenant);

  function ifInForce(row: ConnectionRow | undefined): ConnectionRow | undefined {
    return row !== undefined && isInForce(row) ? row : undefined;
  }

  function find(key: ConnectionKey): ConnectionRow | undefined {
    return ifInForce(database.get<ConnectionRow>(`${SELECT} ${BY_KEY}`, ...valuesOf(key)));
  }

  function get(key: ConnectionKey): ConnectionRow {
    const row = find(key);
    if (row !== undefined) return row;
    apps.get(key.appId);
    tenants.get(key.environment, key.tenantId);
    throw new PortalError(
      404,
      `App '${key.appId}' is not connected with tenant ${key.tenantId}. Connect it first.`,
    );
  }

  return {
    find,
    get,
    findByClientId: (environment, clientId) =>
      ifInForce(database.get<ConnectionRow>(`${SELECT} ${BY_CLIENT}`, environment, clientId)),
    listOfTenant(environment, tenantId) {
      tenants.get(environment, tenantId);
      return database
        .all<ConnectionRow>(`${SELECT} ${BY_TENANT}`, environment, tenantId)
        .filter(isInForce);
    },
    listOfApp: (appId) =>
      database.all<ConnectionRow>(`${SELECT} ${BY_APP}`, appId).filter(isInForce),
    change(key, changes) {
      get(key);
      const columns = Object.keys(changes).map((column) => `${column} = ?`);
      const update = `update connection set ${columns.join(', ')} where ${BY_KEY}`;
      database.run(update, ...Object.values(changes), ...valuesOf(key));
      return toConnection(get(key));
    },
  };
}

/** A key's values in the order SQL names them. */
export function valuesOf(key: ConnectionKey): [string, number, string] {
  return [key.environment, key.tenantId, key.appId];
}
