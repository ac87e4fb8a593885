import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import {
  Day,
  Id,
  inConsole,
  Moment,
  OFFICE,
  ofRecord,
  Priority,
  RequiredText,
  TimeOfDay,
} from './office-words.ts';
import { nullable } from './words.ts';

/** A span on the board, cut to the day that is shown. */
const BoardSpan = Type.Object({
  id: Id,
  /** Normal, OnCall or TimeOff of a shift; Event of a non-job appointment. */
  kind: Type.Enum(['Normal', 'OnCall', 'TimeOff', 'Event']),
  title: Type.String(),
  start: Moment,
  end: Moment,
});
export type BoardSpan = Type.Static<typeof BoardSpan>;

export type BoardTechnician = Type.Static<typeof BoardTechnician>;
const BoardTechnician = Type.Object({
  id: Id,
  name: Type.String(),
  team: nullable(Type.String()),
  businessUnit: nullable(Type.String()),
  spans: Type.Array(BoardSpan),
});

/** An appointment with what its card and its dialog show. */
export type BoardAppointment = Type.Static<typeof BoardAppointment>;
export const BoardAppointment = Type.Object({
  id: Id,
  number: Type.String(),
  status: Type.Enum(['Scheduled', 'Dispatched', 'Working', 'Hold', 'Done', 'Canceled']),
  start: Moment,
  end: Moment,
  arrivalWindowStart: nullable(Moment),
  arrivalWindowEnd: nullable(Moment),
  isConfirmed: Type.Boolean(),
  technicians: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  job: Type.Object({
    id: Id,
    number: Type.String(),
    status: Type.String(),
    priority: Priority,
    type: Type.String(),
    businessUnit: Type.String(),
    summary: nullable(Type.String()),
    appointmentCount: Type.Integer(),
  }),
  customer: Type.Object({ id: Id, name: Type.String(), phone: nullable(Type.String()) }),
  address: Type.String(),
});

/** One day of the board. Its hours are real ones: 23 or 25 where summer time begins or ends. */
export type DispatchDay = Type.Static<typeof DispatchDay>;
export const DispatchDay = Type.Object({
  day: Day,
  previousDay: Day,
  nextDay: Day,
  today: Day,
  timeZone: Type.String(),
  now: Moment,
  start: Moment,
  end: Moment,
  technicians: Type.Array(BoardTechnician),
  appointments: Type.Array(BoardAppointment),
});

/** Where an appointment goes: to a moment, or a time of a day; and from one technician to another. */
export type AppointmentMove = Type.Static<typeof AppointmentMove>;
export const AppointmentMove = Type.Object({
  start: Type.Optional(Moment),
  day: Type.Optional(Day),
  time: Type.Optional(TimeOfDay),
  fromTechnicianId: Type.Optional(Id),
  toTechnicianId: Type.Optional(Id),
});

const Reason = Type.Object({ reasonId: Id, memo: RequiredText });

const ofStep = {
  ...ofRecord,
  step: Type.Enum(['dispatch', 'arrive', 'complete', 'remove-hold', 'confirm']),
};
/** What dispatchers and technicians do to an appointment without saying more. */
export type AppointmentStep = Type.Static<(typeof ofStep)['step']>;

export const officeDispatch = {
  day: describe({
    key: 'officeDispatch.day',
    method: 'GET',
    path: `${OFFICE}/dispatch`,
    access: 'console',
    summary: 'Technicians and appointments of a day; of today when none is named.',
    pathParameters: inConsole,
    query: { day: Type.Optional(Day) },
    status: 200,
    result: DispatchDay,
  }),
  appointment: describe({
    key: 'officeDispatch.appointment',
    method: 'GET',
    path: `${OFFICE}/appointments/{id}`,
    access: 'console',
    summary: 'One appointment.',
    pathParameters: ofRecord,
    status: 200,
    result: BoardAppointment,
  }),
  move: describe({
    key: 'officeDispatch.move',
    method: 'POST',
    path: `${OFFICE}/appointments/{id}/move`,
    access: 'console',
    summary: 'Moves an appointment to another time, another technician, or both.',
    pathParameters: ofRecord,
    body: AppointmentMove,
    status: 200,
    result: BoardAppointment,
  }),
  assign: describe({
    key: 'officeDispatch.assign',
    method: 'PUT',
    path: `${OFFICE}/appointments/{id}/technicians`,
    access: 'console',
    summary: 'Puts exactly these technicians on an appointment.',
    pathParameters: ofRecord,
    body: Type.Object({ technicianIds: Type.Array(Id, { maxItems: 20 }) }),
    status: 200,
    result: BoardAppointment,
  }),
  step: describe({
    key: 'officeDispatch.step',
    method: 'POST',
    path: `${OFFICE}/appointments/{id}/steps/{step}`,
    access: 'console',
    summary: 'Sends the technicians, lets them arrive or finish, confirms, takes a hold back.',
    pathParameters: ofStep,
    status: 200,
    result: BoardAppointment,
  }),
  hold: describe({
    key: 'officeDispatch.hold',
    method: 'POST',
    path: `${OFFICE}/appointments/{id}/hold`,
    access: 'console',
    summary: 'Puts an appointment on hold, for a reason.',
    pathParameters: ofRecord,
    body: Reason,
    status: 200,
    result: BoardAppointment,
  }),
  completeJob: describe({
    key: 'officeDispatch.completeJob',
    method: 'POST',
    path: `${OFFICE}/jobs/{id}/complete`,
    access: 'console',
    summary: 'Completes a job with all its open appointments.',
    pathParameters: ofRecord,
    status: 204,
  }),
  cancelJob: describe({
    key: 'officeDispatch.cancelJob',
    method: 'POST',
    path: `${OFFICE}/jobs/{id}/cancel`,
    access: 'console',
    summary: 'Cancels a job with its appointments, for a reason.',
    pathParameters: ofRecord,
    body: Reason,
    status: 204,
  }),
  removeCancellation: describe({
    key: 'officeDispatch.removeCancellation',
    method: 'POST',
    path: `${OFFICE}/jobs/{id}/remove-cancellation`,
    access: 'console',
    summary: 'Takes the cancellation of a job back.',
    pathParameters: ofRecord,
    status: 204,
  }),
};
