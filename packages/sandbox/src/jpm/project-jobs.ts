import type { Actor } from '../operations/actor.ts';
import { jpmRecords } from './records.ts';
import { requireJob, requireProject } from './required-record.ts';

/** Puts a job into a project, taking it out of the one it was in. */
export function attachJob(actor: Actor, projectId: number, jobId: number): void {
  const project = requireProject(actor.store, projectId);
  const job = requireJob(actor.store, jobId);
  if (job.projectId === projectId) return;
  // assumed: a job is in one project at most.
  if (job.projectId) detachJob(actor, jobId);
  setProject(actor, jobId, projectId);
  setJobs(actor, projectId, [...project.jobIds, jobId]);
}

/** Takes a job out of its project; nothing happens when it is in none. */
export function detachJob(actor: Actor, jobId: number): void {
  const { projectId } = requireJob(actor.store, jobId);
  if (!projectId) return;
  const project = requireProject(actor.store, projectId);
  setProject(actor, jobId, null);
  setJobs(
    actor,
    projectId,
    project.jobIds.filter((id) => id !== jobId),
  );
}

function setProject(actor: Actor, jobId: number, projectId: number | null): void {
  jpmRecords(actor.store, 'job').update(jobId, { projectId, modifiedOn: actor.now });
}

function setJobs(actor: Actor, projectId: number, jobIds: readonly number[]): void {
  jpmRecords(actor.store, 'project').update(projectId, { jobIds, modifiedOn: actor.now });
}
