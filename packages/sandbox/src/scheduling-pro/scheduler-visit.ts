import { randomUUID } from 'node:crypto';
import type { Actor } from '../operations/actor.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import { SESSION_OUTCOMES } from './session-outcome.ts';

/** What somebody did at the company's online scheduler. */
export interface SchedulerVisit {
  /** `abandoned`: left before anything was booked. */
  readonly outcome: keyof typeof SESSION_OUTCOMES;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly phone?: string;
  readonly email?: string;
  /** The booking that came of it, where one was made. */
  readonly bookingId?: number;
}

const SCHEDULERS = 'scheduler';

/** Keeps a visit to the tenant's online scheduler that has just ended. */
export function keepSchedulerVisit(actor: Actor, visit: SchedulerVisit): StoredRecord {
  const { outcome, bookingId, ...person } = visit;
  return actor.store.collection('scheduler-session').insert({
    id: randomUUID(),
    schedulerId: schedulerOf(actor),
    sessionOutcome: SESSION_OUTCOMES[outcome],
    lastCheckinDate: actor.now,
    bookingId: bookingId ?? null,
    // assumed: whoever comes by the scheduler is a new customer until the office says otherwise.
    customer: { isNewCustomer: true, isNewLocation: true, address: {}, ...person },
    sourceTracking: {},
  });
}

/** The tenant's first scheduler; one is made for a tenant that has none. */
function schedulerOf({ store }: Actor): Id {
  const [known] = store.collection(SCHEDULERS).find({ limit: 1 });
  if (known !== undefined) return known.id;
  return store.collection(SCHEDULERS).insert({
    id: randomUUID(),
    name: 'Online scheduler',
    companyName: 'Online scheduler',
    schedulerStatus: 'Live',
    dataApiKey: '',
    isDefault: true,
    mode: 'Standard',
    quickLaunchLink: '',
  }).id;
}
