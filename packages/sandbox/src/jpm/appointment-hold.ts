import type { HoldAppointmentRequest, HoldReasonResponse } from '@truckroll/contract/types/jpm';
import { assignmentsOf, pauseAssignments, returnAssignments } from '../dispatch/assignment.ts';
import { recordProgress } from '../dispatch/technician-progress.ts';
import type { Actor } from '../operations/actor.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { recordJobEvent } from './job-history.ts';
import { assertInvoiceOpen } from './job-invoice.ts';
import { appointmentsOf, refreshJob } from './job-progress.ts';
import { jpmRecords } from './records.ts';
import { requireAppointment, requireJob } from './required-record.ts';

/**
 * Puts one appointment on hold; a job whose open appointments all are, is on hold too.
 *
 * @throws OperationError 404 for an unknown appointment, 400 for an unknown reason or an empty memo,
 *   409 when it is on hold already, done or canceled
 */
export function holdAppointment(actor: Actor, id: number, request: HoldAppointmentRequest): void {
  const { store, now } = actor;
  const appointment = requireAppointment(store, id);
  const reason = jpmRecords(store, 'job-hold-reason').get(request.reasonId);
  if (reason === undefined || !reason.active) {
    throw invalid('reasonId', `Job hold reason ${request.reasonId} was not found.`);
  }
  // documented: a memo is needed. assumed: an empty one is none.
  if (request.memo.trim() === '') throw invalid('memo', 'The memo is required.');
  // assumed: these are the conflicts the call declares without naming them.
  if (['Hold', 'Done', 'Canceled'].includes(appointment.status)) {
    throw conflict(`Appointment ${id} cannot be put on hold: it is ${appointment.status}.`);
  }
  assertInvoiceOpen(store, requireJob(store, appointment.jobId));
  const assignments = assignmentsOf(store, id);
  recordProgress(actor, appointment, assignments, 'Left');
  // assumed: the technicians stay on it, their work paused.
  pauseAssignments(actor, id);
  jpmRecords(store, 'appointment').update(id, {
    status: 'Hold',
    holdReasonId: reason.id,
    holdMemo: request.memo,
    modifiedOn: now,
  });
  refreshJob(actor, appointment.jobId);
  recordJobEvent(actor, appointment.jobId, 'Appointment Put On Hold', request.memo);
}

/** @throws OperationError 404 for an unknown appointment, 409 when it is not on hold */
export function removeHold(actor: Actor, id: number): void {
  const appointment = requireAppointment(actor.store, id);
  // documented: 409 when the appointment is not on hold.
  if (appointment.status !== 'Hold') throw conflict(`Appointment ${id} is not on hold.`);
  returnAssignments(actor, id);
  jpmRecords(actor.store, 'appointment').update(id, {
    status: 'Scheduled',
    holdReasonId: null,
    holdMemo: null,
    modifiedOn: actor.now,
  });
  refreshJob(actor, appointment.jobId);
  recordJobEvent(actor, appointment.jobId, 'Appointment Hold Removed');
}

/** Why appointments of each of the jobs are on hold; jobs without one are left out. */
export function holdReasonsOf(store: TenantStore, jobIds: readonly number[]): HoldReasonResponse[] {
  return jobIds.flatMap((jobId) => {
    const reasons = appointmentsOf(store, jobId).flatMap((appointment) => {
      if (appointment.status !== 'Hold') return [];
      const reasonId = appointment.holdReasonId ?? 0;
      const name = jpmRecords(store, 'job-hold-reason').get(reasonId)?.name ?? '';
      const text = appointment.holdMemo ?? '';
      return [{ appointmentId: appointment.id, reasonId, name, text }];
    });
    const first = reasons[0];
    if (first === undefined) return [];
    // assumed: the job's own reason is that of its first appointment on hold.
    const { reasonId, name, text } = first;
    return [{ jobId, reasonId, name, text, appointmentHoldReasons: reasons }];
  });
}
