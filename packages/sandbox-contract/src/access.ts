import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { EmailText, FieldText, NewPassword, OrganizationView, PersonView } from './person-words.ts';
import { Environment, nullable } from './words.ts';

/** Longest answer to a question of a registration form, in characters. */
const MAX_ANSWER = 4_000;

const LongAnswer = Type.String({ maxLength: MAX_ANSWER });

const Credentials = {
  username: Type.String({ minLength: 1, maxLength: 200 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
};

/** Logins everybody may use, shown on the sign-in pages. */
export type DemoLogins = Type.Static<typeof DemoLogins>;
const DemoLogins = Type.Object({
  password: Type.String(),
  people: Type.Array(Type.Object({ email: Type.String(), meaning: Type.String() })),
});

/** Who is signed in to the developer portal. */
export type PortalSession = Type.Static<typeof PortalSession>;
const PortalSession = Type.Object({
  environment: Environment,
  person: PersonView,
  organization: OrganizationView,
  hasAcceptedTerms: Type.Boolean(),
  /** Why the person may not be here any longer. */
  refusal: nullable(Type.String()),
});

/** Who is signed in to a tenant's console. */
export type ConsoleSession = Type.Static<typeof ConsoleSession>;
const ConsoleSession = Type.Object({
  environment: Environment,
  person: PersonView,
  tenant: Type.Object({ id: Type.Integer(), name: Type.String() }),
});

/** The start page of somebody who signed in to the developer portal. */
export type Dashboard = Type.Static<typeof Dashboard>;
const Dashboard = Type.Object({
  environment: Environment,
  organization: OrganizationView,
  tenants: Type.Array(
    Type.Object({ environment: Environment, id: Type.Integer(), name: Type.String() }),
  ),
  /** Those of the organization who may use the portal in this environment. */
  people: Type.Array(PersonView),
  /** Whether there is a production to copy, and an instance to copy it to. */
  canRefresh: Type.Boolean(),
});

/** The "Developer Registration Form", or a customer's request for an integration instance. */
export type AccessForm = Type.Static<typeof AccessForm>;
export const AccessForm = Type.Object({
  kind: Type.Enum(['developer', 'customer']),
  company: FieldText,
  website: Type.String({ maxLength: 200 }),
  contactName: FieldText,
  email: EmailText,
  purpose: Type.String({ minLength: 1, maxLength: MAX_ANSWER }),
  dataNeeded: LongAnswer,
  usagePattern: LongAnswer,
  tenantId: nullable(Type.Integer({ minimum: 1 })),
  data: Type.Enum(['production', 'standard']),
});

const CONSOLE = '/api/screens/console/{environment}';
const inConsole = { environment: Environment };

export const access = {
  demoLogins: describe({
    key: 'access.demoLogins',
    method: 'GET',
    path: '/api/screens/demo-logins',
    access: 'open',
    summary: 'Logins of the demo, with their password.',
    status: 200,
    result: DemoLogins,
  }),
  signIn: describe({
    key: 'access.signIn',
    method: 'POST',
    path: '/api/screens/portal/sign-in',
    access: 'open',
    summary: 'Signs in to the developer portal, in a cookie.',
    body: Type.Object({
      as: Type.Enum(['integrationUser', 'productionUser', 'developer']),
      ...Credentials,
    }),
    status: 204,
  }),
  session: describe({
    key: 'access.session',
    method: 'GET',
    path: '/api/screens/portal/session',
    access: 'open',
    summary: 'Who is signed in to the developer portal; null when nobody is.',
    status: 200,
    result: Type.Object({ session: nullable(PortalSession) }),
  }),
  signOut: describe({
    key: 'access.signOut',
    method: 'POST',
    path: '/api/screens/portal/sign-out',
    access: 'open',
    summary: 'Signs out of the developer portal.',
    status: 204,
  }),
  acceptTerms: describe({
    key: 'access.acceptTerms',
    method: 'POST',
    path: '/api/screens/portal/terms',
    access: 'portal',
    summary: 'Accepts the API Terms of Use, which the portal asks for at first.',
    status: 204,
  }),
  dashboard: describe({
    key: 'access.dashboard',
    method: 'GET',
    path: '/api/screens/portal/dashboard',
    access: 'portal',
    summary: 'The organization with its tenants and people.',
    status: 200,
    result: Dashboard,
  }),
  refreshIntegration: describe({
    key: 'access.refreshIntegration',
    method: 'POST',
    path: '/api/screens/portal/refresh-integration',
    access: 'portal',
    summary: "Asks for a new copy of production in the organization's integration instance.",
    status: 204,
  }),
  requestAccess: describe({
    key: 'access.requestAccess',
    method: 'POST',
    path: '/api/screens/access-requests',
    access: 'open',
    summary: 'Sends the registration form for review.',
    body: AccessForm,
    status: 204,
  }),
  setPassword: describe({
    key: 'access.setPassword',
    method: 'POST',
    path: '/api/screens/set-password',
    access: 'open',
    summary: 'Sets the first password with the code of a mailed link.',
    body: Type.Object({ code: Type.String({ maxLength: 100 }), password: NewPassword }),
    status: 200,
    result: Type.Object({ email: Type.String() }),
  }),
  consoleSignIn: describe({
    key: 'access.consoleSignIn',
    method: 'POST',
    path: `${CONSOLE}/sign-in`,
    access: 'open',
    summary: "Signs in to the console of the user's tenant, in a cookie.",
    pathParameters: inConsole,
    body: Type.Object(Credentials),
    status: 204,
  }),
  consoleSession: describe({
    key: 'access.consoleSession',
    method: 'GET',
    path: `${CONSOLE}/session`,
    access: 'open',
    summary: 'Who is signed in to the console; null when nobody is.',
    pathParameters: inConsole,
    status: 200,
    result: Type.Object({ session: nullable(ConsoleSession) }),
  }),
  consoleSignOut: describe({
    key: 'access.consoleSignOut',
    method: 'POST',
    path: `${CONSOLE}/sign-out`,
    access: 'open',
    summary: 'Signs out of the console.',
    pathParameters: inConsole,
    status: 204,
  }),
};
