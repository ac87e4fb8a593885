import { createRateLimiter, type RateLimit } from '../gateway/rate-limit.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { Organization } from './organizations.ts';
import type { Person } from './person.ts';
import { PortalError } from './portal-error.ts';
import type { Portal } from './portal.ts';

/** documented: the sign-in page asks first as what one signs in. */
export type SignInAs = 'integrationUser' | 'productionUser' | 'developer';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** What a sign-in gives: the session's token, and whose it is. */
export interface SignedIn {
  readonly token: string;
  readonly person: Person;
}

export interface SignIn {
  /**
   * Throws a 403 `PortalError` with the documents' words when the login may not come in, a 429 when
   * too many wrong passwords were tried for it.
   */
  toPortal(as: SignInAs, credentials: Credentials): SignedIn;
  toConsole(environment: Environment, credentials: Credentials): SignedIn;
}

const ENVIRONMENT_OF: Readonly<Record<SignInAs, Environment>> = {
  integrationUser: 'integration',
  productionUser: 'production',
  // documented: developers have the integration environment only.
  developer: 'integration',
};

/**
 * So that nobody guesses on: the right password has to wait as well.
 * assumed: ten wrong passwords for one login within five minutes; no document gives a number.
 */
const WRONG_PASSWORDS: RateLimit = { calls: 10, windowMs: 5 * 60_000 };

/** Signs people in. Wrong passwords are counted by a time that never jumps, in milliseconds. */
export function createSignIn(
  portal: Pick<Portal, 'people' | 'organizations' | 'sessions'>,
  monotonicMs: () => number = () => performance.now(),
): SignIn {
  const wrong = createRateLimiter(monotonicMs);

  function authenticated(environment: Environment, credentials: Credentials): Person {
    const { username, password } = credentials;
    const login = `${environment} ${username.trim().toLowerCase()}`;
    const waitS = wrong.waitS(login, WRONG_PASSWORDS);
    if (waitS !== undefined) {
      throw new PortalError(429, `Too many wrong passwords. Try again in ${waitS} seconds.`);
    }
    const person = portal.people.authenticate(environment, username, password);
    if (person !== undefined) return person;
    wrong.admit(login, WRONG_PASSWORDS);
    throw new PortalError(403, `There is no ${environment} login with that username and password.`);
  }

  return {
    toPortal(as, credentials) {
      const environment = ENVIRONMENT_OF[as];
      const person = authenticated(environment, credentials);
      const organization = portal.organizations.get(person.organizationId);
      const refusal = boxRefusal(as, person) ?? portalRefusal(person, organization);
      if (refusal !== undefined) throw new PortalError(403, refusal);
      return { token: portal.sessions.open(person.id, 'portal', environment), person };
    },
    toConsole(environment, credentials) {
      const person = authenticated(environment, credentials);
      if (isForeign(person) || person.tenantId === null) {
        throw new PortalError(403, 'This login belongs to no user of a ServiceTitan account.');
      }
      return { token: portal.sessions.open(person.id, 'console', environment), person };
    },
  };
}

/** Why someone may not be in the developer portal, in words for that person; undefined when they may. */
export function portalRefusal(person: Person, organization: Organization): string | undefined {
  if (isForeign(person)) {
    // documented: these logins are refused, in these words.
    return (
      'You must log in with your ServiceTitan account. ' +
      'You cannot log in with Enterprise Hub or Partner Portal logins.'
    );
  }
  if (person.login === 'developer') return undefined;
  if (!person.permissions.generateApiApplicationKey) {
    // documented: the first sentence, and that an administrator's account helps.
    return (
      "User doesn't have access to Developer Portal. Sign in with an admin account, or ask your " +
      'admin for the permission "Generate API Application Key".'
    );
  }
  // documented: the portal is part of The Works.
  if (organization.plan === 'theWorks') return undefined;
  return (
    'Your ServiceTitan account must be on The Works plan to use the Developer Portal. ' +
    `${organization.name} is on another plan.`
  );
}

/** assumed: logins of either kind are told to use the other box, rather than being let in. */
function boxRefusal(as: SignInAs, person: Person): string | undefined {
  if (as === 'developer' && person.login === 'employee') {
    return 'This login belongs to a ServiceTitan customer. Use the box "ServiceTitan Customers".';
  }
  if (as !== 'developer' && person.login === 'developer') {
    return 'This login belongs to a developer. Use the box "Developers".';
  }
  return undefined;
}

/** Whether a login belongs to another product. */
function isForeign(person: Person): boolean {
  return person.login === 'enterpriseHub' || person.login === 'partnerPortal';
}
