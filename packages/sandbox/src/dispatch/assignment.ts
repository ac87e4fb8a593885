import { recordJobEvent } from '../jpm/job-history.ts';
import { refreshJob } from '../jpm/job-progress.ts';
import { jpmRecords, type Appointment } from '../jpm/records.ts';
import type { Actor } from '../operations/actor.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { dispatchRecords, type Assignment, type Technician } from './records.ts';
import { recordProgress } from './technician-progress.ts';

/** The technicians on an appointment now, in the order they were assigned. */
export function assignmentsOf(store: TenantStore, appointmentId: number): Assignment[] {
  return dispatchRecords(store, 'appointment-assignment').find({
    where: [
      { field: 'appointmentId', is: 'eq', value: appointmentId },
      { field: 'active', is: 'eq', value: true },
    ],
  });
}

/**
 * Puts technicians on an appointment.
 *
 * @throws OperationError 400 for an unknown appointment or technician, 409 when one is on it
 *   already or the appointment is over
 */
export function assignTechnicians(
  actor: Actor,
  appointmentId: number,
  technicianIds: readonly number[],
): Appointment {
  const { store, now } = actor;
  const appointment = openAppointment(store, appointmentId);
  const technicians = [...new Set(technicianIds)].map((id) => knownTechnician(store, id));
  const present = new Set(assignmentsOf(store, appointmentId).map((one) => one.technicianId));
  for (const technician of technicians) {
    // assumed: the declared 409 of this call is a technician who is there already.
    if (present.has(technician.id)) {
      throw conflict(`Technician ${technician.id} is already assigned to this appointment.`);
    }
  }
  for (const technician of technicians) {
    dispatchRecords(store, 'appointment-assignment').insert({
      technicianId: technician.id,
      technicianName: technician.name,
      assignedById: actor.userId,
      assignedOn: now,
      status: 'Scheduled',
      isPaused: false,
      jobId: appointment.jobId,
      appointmentId,
    });
    recordJobEvent(actor, appointment.jobId, 'Technician Assigned', technician.name);
  }
  return touch(actor, appointment);
}

/**
 * Takes technicians off an appointment: their assignments stay, as inactive ones.
 *
 * @throws OperationError 400 for an unknown appointment or a technician who is not on it
 */
export function unassignTechnicians(
  actor: Actor,
  appointmentId: number,
  technicianIds: readonly number[],
): Appointment {
  const { store, now } = actor;
  const appointment = openAppointment(store, appointmentId);
  const present = assignmentsOf(store, appointmentId);
  const leaving = [...new Set(technicianIds)].map((id) => {
    const assignment = present.find((one) => one.technicianId === id);
    // assumed: taking off who is not there is a fault of the body; no 409 is declared.
    if (assignment === undefined) {
      throw invalid('technicianIds', `Technician ${id} is not assigned to this appointment.`);
    }
    return assignment;
  });
  recordProgress(actor, appointment, leaving, 'Left');
  for (const { id, technicianName } of leaving) {
    dispatchRecords(store, 'appointment-assignment').update(id, { active: false, modifiedOn: now });
    recordJobEvent(actor, appointment.jobId, 'Technician Unassigned', technicianName);
  }
  // assumed: an appointment that lost its last technician waits to be dispatched again.
  const isEmpty = leaving.length > 0 && leaving.length === present.length;
  const isOnItsWay = appointment.status === 'Dispatched' || appointment.status === 'Working';
  return touch(actor, appointment, isEmpty && isOnItsWay ? { status: 'Scheduled' } : {});
}

/** Pauses the work of the technicians on an appointment; who has not begun has nothing to pause. */
export function pauseAssignments(actor: Actor, appointmentId: number): void {
  const begun = assignmentsOf(actor.store, appointmentId).filter((one) => one.status === 'Working');
  change(actor, begun, { isPaused: true });
}

/** Sends the technicians on an appointment back to the start. */
export function returnAssignments(actor: Actor, appointmentId: number): void {
  const assignments = assignmentsOf(actor.store, appointmentId);
  change(actor, assignments, { status: 'Scheduled', isPaused: false });
}

function change(
  { store, now }: Actor,
  assignments: readonly Assignment[],
  changes: Partial<Assignment>,
): void {
  for (const { id } of assignments) {
    dispatchRecords(store, 'appointment-assignment').update(id, { ...changes, modifiedOn: now });
  }
}

function openAppointment(store: TenantStore, id: number): Appointment {
  const appointment = jpmRecords(store, 'appointment').get(id);
  if (appointment === undefined || !appointment.active) {
    throw invalid('jobAppointmentId', `Appointment ${id} was not found.`);
  }
  if (appointment.status === 'Done' || appointment.status === 'Canceled') {
    throw conflict(`Appointment ${id} is ${appointment.status.toLowerCase()}.`);
  }
  return appointment;
}

function knownTechnician(store: TenantStore, id: number): Technician {
  const technician = dispatchRecords(store, 'technician').get(id);
  if (technician === undefined || !technician.active) {
    throw invalid('technicianIds', `Technician ${id} was not found.`);
  }
  return technician;
}

function touch(actor: Actor, appointment: Appointment, changes: Partial<Appointment> = {}) {
  const touched = jpmRecords(actor.store, 'appointment').update(appointment.id, {
    ...changes,
    modifiedOn: actor.now,
  });
  if (changes.status !== undefined) refreshJob(actor, appointment.jobId);
  return touched ?? appointment;
}
