import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { PortalError } from './portal-error.ts';

export interface Tenant {
  readonly environment: Environment;
  readonly id: number;
  readonly name: string;
  /** IANA name, for example `America/New_York`. */
  readonly timeZone: string;
}

export interface Tenants {
  /** Throws a 409 `PortalError` when the environment has a tenant of that id. */
  create(tenant: Tenant): Tenant;
  list(environment: Environment): Tenant[];
  find(environment: Environment, id: number): Tenant | undefined;
  /** Throws a 404 `PortalError` when there is no such tenant. */
  get(environment: Environment, id: number): Tenant;
}

const SELECT =
  'select environment, id, name, time_zone as timeZone from tenant where environment = ?';

export function createTenants(database: Database): Tenants {
  function find(environment: Environment, id: number): Tenant | undefined {
    const row = database.get<Tenant>(`${SELECT} and id = ?`, environment, id);
    return row && { ...row };
  }

  return {
    find,
    create(tenant) {
      if (find(tenant.environment, tenant.id) !== undefined) {
        throw new PortalError(409, `Tenant ${tenant.id} exists in ${tenant.environment} already.`);
      }
      database.run(
        'insert into tenant values (?, ?, ?, ?)',
        tenant.environment,
        tenant.id,
        tenant.name,
        tenant.timeZone,
      );
      return tenant;
    },
    list: (environment) =>
      database.all<Tenant>(`${SELECT} order by id`, environment).map((row) => ({ ...row })),
    get(environment, id) {
      const tenant = find(environment, id);
      if (tenant === undefined) {
        throw new PortalError(404, `There is no tenant ${id} in ${environment}.`);
      }
      return tenant;
    },
  };
}
