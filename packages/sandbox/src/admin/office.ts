import { acceptBooking, dismissBooking } from '../crm/booking-conversion.ts';
import { crmRecords, type Booking } from '../crm/records.ts';
import {
  completeAppointment,
  completeJob,
  dispatchAppointment,
  startAppointment,
} from '../jpm/office.ts';
import type { Appointment, Job } from '../jpm/records.ts';
import type { Actor } from '../operations/actor.ts';
import { notFound } from '../operations/operation-error.ts';
import type { Portal } from '../portal/portal.ts';
import type { Store } from '../store/open-store.ts';
import type { Environment } from '../store/tenant-store.ts';

export interface DismissReason {
  readonly callReasonId?: number;
  readonly memo?: string;
}

/**
 * What a tenant's people do at their screens and in the field, as no operation of the API lets an
 * app do it. Each move is one transaction. Throws an `OperationError`: 404 for what is not there,
 * 409 for a move its state does not allow.
 */
export interface Office {
  acceptBooking(id: number): Booking;
  dismissBooking(id: number, reason: DismissReason): Booking;
  dispatchAppointment(id: number): Appointment;
  startAppointment(id: number): Appointment;
  completeAppointment(id: number): Appointment;
  completeJob(id: number): Job;
}

/** Finds the office of a tenant. Throws a 404 `PortalError` when there is no such tenant. */
export type OfficeOf = (environment: Environment, tenantId: number) => Office;

/** Moves write no `createdById`, so it is of no weight which employee makes them. */
const OFFICE_USER_ID = 0;

export function createOffices(context: {
  readonly store: Store;
  readonly portal: Portal;
  readonly clock: { now(): string };
}): OfficeOf {
  return (environment, tenantId) => {
    const { id } = context.portal.tenants.get(environment, tenantId);
    const store = context.store.tenant(environment, id);

    function move<T>(make: (actor: Actor) => T): T {
      const actor = { store, userId: OFFICE_USER_ID, now: context.clock.now() };
      return context.store.transaction(() => make(actor));
    }

    function bookingOf(bookingId: number): Booking {
      const booking = crmRecords(store, 'booking').get(bookingId);
      if (booking === undefined) throw notFound(`Booking ${bookingId}`);
      return booking;
    }

    return {
      acceptBooking: (booking) => move(({ now }) => acceptBooking(store, bookingOf(booking), now)),
      dismissBooking: (booking, reason) =>
        move(({ now }) => dismissBooking(store, bookingOf(booking), reason, now)),
      dispatchAppointment: (appointment) =>
        move((actor) => dispatchAppointment(actor, appointment)),
      startAppointment: (appointment) => move((actor) => startAppointment(actor, appointment)),
      completeAppointment: (appointment) =>
        move((actor) => completeAppointment(actor, appointment)),
      completeJob: (job) => move((actor) => completeJob(actor, job)),
    };
  };
}
