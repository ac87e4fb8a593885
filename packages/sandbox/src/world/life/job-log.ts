import type { JobBookedLogResponse } from '@truckroll/contract/types/jpm';
import { timeText } from '../calendar.ts';
import type { JobEvent } from '../../jpm/job-history.ts';
import type { Appointment, Job, JobHistory } from '../../jpm/records.ts';
import type { Scene } from '../scene.ts';

/** Writes one line of a job's history. */
export function logEvent(
  scene: Scene,
  jobId: number,
  eventType: JobEvent,
  momentMs: number,
  employeeId: number | null,
  memo = '',
): void {
  const date = timeText(momentMs);
  const entry: JobHistory & { readonly createdOn: string } = {
    id: scene.ledger.nextId(),
    employeeId,
    eventType,
    date,
    usedSchedulingTool: 'Manual',
    memo,
    jobId,
    createdOn: date,
  };
  scene.ledger.add('job-history', entry);
}

/** Writes down for when a job was booked at first. */
export function logBooking(scene: Scene, job: Job, first: Appointment): void {
  const entry: JobBookedLogResponse = {
    id: scene.ledger.nextId(),
    jobId: job.id,
    jobAppointmentId: first.id,
    start: first.start,
    arrivalWindowStart: first.arrivalWindowStart ?? null,
    arrivalWindowEnd: first.arrivalWindowEnd ?? null,
    createdOn: job.createdOn,
    createdById: job.createdById,
    active: true,
  };
  scene.ledger.add('job-booked-log', entry);
}
