import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { PortalError } from './portal-error.ts';

/** What a contractor pays for, smallest first; the developer portal is part of The Works only. */
export type Plan = 'starter' | 'essentials' | 'theWorks';

/** A contractor with a production tenant, or a company that develops for contractors. */
export interface Organization {
  readonly id: string;
  readonly name: string;
  readonly kind: 'customer' | 'developer';
  /** Null for a developer, who has no plan. */
  readonly plan: Plan | null;
  readonly productionTenantId: number | null;
  /** documented: one integration instance for each organization, null before it has one. */
  readonly integrationTenantId: number | null;
}

export type OrganizationChanges = Partial<Omit<Organization, 'id' | 'kind'>>;

export interface Organizations {
  create(organization: Omit<Organization, 'id'> & { readonly id?: string }): Organization;
  list(): Organization[];
  find(id: string): Organization | undefined;
  /** Throws a 404 `PortalError` when there is no such organization. */
  get(id: string): Organization;
  findByTenant(environment: Environment, tenantId: number): Organization | undefined;
  update(id: string, changes: OrganizationChanges): Organization;
}

const SELECT =
  'select id, name, kind, plan, production_tenant as productionTenantId, ' +
  'integration_tenant as integrationTenantId from organization';

export function createOrganizations(database: Database, now: () => string): Organizations {
  function find(id: string): Organization | undefined {
    const row = database.get<Organization>(`${SELECT} where id = ?`, id);
    return row && { ...row };
  }

  function get(id: string): Organization {
    const organization = find(id);
    if (organization !== undefined) return organization;
    throw new PortalError(404, `There is no organization '${id}'.`);
  }

  return {
    find,
    get,
    create({ id = randomUUID(), ...organization }) {
      const { name, kind, plan, productionTenantId, integrationTenantId } = organization;
      database.run(
        'insert into organization values (?, ?, ?, ?, ?, ?, ?)',
        id,
        name,
        kind,
        plan,
        productionTenantId,
        integrationTenantId,
        now(),
      );
      return get(id);
    },
    list: () =>
      database
        .all<Organization>(`${SELECT} order by created_on, name`)
        .map((organization) => ({ ...organization })),
    findByTenant(environment, tenantId) {
      const row = database.get<Organization>(`${SELECT} where ${environment}_tenant = ?`, tenantId);
      return row && { ...row };
    },
    update(id, changes) {
      const { name, plan, ...tenants } = { ...get(id), ...changes };
      database.run(
        'update organization set name = ?, plan = ?, production_tenant = ?, ' +
          'integration_tenant = ? where id = ?',
        name,
        plan,
        tenants.productionTenantId,
        tenants.integrationTenantId,
        id,
      );
      return get(id);
    },
  };
}
