import type { ConsoleSession, Dashboard, PortalSession } from '@truckroll/sandbox-contract';
import { DEMO_LOGINS, DEMO_PASSWORD } from '../demo-people.ts';
import { INTEGRATIONS_ADDRESS } from '../portal/outbox.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Portal } from '../portal/portal.ts';
import type { Caller } from '../portal/sessions.ts';
import { createSignIn, portalRefusal } from '../portal/sign-in.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';
import { personShown } from './person-shown.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Signing in and out, terms, registration and the dashboard. */
export function accessHandlers({ portal, admin, store }: ScreenContext): AreaHandlers<'access'> {
  const { toPortal, toConsole } = createSignIn(portal);

  return {
    demoLogins: () => ({
      password: DEMO_PASSWORD,
      people: DEMO_LOGINS.map(({ email, meaning }) => ({ email, meaning })),
    }),
    signIn({ body: { as, ...credentials }, sessionToken, signIn }) {
      const { token, person } = toPortal(as, credentials);
      if (sessionToken !== undefined) portal.sessions.close(sessionToken);
      signIn('portal', person.environment, token);
      return undefined;
    },
    session: ({ visitor }) => ({ session: visitor === undefined ? null : portalSession(visitor) }),
    signOut({ sessionToken, signOut, visitor }) {
      if (sessionToken !== undefined) portal.sessions.close(sessionToken);
      signOut('portal', visitor?.environment ?? 'production');
      return undefined;
    },
    acceptTerms: ({ caller }) => void portal.people.acceptTerms(caller.person.id),
    dashboard: ({ caller }) => dashboard(portal, caller),
    refreshIntegration: ({ caller }) =>
      store.transaction(() => {
        const { name } = admin.instances.refresh(caller.organization.id);
        const { email } = caller.person;
        const subject = `Refresh of integration data for ${name}`;
        const text = `Please copy production data of ${name} to its integration instance again.`;
        portal.outbox.send({ from: email, to: INTEGRATIONS_ADDRESS, subject, text });
        portal.outbox.send({ to: email, subject, text: 'Done: the copy is of this moment.' });
        return undefined;
      }),
    requestAccess: ({ body }) => void admin.reviews.submit(body),
    setPassword({ body: { code, password } }) {
      const [person] = portal.invitations.redeem(code, password);
      if (person !== undefined) return { email: person.email };
      throw new PortalError(404, 'The login this link was for is no longer there.');
    },
    consoleSignIn({ path: { environment }, body, sessionToken, signIn }) {
      const { token } = toConsole(environment, body);
      if (sessionToken !== undefined) portal.sessions.close(sessionToken);
      signIn('console', environment, token);
      return undefined;
    },
    consoleSession: ({ visitor }) => ({
      session: visitor === undefined ? null : consoleSession(portal, visitor),
    }),
    consoleSignOut({ path: { environment }, sessionToken, signOut }) {
      if (sessionToken !== undefined) portal.sessions.close(sessionToken);
      signOut('console', environment);
      return undefined;
    },
  };
}

function portalSession({ environment, person, organization }: Caller): PortalSession {
  return {
    environment,
    person: personShown(person),
    organization,
    hasAcceptedTerms: person.termsAcceptedOn !== null,
    refusal: portalRefusal(person, organization) ?? null,
  };
}

function consoleSession(portal: Portal, { environment, person }: Caller): ConsoleSession {
  const { id, name } = portal.tenants.get(environment, person.tenantId ?? 0);
  return { environment, person: personShown(person), tenant: { id, name } };
}

function dashboard(portal: Portal, { environment, organization }: Caller): Dashboard {
  const tenants = ENVIRONMENTS.flatMap((one) => {
    const id = organization[`${one}TenantId`];
    const tenant = id === null ? undefined : portal.tenants.find(one, id);
    return tenant === undefined ? [] : [{ environment: one, id: tenant.id, name: tenant.name }];
  });
  const people = portal.people
    .listOfOrganization(organization.id)
    .filter((person) => person.environment === environment && person.isActive)
    .filter((person) => portalRefusal(person, organization) === undefined)
    .map(personShown);
  return { environment, organization, tenants, people, canRefresh: tenants.length === 2 };
}
