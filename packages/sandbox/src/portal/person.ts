import type { Environment } from '../store/tenant-store.ts';

/** Where a login comes from. Only employees and developers can use the developer portal. */
export type Login = 'employee' | 'developer' | 'enterpriseHub' | 'partnerPortal';

/** documented: the two permissions of an integration's administrator. */
export interface Permissions {
  /** "Generate API Application Key": may use the developer portal. */
  readonly generateApiApplicationKey: boolean;
  /** "Manage API Application Access": may connect apps with the tenant. */
  readonly manageApiApplicationAccess: boolean;
}

/** Someone who can sign in to one environment. */
export interface Person {
  readonly id: string;
  readonly environment: Environment;
  /** Null for a developer whose organization has no instance yet. */
  readonly tenantId: number | null;
  readonly organizationId: string;
  /** The tenant's employee record, as the API shows it; null when there is none. */
  readonly employeeId: number | null;
  readonly name: string;
  /** Signed in with; the same address may belong to a person in each environment. */
  readonly email: string;
  readonly login: Login;
  /** May say who else works with the tenant, and what they may do. */
  readonly isAdministrator: boolean;
  readonly permissions: Permissions;
  readonly isActive: boolean;
  /** False until the person has set a password with the link that was mailed. */
  readonly hasPassword: boolean;
  /** When the portal's terms were accepted, null before. */
  readonly termsAcceptedOn: string | null;
}

export interface NewPerson extends Pick<
  Person,
  'environment' | 'tenantId' | 'organizationId' | 'name' | 'email' | 'login'
> {
  readonly employeeId?: number | null;
  readonly isAdministrator?: boolean;
  /** None when left out. */
  readonly permissions?: Partial<Permissions>;
  /** Left out when the person is to set one with a mailed link. */
  readonly password?: string;
  /** The hash of a password, instead of the password. */
  readonly passwordHash?: string;
}

export interface PersonChanges {
  readonly name?: string;
  readonly email?: string;
  readonly employeeId?: number | null;
  readonly isAdministrator?: boolean;
  readonly permissions?: Partial<Permissions>;
  readonly isActive?: boolean;
}

/** A row of the table `person`. */
export interface PersonRow {
  readonly id: string;
  readonly environment: Environment;
  readonly tenant: number | null;
  readonly organization: string;
  readonly employee: number | null;
  readonly name: string;
  readonly email: string;
  readonly login: Login;
  readonly administrator: number;
  readonly can_generate_key: number;
  readonly can_manage_access: number;
  readonly active: number;
  readonly password_hash: string | null;
  readonly terms_accepted_on: string | null;
}

export function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    environment: row.environment,
    tenantId: row.tenant,
    organizationId: row.organization,
    employeeId: row.employee,
    name: row.name,
    email: row.email,
    login: row.login,
    isAdministrator: row.administrator === 1,
    permissions: {
      generateApiApplicationKey: row.can_generate_key === 1,
      manageApiApplicationAccess: row.can_manage_access === 1,
    },
    isActive: row.active === 1,
    hasPassword: row.password_hash !== null,
    termsAcceptedOn: row.terms_accepted_on,
  };
}
