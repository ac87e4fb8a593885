import type { Environment, Finding } from '@truckroll/hub-contract';
import { FIELD_FIXES, OTHER_FIXES } from './fixes.ts';

/** What is known when no token was given out for the client id and secret. */
export interface RefusedToken {
  readonly oauthError: string;
  /** Findings about the form of the values. */
  readonly formats: readonly Finding[];
  /** Whether the same values without blanks around them get a token; null when there are none. */
  readonly worksTrimmed: boolean | null;
  /** What the other environment said; null when it was not asked. */
  readonly other: { readonly name: Environment; readonly accepts: boolean } | null;
}

/**
 * Reasons from a refusal. observed: the service answers `invalid_client` alike to a wrong secret,
 * an unknown client id and credentials of the other environment.
 */
export function judgeRefusal(refused: RefusedToken): Finding[] {
  const { formats, worksTrimmed, other } = refused;
  if (other?.accepts === true) return [...formats, wrongEnvironment(other.name)];
  const culprits = formats.filter(isAboutClient);
  if (worksTrimmed === true) return formats.map(provenByTrimming);
  if (worksTrimmed === null && culprits.length > 0) return [...formats];
  return [...formats, refusedSecret(refused), ...otherReasons(refused)];
}

function isAboutClient({ field }: Finding): boolean {
  return field === 'clientId' || field === 'clientSecret';
}

function provenByTrimming(finding: Finding): Finding {
  if (!isAboutClient(finding)) return finding;
  return {
    ...finding,
    certainty: 'certain',
    what: `${finding.what} Without it ServiceTitan accepts the credentials.`,
  };
}

function wrongEnvironment(name: Environment): Finding {
  return {
    id: 'wrong-environment',
    severity: 'error',
    field: 'environment',
    certainty: 'certain',
    what: `The client id and secret belong to the ${name} environment, which accepts them.`,
    fix: OTHER_FIXES.environment,
  };
}

/** With the other environment ruled out, a wrong secret is what is left most of the time. */
function refusedSecret({ oauthError, other }: RefusedToken): Finding {
  const elsewhere =
    other === null
      ? 'ServiceTitan answers the same to a wrong secret, an unknown client id and credentials of ' +
        'the other environment.'
      : `The ${other.name} environment does not accept them either.`;
  return {
    id: 'client-secret-refused',
    severity: 'error',
    field: 'clientSecret',
    certainty: other === null ? 'possible' : 'likely',
    what:
      `ServiceTitan refuses the client id and secret (${oauthError}). The secret may be wrong, ` +
      `replaced by a newer one, or of another app. ${elsewhere}`,
    fix: FIELD_FIXES.clientSecret,
  };
}

function otherReasons({ other }: RefusedToken): Finding[] {
  const notAllowed: Finding = {
    id: 'client-id-refused',
    severity: 'error',
    field: 'clientId',
    certainty: 'possible',
    what: 'The client id may be of another app, or the tenant has paused or never allowed the app.',
    fix: FIELD_FIXES.clientId,
  };
  const notAsked: Finding = {
    id: 'maybe-wrong-environment',
    severity: 'error',
    field: 'environment',
    certainty: 'possible',
    what:
      'The credentials may belong to the other environment. Verify again and agree that it is ' +
      'asked too, to be certain.',
    fix: OTHER_FIXES.environment,
  };
  return other === null ? [notAllowed, notAsked] : [notAllowed];
}
