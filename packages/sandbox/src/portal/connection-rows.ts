import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { Apps } from './apps.ts';
import {
  toConnection,
  type Connection,
  type ConnectionKey,
  type ConnectionRow,
} from './connection.ts';
import { PortalError } from './portal-error.ts';
import type { Tenants } from './tenants.ts';

/** Columns of a connection that change. */
type Changeable =
  | 'accepted_version'
  | 'declined_version'
  | 'enabled'
  | 'restriction'
  | 'secret1_hash'
  | 'secret2_hash';

/** The table of connections. */
export interface ConnectionRows {
  find(key: ConnectionKey): ConnectionRow | undefined;
  /** Throws a 404 `PortalError` that says what is missing: app, tenant or connection. */
  get(key: ConnectionKey): ConnectionRow;
  findByClientId(environment: Environment, clientId: string): ConnectionRow | undefined;
  listOfTenant(environment: Environment, tenantId: number): ConnectionRow[];
  listOfApp(appId: string): ConnectionRow[];
  change(key: ConnectionKey, column: Changeable, value: string | number | null): Connection;
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
  function find(key: ConnectionKey): ConnectionRow | undefined {
    return database.get<ConnectionRow>(`${SELECT} ${BY_KEY}`, ...valuesOf(key));
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
      database.get<ConnectionRow>(`${SELECT} ${BY_CLIENT}`, environment, clientId),
    listOfTenant(environment, tenantId) {
      tenants.get(environment, tenantId);
      return database.all<ConnectionRow>(`${SELECT} ${BY_TENANT}`, environment, tenantId);
    },
    listOfApp: (appId) => database.all<ConnectionRow>(`${SELECT} ${BY_APP}`, appId),
    change(key, column, value) {
      get(key);
      const update = `update connection set ${column} = ? where ${BY_KEY}`;
      database.run(update, value, ...valuesOf(key));
      return toConnection(get(key));
    },
  };
}

/** A key's values in the order SQL names them. */
export function valuesOf(key: ConnectionKey): [string, number, string] {
  return [key.environment, key.tenantId, key.appId];
}
