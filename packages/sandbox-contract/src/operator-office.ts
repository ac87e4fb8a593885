import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { bodyOf, ofTenant, TENANT } from './operator-words.ts';

const Id = Type.Integer({ minimum: 0 });

/** A record as the API shows it; more members are shown than are named here. */
const WithStatus = Type.Object({ id: Type.Integer(), status: Type.String() });

function moveAppointment(name: string, summary: string) {
  return describe({
    key: `operatorOffice.${name}Appointment`,
    method: 'POST',
    path: `${TENANT}/appointments/{appointment}/${name}`,
    access: 'operator',
    summary,
    pathParameters: { ...ofTenant, appointment: Id },
    status: 200,
    result: WithStatus,
  });
}

/** The people of a tenant: what becomes of its bookings, appointments and jobs. */
export const operatorOffice = {
  acceptBooking: describe({
    key: 'operatorOffice.acceptBooking',
    method: 'POST',
    path: `${TENANT}/bookings/{booking}/accept`,
    access: 'operator',
    summary: 'Accepts a booking.',
    pathParameters: { ...ofTenant, booking: Id },
    status: 200,
    result: WithStatus,
  }),
  dismissBooking: describe({
    key: 'operatorOffice.dismissBooking',
    method: 'POST',
    path: `${TENANT}/bookings/{booking}/dismiss`,
    access: 'operator',
    summary: 'Dismisses a booking, for a reason.',
    pathParameters: { ...ofTenant, booking: Id },
    body: bodyOf({
      callReasonId: Type.Optional(Type.Integer()),
      memo: Type.Optional(Type.String({ maxLength: 4_000 })),
    }),
    status: 200,
    result: WithStatus,
  }),
  dispatchAppointment: moveAppointment(
    'dispatch',
    'Sends the assigned technicians to an appointment.',
  ),
  startAppointment: moveAppointment('start', 'Lets the technicians begin; the job is in progress.'),
  completeAppointment: moveAppointment(
    'complete',
    'Ends an appointment; with its last one a job is completed.',
  ),
  completeJob: describe({
    key: 'operatorOffice.completeJob',
    method: 'POST',
    path: `${TENANT}/jobs/{job}/complete`,
    access: 'operator',
    summary: 'Completes a job with all its open appointments.',
    pathParameters: { ...ofTenant, job: Id },
    status: 200,
    result: Type.Object({ id: Type.Integer(), jobStatus: Type.String() }),
  }),
};
