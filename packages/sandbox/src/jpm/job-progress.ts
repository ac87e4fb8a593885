import type { AppointmentStatus, JobStatus } from '@truckroll/contract/types/jpm';
import type { Actor } from '../operations/actor.ts';
import type { TenantStore } from '../store/collection.ts';
import { jpmRecords, type Appointment, type Job } from './records.ts';
import { requireJob } from './required-record.ts';

/** A job's appointments that were not deleted, by start. */
export function appointmentsOf(store: TenantStore, jobId: number): Appointment[] {
  return jpmRecords(store, 'appointment').find({
    where: [
      { field: 'jobId', is: 'eq', value: jobId },
      { field: 'active', is: 'eq', value: true },
    ],
    sort: { field: 'start', descending: false },
  });
}

/**
 * Brings a job up to its appointments: status, first, last and number. Its `modifiedOn` moves even
 * when nothing else does.
 */
export function refreshJob(actor: Actor, jobId: number): Job {
  const job = requireJob(actor.store, jobId);
  const appointments = appointmentsOf(actor.store, jobId);
  const jobStatus = jobStatusAmong(
    job.jobStatus,
    appointments.map((appointment) => appointment.status),
  );
  const isCompletedNow = jobStatus === 'Completed' && job.jobStatus !== 'Completed';
  const changes: Partial<Job> = {
    jobStatus,
    appointmentCount: appointments.length,
    firstAppointmentId: appointments[0]?.id ?? job.firstAppointmentId,
    lastAppointmentId: appointments.at(-1)?.id ?? job.lastAppointmentId,
    completedOn: isCompletedNow ? actor.now : (job.completedOn ?? null),
    modifiedOn: actor.now,
  };
  return jpmRecords(actor.store, 'job').update(jobId, changes) ?? job;
}

/**
 * assumed: how a job follows its appointments. Working makes it InProgress, a dispatched one
 * Dispatched, the last one done Completed; Completed and Canceled stay.
 */
function jobStatusAmong(current: JobStatus, statuses: readonly AppointmentStatus[]): JobStatus {
  if (current === 'Completed' || current === 'Canceled') return current;
  if (statuses.includes('Working')) return 'InProgress';
  if (statuses.includes('Dispatched')) return 'Dispatched';
  if (statuses.includes('Scheduled')) return 'Scheduled';
  if (statuses.includes('Hold')) return 'Hold';
  return statuses.includes('Done') ? 'Completed' : current;
}
