import { conflict, invalid, notFound } from '../operations/operation-error.ts';
import { requireReference } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { type Booking, crmRecords } from './records.ts';

/** What a booking becomes when someone in the office deals with it. */
type BookingOutcome = Pick<Booking, 'status' | 'jobId' | 'dismissingReasonId' | 'dismissingMemo'>;

/**
 * Makes a booking Converted and ties it to the job that was booked from it.
 *
 * @param now the virtual clock's time, `2026-11-22T05:00:00.000Z`
 * @throws OperationError 400 when the tenant has no such booking, 409 when it is converted or
 *   dismissed already
 */
export function convertBooking(
  store: TenantStore,
  bookingId: number,
  jobId: number,
  now: string,
): Booking {
  const booking = crmRecords(store, 'booking').get(bookingId);
  // assumed: an unknown id inside a body is a fault of that body, not a missing page.
  if (!booking) throw invalid('bookingId', `Booking ${bookingId} was not found.`);
  // documented: the job names the booking, the booking then shows the job.
  // assumed: its status moves to Converted at that moment.
  return settle(store, booking, { status: 'Converted', jobId }, now);
}

/**
 * Makes a new booking Accepted: someone in the office has taken it up. Refused with 409 when it is
 * accepted, converted or dismissed already.
 */
export function acceptBooking(store: TenantStore, booking: Booking, now: string): Booking {
  // assumed: a booking is accepted once and stays open; documents name the state alone.
  if (booking.status === 'Accepted') throw conflict(`Booking ${booking.id} is already accepted.`);
  return settle(store, booking, { status: 'Accepted' }, now);
}

/** Makes an open booking Dismissed. Refused with 409 when it is converted or dismissed already. */
export function dismissBooking(
  store: TenantStore,
  booking: Booking,
  reason: { readonly callReasonId?: number | null; readonly memo?: string | null },
  now: string,
): Booking {
  // documented: bookings are dismissed for a call reason, if for any. assumed: it must exist.
  if (reason.callReasonId) {
    requireReference({ store }, 'call-reason', 'callReasonId', reason.callReasonId);
  }
  return settle(
    store,
    booking,
    {
      status: 'Dismissed',
      dismissingReasonId: reason.callReasonId ?? null,
      dismissingMemo: reason.memo ?? null,
    },
    now,
  );
}

/** Refuses with 409 when a booking was converted or dismissed, after which nothing moves it. */
export function assertOpen(booking: Booking): void {
  // assumed: Converted and Dismissed are final; documents name the states, not the ways between.
  if (booking.status === 'Converted' || booking.status === 'Dismissed') {
    throw conflict(`Booking ${booking.id} is already ${booking.status.toLowerCase()}.`);
  }
}

function settle(
  store: TenantStore,
  booking: Booking,
  outcome: Partial<BookingOutcome>,
  now: string,
): Booking {
  assertOpen(booking);
  const settled = crmRecords(store, 'booking').update(booking.id, { ...outcome, modifiedOn: now });
  if (!settled) throw notFound(`Booking ${booking.id}`);
  return settled;
}
