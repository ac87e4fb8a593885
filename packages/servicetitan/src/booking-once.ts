import type { BookingResponse, CreateBookingRequest } from '@truckroll/contract/types/crm';
import type { CallOptions } from './call.ts';
import { mayHaveTakenEffect, TimeoutError } from './errors.ts';
import type { ServiceTitan } from './servicetitan.ts';

export interface BookingOnce {
  readonly bookingProvider: number;
  /** `externalId` is what tells this booking from others of the same provider. */
  readonly body: CreateBookingRequest;
}

export interface BookingOnceOptions extends CallOptions {
  /**
   * Whether to look for the booking before the first sending; true unless told. A caller who knows
   * that this `externalId` was never sent before saves one call with false.
   */
  readonly lookFirst?: boolean;
}

export interface BookingOnceResult {
  readonly booking: BookingResponse;
  /** False when the booking was found, made by an earlier sending. */
  readonly isNew: boolean;
}

/** Sendings in one call; each of the later ones follows a look that found nothing. */
const MAX_SENDINGS = 3;

/**
 * Creates a booking, or finds the one with the same `externalId`. After a failure that may have
 * taken effect it looks before it sends again, so that a dropped connection makes no second
 * booking. Two callers at the same moment are not kept apart: ServiceTitan has no idempotency key.
 * Throws what the last sending or looking threw.
 *
 * @see crm-v2.json#Bookings_Create
 */
export async function createBookingOnce(
  st: ServiceTitan,
  wanted: BookingOnce,
  { lookFirst = true, ...options }: BookingOnceOptions = {},
): Promise<BookingOnceResult> {
  const there = lookFirst ? await findBooking(st, wanted, options) : undefined;
  if (there !== undefined) return { booking: there, isNew: false };
  for (let sending = 1; ; sending += 1) {
    try {
      return { booking: await st.crm.bookings.create({ ...wanted }, options), isNew: true };
    } catch (error) {
      if (!mayHaveTakenEffect(error)) throw error;
      const booking = await findBooking(st, wanted, options);
      if (booking !== undefined) return { booking, isNew: false };
      // A sending that timed out may still be at work over there: it is for the caller to come
      // back later, when a look tells the truth.
      if (error instanceof TimeoutError || sending === MAX_SENDINGS) throw error;
    }
  }
}

/** A far side that ignores the filter would answer with other bookings, so the id is compared. */
async function findBooking(
  st: ServiceTitan,
  { bookingProvider, body: { externalId } }: BookingOnce,
  options: CallOptions,
): Promise<BookingResponse | undefined> {
  const page = await st.crm.bookings.listForProvider({ bookingProvider, externalId }, options);
  return page.data.find((booking) => booking.externalId === externalId);
}
