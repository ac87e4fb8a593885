import type { Actor } from '../operations/actor.ts';
import { jpmRecords } from './records.ts';

/** assumed: the texts of the events; no document lists them. */
export type JobEvent =
  | 'Job Booked'
  | 'Job Updated'
  | 'Job Canceled'
  | 'Job Cancellation Removed'
  | 'Job Completed'
  | 'Appointment Added'
  | 'Appointment Rescheduled'
  | 'Appointment Deleted'
  | 'Appointment Put On Hold'
  | 'Appointment Hold Removed'
  | 'Appointment Confirmed'
  | 'Appointment Confirmation Removed'
  | 'Technician Assigned'
  | 'Technician Unassigned'
  | 'Technician Dispatched'
  | 'Technician Started Working'
  | 'Appointment Done';

/** Writes one line of a job's history. */
export function recordJobEvent(actor: Actor, jobId: number, event: JobEvent, memo = ''): void {
  jpmRecords(actor.store, 'job-history').insert({
    jobId,
    eventType: event,
    date: actor.now,
    // assumed: what applications do is not done by an employee.
    employeeId: actor.employeeId ?? null,
    usedSchedulingTool: 'Manual',
    memo,
  });
}
