import { SESSION_OUTCOMES } from '../../scheduling-pro/session-outcome.ts';
import type { StoredRecord } from '../../store/collection.ts';
import type { EventRule, Transition } from './event-rule.ts';

const SCHEDULERS = 'tn.sp.schedulers:r';

export const schedulingProEvents: readonly EventRule[] = [
  {
    event: 'tn.sp.session-completed',
    collection: 'scheduler-session',
    scope: SCHEDULERS,
    isRaisedBy: ends(isCompleted),
    data: (session) => ({ session }),
  },
  {
    event: 'tn.sp.session-abandoned-qualified',
    collection: 'scheduler-session',
    scope: SCHEDULERS,
    isRaisedBy: ends(isAbandonedQualified),
    data: (session) => ({ session }),
  },
];

function ends(hasEnded: (session: StoredRecord) => boolean) {
  return ({ before, after }: Transition): boolean =>
    after !== undefined && hasEnded(after) && (before === undefined || !hasEnded(before));
}

function isCompleted(session: StoredRecord): boolean {
  return session['sessionOutcome'] === SESSION_OUTCOMES.completed;
}

/** assumed: an abandoned session is qualified when the office can call or write back. */
function isAbandonedQualified(session: StoredRecord): boolean {
  const customer = session['customer'] as Readonly<Record<string, unknown>> | null | undefined;
  const isReachable = Boolean(customer?.['phone'] ?? customer?.['email']);
  return session['sessionOutcome'] === SESSION_OUTCOMES.abandoned && isReachable;
}
