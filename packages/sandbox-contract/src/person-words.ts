import { Type } from 'typebox';
import { Environment, nullable } from './words.ts';

/** Longest name, e-mail address or web address a form takes, in characters. */
const MAX_FIELD = 200;
/** Fewest and most characters of a password. */
const MIN_PASSWORD = 8;
const MAX_PASSWORD = 200;

export const FieldText = Type.String({ minLength: 1, maxLength: MAX_FIELD });
export const EmailText = Type.String({
  maxLength: MAX_FIELD,
  pattern: '^[^\\s@]+@[^\\s@]+$',
  description: 'An e-mail address.',
});
export const NewPassword = Type.String({ minLength: MIN_PASSWORD, maxLength: MAX_PASSWORD });

/** The two permissions of the tenant's settings. */
export type PersonPermissions = Type.Static<typeof PersonPermissions>;
export const PersonPermissions = Type.Object({
  generateApiApplicationKey: Type.Boolean(),
  manageApiApplicationAccess: Type.Boolean(),
});

export const PlanName = Type.Enum(['starter', 'essentials', 'theWorks']);
export type PlanName = Type.Static<typeof PlanName>;

export type OrganizationView = Type.Static<typeof OrganizationView>;
export const OrganizationView = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.Enum(['customer', 'developer']),
  plan: nullable(PlanName),
  productionTenantId: nullable(Type.Integer()),
  integrationTenantId: nullable(Type.Integer()),
});

/** Someone who can sign in to one environment. */
export type PersonView = Type.Static<typeof PersonView>;
export const PersonView = Type.Object({
  id: Type.String(),
  environment: Environment,
  employeeId: nullable(Type.Integer()),
  name: Type.String(),
  email: Type.String(),
  login: Type.Enum(['employee', 'developer', 'enterpriseHub', 'partnerPortal']),
  isAdministrator: Type.Boolean(),
  permissions: PersonPermissions,
  isActive: Type.Boolean(),
  hasPassword: Type.Boolean(),
});
