import type { Id, StoredRecord } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import type { GenericCall } from '../resource/index.ts';

/** The sessions of one scheduler or router that began in the window a call asks for. */
export function sessionsBetween(
  call: GenericCall,
  collectionName: string,
  field: string,
  id: Id,
): StoredRecord[] {
  const { sessionCreatedOnOrAfter: from, sessionCreatedBefore: to } = call.query;
  return call.store.collection(collectionName).find({
    where: [
      { field, is: 'eq', value: id },
      { field: 'createdOn', is: 'gte', value: toStoredTime(String(from)) ?? String(from) },
      { field: 'createdOn', is: 'lt', value: toStoredTime(String(to)) ?? String(to) },
    ],
  });
}

/**
 * The performance numbers of sessions.
 *
 * assumed: a session is completed when it made a job or a booking, and it was opened when it exists.
 */
export function tally(sessions: readonly StoredRecord[]): Readonly<Record<string, unknown>> {
  const having = (member: string): number =>
    sessions.filter((session) => session[member] !== undefined && session[member] !== null).length;
  const jobs = having('jobId');
  const bookings = having('bookingId');
  const booked = sessions.filter((one) => one['jobId'] ?? one['bookingId']).length;
  const rate = sessions.length === 0 ? 0 : booked / sessions.length;
  return {
    schedulerCompletionRate: rate,
    openedCompletionRate: rate,
    totalCustomerContactsCaptured: having('customer'),
    totalJobsCreated: jobs,
    totalBookingsCreated: bookings,
    totalMembershipInterest: having('membershipInterest'),
    totalSessions: sessions.length,
    milestoneFrequencyCount: {
      opened: sessions.length,
      booked,
      abandoned: sessions.length - booked,
    },
  };
}
