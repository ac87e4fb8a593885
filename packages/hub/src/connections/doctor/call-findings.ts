import type { Finding, Probe } from '@truckroll/hub-contract';
import { judgeAccess, judgeToken, refusedAppKey, unknownProvider } from './access-findings.ts';
import type { CredentialField } from './fixes.ts';
import { rateLimited, unreachable } from './service-findings.ts';
import type { TokenFacts } from './token-watch.ts';
import { providerNumber, type ExaminedConnection, type Visit } from './visit.ts';

/** Findings and probes of a visit that got its token. */
export function judgeCall(
  connection: ExaminedConnection,
  formats: readonly Finding[],
  { error, hasProvider }: Visit,
  facts: TokenFacts,
): { findings: Finding[]; probes: Probe[] } {
  const isAnswered = error === undefined;
  const open = formats.filter(({ field }) => !isProven(field, connection, isAnswered));
  const known = [...open, ...judgeToken(facts, connection)];
  const more =
    hasProvider === false ? [unknownProvider('certain')] : judgeError(error, known, facts);
  const findings = [...known, ...more];
  return { findings, probes: toProbes(findings, error?.message) };
}

function judgeError(error: Visit['error'], known: Finding[], facts: TokenFacts): Finding[] {
  if (error === undefined) return [];
  switch (error.code) {
    case 'auth_error':
      return [refusedAppKey()];
    case 'api_error':
      return judgeAccess(error, known, facts);
    case 'rate_limit_error':
      return [rateLimited(error)];
    default:
      return [unreachable('api', error)];
  }
}

/** What ServiceTitan has accepted is right, whatever it looks like. */
function isProven(
  field: Finding['field'],
  connection: ExaminedConnection,
  isAnswered: boolean,
): boolean {
  const byToken: readonly CredentialField[] = ['clientId', 'clientSecret'];
  if (byToken.some((name) => name === field)) return true;
  if (field === 'bookingProviderId') return isAnswered && providerNumber(connection) !== undefined;
  return isAnswered;
}

/** The fields each question is about, in the order they are asked. */
const QUESTIONS: Readonly<Record<string, { ids: RegExp; passed: string }>> = {
  'app-key': { ids: /^app-key/, passed: 'The app key is accepted.' },
  tenant: { ids: /^tenant/, passed: 'The token is for this tenant.' },
  scopes: { ids: /scope/, passed: 'The app may do what deliveries and tracking need.' },
  'booking-provider': { ids: /^booking/, passed: 'Bookings of this provider can be read.' },
};

/** A question whose own findings are none passed only when the call was answered. */
function toProbes(findings: readonly Finding[], failure: string | undefined): Probe[] {
  const token: Probe = { id: 'token', outcome: 'passed', detail: 'A token was given out.' };
  const rest = Object.entries(QUESTIONS).map(([id, { ids, passed }]): Probe => {
    const own = findings.filter((finding) => ids.test(finding.id));
    if (own.length > 0) {
      return { id, outcome: 'failed', detail: own.map(({ what }) => what).join(' ') };
    }
    return failure === undefined
      ? { id, outcome: 'passed', detail: passed }
      : { id, outcome: 'skipped', detail: `Not known: ${failure}.` };
  });
  return [token, ...rest];
}
