import { createEmployeeRecords } from '../portal/employee-records.ts';
import type { Organization } from '../portal/organizations.ts';
import type { Permissions, Person } from '../portal/person.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Portal } from '../portal/portal.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';

/** A user as the tenant's administrator writes it down. */
export interface TenantPersonForm {
  readonly name: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly permissions: Permissions;
}

/** The users of a tenant, as its console's settings show them. */
export interface TenantPeople {
  list(environment: Environment, tenantId: number): Person[];
  /** Adds a user and the employee record the API lists. */
  add(
    environment: Environment,
    tenantId: number,
    form: TenantPersonForm & { readonly password: string },
  ): Person;
  /** Throws a 409 `PortalError` when nobody would be left to administrate the tenant. */
  change(
    environment: Environment,
    tenantId: number,
    id: string,
    form: Partial<TenantPersonForm> & { readonly password?: string; readonly isActive?: boolean },
  ): Person;
}

export function createTenantPeople(context: {
  readonly store: Store;
  readonly portal: Portal;
}): TenantPeople {
  const { store, portal } = context;
  const { people, organizations, tenants } = portal;
  const employees = createEmployeeRecords(store, people);

  /** A tenant that was made by the operator belongs to an organization of its own name. */
  function organizationOf(environment: Environment, tenantId: number): Organization {
    const { name } = tenants.get(environment, tenantId);
    const none = { productionTenantId: null, integrationTenantId: null };
    return (
      organizations.findByTenant(environment, tenantId) ??
      organizations.create({
        name,
        kind: 'customer',
        plan: 'theWorks',
        ...none,
        [`${environment}TenantId`]: tenantId,
      })
    );
  }

  function list(environment: Environment, tenantId: number): Person[] {
    return people.listOfTenant(environment, tenants.get(environment, tenantId).id);
  }

  function refuseLastOne(person: Person): void {
    const others = people
      .listOfTenant(person.environment, person.tenantId ?? 0)
      .filter((other) => other.id !== person.id && other.isActive && other.isAdministrator);
    if (others.length > 0) return;
    throw new PortalError(
      409,
      `${person.name} is the only administrator. Make somebody else an administrator first.`,
    );
  }

  return {
    list,
    add: (environment, tenantId, form) =>
      store.transaction(() => {
        const { id: organizationId } = organizationOf(environment, tenantId);
        const place = { environment, tenantId, organizationId, login: 'employee' } as const;
        return employees.write(people.create({ ...form, ...place }));
      }),
    change: (environment, tenantId, id, { password, ...changes }) =>
      store.transaction(() => {
        const known = list(environment, tenantId).find((person) => person.id === id);
        if (known === undefined) throw new PortalError(404, `The tenant has no user '${id}'.`);
        const stays = changes.isActive !== false && changes.isAdministrator !== false;
        if (known.isAdministrator && known.isActive && !stays) refuseLastOne(known);
        if (password !== undefined) people.setPassword(id, password);
        return employees.write(people.update(id, changes));
      }),
  };
}
