import type {
  AppointmentAddRequest,
  AppointmentRescheduleRequest,
  AppointmentSummaryApiModel,
  SetAppointmentSummaryRequest,
} from '@truckroll/contract/types/jpm';
import { assignmentsOf } from '../dispatch/assignment.ts';
import { dispatchRecords } from '../dispatch/records.ts';
import { hasTimesheets, recordProgress } from '../dispatch/technician-progress.ts';
import type { Actor } from '../operations/actor.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import { appointmentTimes, assignWanted, insertAppointment } from './appointment-booking.ts';
import { recordJobEvent } from './job-history.ts';
import { assertInvoiceOpen } from './job-invoice.ts';
import { appointmentsOf, refreshJob } from './job-progress.ts';
import { jpmRecords, type Appointment } from './records.ts';
import { requireAppointment, requireJob } from './required-record.ts';

/**
 * Adds an appointment to a job.
 *
 * @throws OperationError 400 for an unknown job or wrong times, 409 when the job is over
 */
export function addAppointment(actor: Actor, request: AppointmentAddRequest): Appointment {
  const job = jpmRecords(actor.store, 'job').get(request.jobId);
  // assumed: the call declares no 404, so an unknown job is a fault of the body.
  if (job === undefined) throw invalid('jobId', `Job ${request.jobId} was not found.`);
  // assumed: the declared 409 of this call is a job that is over.
  if (job.jobStatus === 'Completed' || job.jobStatus === 'Canceled') {
    throw conflict(`Job ${job.id} is ${job.jobStatus.toLowerCase()}.`);
  }
  assertInvoiceOpen(actor.store, job);
  const times = appointmentTimes(request);
  const numbers = appointmentsOf(actor.store, job.id).map(numberOf);
  const number = Math.max(0, ...numbers) + 1;
  const added = insertAppointment(actor, job, number, times, request.specialInstructions ?? null);
  assignWanted(actor, added.id, request.technicianIds);
  refreshJob(actor, job.id);
  recordJobEvent(actor, job.id, 'Appointment Added');
  return jpmRecords(actor.store, 'appointment').get(added.id) ?? added;
}

/**
 * Moves an appointment. The job's `modifiedOn` moves with it.
 *
 * @throws OperationError 404 for an unknown appointment, 400 for wrong times, 409 when it is over
 */
export function rescheduleAppointment(
  actor: Actor,
  id: number,
  request: AppointmentRescheduleRequest,
): Appointment {
  const appointment = requireChangeable(actor, id);
  const times = appointmentTimes({ ...appointment, ...request });
  return changed(actor, appointment, times, 'Appointment Rescheduled');
}

/**
 * Deletes an appointment with its assignments.
 *
 * @throws OperationError 404 for an unknown appointment, 409 when it is the job's only one, being
 *   worked on, or over
 */
export function deleteAppointment(actor: Actor, id: number): void {
  const { store, now } = actor;
  const appointment = requireChangeable(actor, id);
  // documented: the only appointment of a job stays, and so does one with time sheets.
  if (appointmentsOf(store, appointment.jobId).length === 1) {
    throw conflict('The only appointment of a job cannot be deleted.');
  }
  // assumed: time sheets begin when the work does.
  if (appointment.status === 'Working' || hasTimesheets(actor, id)) {
    throw conflict(`Appointment ${id} has time sheets.`);
  }
  const assignments = assignmentsOf(store, id);
  recordProgress(actor, appointment, assignments, 'Left');
  for (const assignment of assignments) {
    dispatchRecords(store, 'appointment-assignment').update(assignment.id, {
      active: false,
      modifiedOn: now,
    });
  }
  changed(actor, appointment, { active: false }, 'Appointment Deleted');
}

/** @throws OperationError 404 for an unknown appointment, 409 when it is confirmed already */
export function confirmAppointment(actor: Actor, id: number): void {
  const appointment = requireAppointment(actor.store, id);
  // documented: 409 when the appointment is confirmed already.
  if (appointment.isConfirmed) throw conflict(`Appointment ${id} is already confirmed.`);
  changed(actor, appointment, { isConfirmed: true }, 'Appointment Confirmed');
}

/** @throws OperationError 404 for an unknown appointment, 409 when it was not confirmed */
export function removeConfirmation(actor: Actor, id: number): void {
  const appointment = requireAppointment(actor.store, id);
  // documented: 409 when the appointment was not confirmed.
  if (!appointment.isConfirmed) throw conflict(`Appointment ${id} was not confirmed.`);
  changed(actor, appointment, { isConfirmed: false }, 'Appointment Confirmation Removed');
}

/** @throws OperationError 404 for an unknown appointment, 409 when it is over */
export function instructAppointment(actor: Actor, id: number, text: string): Appointment {
  const appointment = requireChangeable(actor, id);
  const changes = { specialInstructions: text, modifiedOn: actor.now };
  return jpmRecords(actor.store, 'appointment').update(id, changes) ?? appointment;
}

/**
 * Sets what a technician did in an appointment, over what the same technician said before.
 *
 * @throws OperationError 404 for an unknown appointment, 400 for an unknown technician
 */
export function summarizeAppointment(
  actor: Actor,
  id: number,
  request: SetAppointmentSummaryRequest,
): AppointmentSummaryApiModel {
  const { store, now } = actor;
  const appointment = requireAppointment(store, id);
  const { technicianId, notes } = request;
  if (dispatchRecords(store, 'technician').get(technicianId) === undefined) {
    throw invalid('technicianId', `Technician ${technicianId} was not found.`);
  }
  const earlier = appointment.appointmentSummaries ?? [];
  const known = earlier.find((summary) => summary.technicianId === technicianId);
  const summary = {
    jobAppointmentId: id,
    jobId: appointment.jobId,
    technicianId,
    notes,
    createdOn: known?.createdOn ?? now,
    modifiedOn: now,
  };
  jpmRecords(store, 'appointment').update(id, {
    appointmentSummaries: [...earlier.filter((one) => one !== known), summary],
    modifiedOn: now,
  });
  return summary;
}

function requireChangeable(actor: Actor, id: number): Appointment {
  const appointment = requireAppointment(actor.store, id);
  // assumed: what is done or canceled is not changed any more.
  if (appointment.status === 'Done' || appointment.status === 'Canceled') {
    throw conflict(`Appointment ${id} is ${appointment.status.toLowerCase()}.`);
  }
  assertInvoiceOpen(actor.store, requireJob(actor.store, appointment.jobId));
  return appointment;
}

function changed(
  actor: Actor,
  appointment: Appointment,
  changes: Partial<Appointment>,
  event: Parameters<typeof recordJobEvent>[2],
): Appointment {
  const kept = jpmRecords(actor.store, 'appointment').update(appointment.id, {
    ...changes,
    modifiedOn: actor.now,
  });
  refreshJob(actor, appointment.jobId);
  recordJobEvent(actor, appointment.jobId, event);
  return kept ?? appointment;
}

function numberOf(appointment: Appointment): number {
  return Number(/-(\d+)$/.exec(appointment.appointmentNumber ?? '')?.[1] ?? 0);
}
