import type { DismissReason } from '../office/calls.ts';
import type { Office } from '../office/office.ts';
import type { Admin } from './admin.ts';
import {
  environmentIn,
  numberIn,
  objectSchema,
  route,
  type AdminRequest,
  type AdminRoute,
} from './admin-route.ts';

const DISMISS_REASON = objectSchema({
  callReasonId: { type: 'integer' },
  memo: { type: 'string', maxLength: 4_000 },
});

const TENANT = '/environments/:environment/tenants/:tenant';

/** The people of a tenant: what becomes of its bookings, appointments and jobs. */
export function officeRoutes({ officeOf }: Admin): AdminRoute[] {
  const office = (request: Pick<AdminRequest, 'path'>): Office =>
    officeOf(environmentIn(request), numberIn(request, 'tenant'));

  return [
    route('POST', `${TENANT}/bookings/:booking/accept`, 'Accepts a booking.', (request) =>
      office(request).calls.accept(numberIn(request, 'booking')),
    ),
    route<DismissReason>(
      'POST',
      `${TENANT}/bookings/:booking/dismiss`,
      'Dismisses a booking, for a reason.',
      (request) => office(request).calls.dismiss(numberIn(request, 'booking'), request.body),
      DISMISS_REASON,
    ),
    route(
      'POST',
      `${TENANT}/appointments/:appointment/dispatch`,
      'Sends the assigned technicians to an appointment.',
      (request) => office(request).board.dispatchAppointment(numberIn(request, 'appointment')),
    ),
    route(
      'POST',
      `${TENANT}/appointments/:appointment/start`,
      'Lets the technicians begin; the job is in progress.',
      (request) => office(request).board.startAppointment(numberIn(request, 'appointment')),
    ),
    route(
      'POST',
      `${TENANT}/appointments/:appointment/complete`,
      'Ends an appointment; with its last one a job is completed.',
      (request) => office(request).board.completeAppointment(numberIn(request, 'appointment')),
    ),
    route(
      'POST',
      `${TENANT}/jobs/:job/complete`,
      'Completes a job with all its open appointments.',
      (request) => office(request).board.completeJob(numberIn(request, 'job')),
    ),
  ];
}
