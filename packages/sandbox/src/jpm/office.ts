import type { AppointmentStatus } from '@truckroll/contract/types/jpm';
import { assignmentsOf } from '../dispatch/assignment.ts';
import { dispatchRecords } from '../dispatch/records.ts';
import { recordProgress } from '../dispatch/technician-progress.ts';
import type { Actor } from '../operations/actor.ts';
import { conflict } from '../operations/operation-error.ts';
import { recordJobEvent, type JobEvent } from './job-history.ts';
import { appointmentsOf, refreshJob } from './job-progress.ts';
import { jpmRecords, type Appointment, type Job } from './records.ts';
import { requireAppointment, requireJob } from './required-record.ts';

/** A move that the dispatch board or the technicians' app makes; no operation of the API does. */
interface Move {
  readonly from: readonly AppointmentStatus[];
  readonly to: 'Dispatched' | 'Working' | 'Done';
  readonly event: JobEvent;
}

// assumed: the order of the moves; documents name the states and who moves them.
const DISPATCH: Move = { from: ['Scheduled'], to: 'Dispatched', event: 'Technician Dispatched' };
const START: Move = {
  from: ['Scheduled', 'Dispatched'],
  to: 'Working',
  event: 'Technician Started Working',
};
const COMPLETE: Move = {
  from: ['Scheduled', 'Dispatched', 'Working'],
  to: 'Done',
  event: 'Appointment Done',
};

/**
 * Sends the assigned technicians to a scheduled appointment.
 *
 * @throws OperationError 404 for an unknown appointment, 409 when nobody is assigned or the
 *   appointment has another status
 */
export function dispatchAppointment(actor: Actor, appointmentId: number): Appointment {
  return move(actor, appointmentId, DISPATCH);
}

/** The technicians arrive and begin; the job is in progress. Refused as a dispatch is. */
export function startAppointment(actor: Actor, appointmentId: number): Appointment {
  return move(actor, appointmentId, START);
}

/** The technicians are done; with its last open appointment a job is completed. */
export function completeAppointment(actor: Actor, appointmentId: number): Appointment {
  return move(actor, appointmentId, COMPLETE);
}

/**
 * Completes a job with all its open appointments.
 *
 * @throws OperationError 404 for an unknown job, 409 when it is completed or canceled already or
 *   nobody is assigned to it
 */
export function completeJob(actor: Actor, jobId: number): Job {
  const { store } = actor;
  const job = requireJob(store, jobId);
  if (job.jobStatus === 'Completed' || job.jobStatus === 'Canceled') {
    throw conflict(`Job ${jobId} is already ${job.jobStatus.toLowerCase()}.`);
  }
  const appointments = appointmentsOf(store, jobId);
  // documented: a job nobody is assigned to cannot be completed.
  if (appointments.every(({ id }) => assignmentsOf(store, id).length === 0)) {
    throw conflict(`Nobody is assigned to job ${jobId}.`);
  }
  for (const appointment of appointments) {
    const { id, status } = appointment;
    if (status === 'Done') continue;
    // assumed: an appointment nobody went to is over as well, as an unused one.
    const unused = assignmentsOf(store, id).length === 0;
    jpmRecords(store, 'appointment').update(id, { status: 'Done', unused, modifiedOn: actor.now });
    moveAssignments(actor, appointment, 'Done');
  }
  const completed = refreshJob(actor, jobId);
  recordJobEvent(actor, jobId, 'Job Completed');
  return completed;
}

function move(actor: Actor, appointmentId: number, { from, to, event }: Move): Appointment {
  const { store, now } = actor;
  const appointment = requireAppointment(store, appointmentId);
  if (!from.includes(appointment.status)) {
    throw conflict(`Appointment ${appointmentId} is ${appointment.status}.`);
  }
  const assignments = assignmentsOf(store, appointmentId);
  // documented: a technician must be assigned before work can start.
  if (assignments.length === 0) {
    throw conflict(`Nobody is assigned to appointment ${appointmentId}.`);
  }
  const moved = jpmRecords(store, 'appointment').update(appointmentId, {
    status: to,
    modifiedOn: now,
  });
  moveAssignments(actor, appointment, to);
  const names = assignments.map((assignment) => assignment.technicianName).join(', ');
  recordJobEvent(actor, appointment.jobId, event, names);
  const job = refreshJob(actor, appointment.jobId);
  if (job.jobStatus === 'Completed') recordJobEvent(actor, job.id, 'Job Completed');
  return moved ?? appointment;
}

/** documented: assignments go through the states of their appointment, and technicians with them. */
function moveAssignments(actor: Actor, appointment: Appointment, status: Move['to']): void {
  const assignments = assignmentsOf(actor.store, appointment.id);
  recordProgress(actor, appointment, assignments, status);
  for (const { id } of assignments) {
    dispatchRecords(actor.store, 'appointment-assignment').update(id, {
      status,
      modifiedOn: actor.now,
    });
  }
}
