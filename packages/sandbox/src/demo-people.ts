import type { NewPerson, Permissions } from './portal/person.ts';
import type { Portal } from './portal/portal.ts';
import { ENVIRONMENTS, type Environment } from './store/tenant-store.ts';

/** The password of all demo logins; the sign-in pages show it. */
export const DEMO_PASSWORD = 'truckroll';

/** Made once: hashing the same known password at each start would only make starting slower. */
const DEMO_PASSWORD_HASH =
  'scrypt:16384:20421b647c912ce65c34064d2b69ec09:' +
  'ea7f146cce1d0507788cdf84a78fa7b7521f33bc5ebc8035e5da0a3f6cac1066';

const ALL: Permissions = { generateApiApplicationKey: true, manageApiApplicationAccess: true };
const NONE: Permissions = { generateApiApplicationKey: false, manageApiApplicationAccess: false };

interface DemoLogin extends Pick<NewPerson, 'name' | 'email' | 'login' | 'permissions'> {
  readonly isAdministrator: boolean;
  /** What becomes of signing in with it. */
  readonly meaning: string;
}

/** Who can sign in to the demo, in either environment, and what happens then. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  {
    name: 'Alex Admin',
    email: 'admin@demo.example',
    login: 'employee',
    permissions: ALL,
    isAdministrator: true,
    meaning: 'Administrator with both API permissions.',
  },
  {
    name: 'Olive Office',
    email: 'office@demo.example',
    login: 'employee',
    permissions: NONE,
    isAdministrator: false,
    meaning: 'Works in the office, has no API permission.',
  },
  {
    name: 'Harper Hub',
    email: 'hub@demo.example',
    login: 'enterpriseHub',
    permissions: ALL,
    isAdministrator: false,
    meaning: 'An Enterprise Hub login: refused.',
  },
  {
    name: 'Parker Partner',
    email: 'partner@demo.example',
    login: 'partnerPortal',
    permissions: ALL,
    isAdministrator: false,
    meaning: 'A Partner Portal login: refused.',
  },
];

/** The organization both demo tenants belong to. */
export const DEMO_ORGANIZATION_ID = 'demo';

/** Makes what is missing of the demo's organization and of the people in it. */
export function makeDemoPeople(
  portal: Portal,
  tenantIds: Readonly<Record<Environment, number>>,
  organizationName: string,
): void {
  if (portal.organizations.find(DEMO_ORGANIZATION_ID) !== undefined) return;
  const { id: organizationId } = portal.organizations.create({
    id: DEMO_ORGANIZATION_ID,
    name: organizationName,
    kind: 'customer',
    plan: 'theWorks',
    productionTenantId: tenantIds.production,
    integrationTenantId: tenantIds.integration,
  });
  for (const environment of ENVIRONMENTS) {
    for (const { meaning: _, ...login } of DEMO_LOGINS) {
      const place = { environment, tenantId: tenantIds[environment], organizationId };
      const person: NewPerson = { ...login, ...place, passwordHash: DEMO_PASSWORD_HASH };
      portal.people.create(person);
    }
  }
}
