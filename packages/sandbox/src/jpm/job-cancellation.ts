import type { CancelJobRequest, CancelReasonResponse } from '@truckroll/contract/types/jpm';
import { assignmentsOf, returnAssignments } from '../dispatch/assignment.ts';
import { recordProgress } from '../dispatch/technician-progress.ts';
import type { Actor } from '../operations/actor.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { recordJobEvent } from './job-history.ts';
import { appointmentsOf, refreshJob } from './job-progress.ts';
import { jpmRecords, type JobCanceledLog } from './records.ts';
import { requireJob } from './required-record.ts';

/**
 * Cancels a job and its appointments.
 *
 * @throws OperationError 404 for an unknown job, 400 for an unknown or inactive reason or an empty
 *   memo, 409 when the job is completed or canceled already
 */
export function cancelJob(actor: Actor, jobId: number, request: CancelJobRequest): void {
  const { store, now, userId } = actor;
  const job = requireJob(store, jobId);
  const reason = jpmRecords(store, 'job-cancel-reason').get(request.reasonId);
  if (reason === undefined || !reason.active) {
    throw invalid('reasonId', `Job cancel reason ${request.reasonId} was not found.`);
  }
  // documented: a memo is needed. assumed: an empty one is none.
  if (request.memo.trim() === '') throw invalid('memo', 'The memo is required.');
  // assumed: what is over cannot be canceled; the call declares no 409 of its own.
  if (job.jobStatus === 'Completed' || job.jobStatus === 'Canceled') {
    throw conflict(`Job ${jobId} is already ${job.jobStatus.toLowerCase()}.`);
  }
  jpmRecords(store, 'job-canceled-log').insert({
    jobId,
    reasonId: reason.id,
    memo: request.memo,
    createdById: userId,
    createdOn: now,
    active: true,
  });
  // assumed: the appointments that are not over are canceled with the job.
  for (const appointment of appointmentsOf(store, jobId)) {
    const { id, status } = appointment;
    if (status === 'Done') continue;
    recordProgress(actor, appointment, assignmentsOf(store, id), 'Left');
    jpmRecords(store, 'appointment').update(id, { status: 'Canceled', modifiedOn: now });
  }
  jpmRecords(store, 'job').update(jobId, { jobStatus: 'Canceled', modifiedOn: now });
  recordJobEvent(actor, jobId, 'Job Canceled', request.memo);
}

/**
 * Takes a cancellation back: canceled appointments are scheduled again.
 *
 * @throws OperationError 404 for an unknown job, 409 when it is not canceled
 */
export function removeCancellation(actor: Actor, jobId: number): void {
  const { store, now } = actor;
  const job = requireJob(store, jobId);
  if (job.jobStatus !== 'Canceled') throw conflict(`Job ${jobId} is not canceled.`);
  for (const { id, status } of appointmentsOf(store, jobId)) {
    if (status !== 'Canceled') continue;
    returnAssignments(actor, id);
    jpmRecords(store, 'appointment').update(id, { status: 'Scheduled', modifiedOn: now });
  }
  // assumed: the log of a cancellation that was taken back is inactive.
  for (const log of activeLogs(store, jobId)) {
    jpmRecords(store, 'job-canceled-log').update(log.id, { active: false });
  }
  jpmRecords(store, 'job').update(jobId, { jobStatus: 'Scheduled' });
  refreshJob(actor, jobId);
  recordJobEvent(actor, jobId, 'Job Cancellation Removed');
}

/** Why each of the jobs was canceled; jobs that are not canceled are left out. */
export function cancelReasonsOf(
  store: TenantStore,
  jobIds: readonly number[],
): CancelReasonResponse[] {
  return jobIds.flatMap((jobId) => {
    const log = activeLogs(store, jobId).at(-1);
    if (log === undefined) return [];
    const reason = jpmRecords(store, 'job-cancel-reason').get(log.reasonId);
    return [{ jobId, reasonId: log.reasonId, name: reason?.name ?? '', text: log.memo ?? '' }];
  });
}

function activeLogs(store: TenantStore, jobId: number): JobCanceledLog[] {
  return jpmRecords(store, 'job-canceled-log').find({
    where: [
      { field: 'jobId', is: 'eq', value: jobId },
      { field: 'active', is: 'eq', value: true },
    ],
  });
}
