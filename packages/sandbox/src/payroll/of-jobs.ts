import { conflict } from '../operations/operation-error.ts';
import type { Condition } from '../store/collection.ts';
import { splitValues, type FilterRule, type GenericCall } from '../resource/index.ts';

/** What belongs to the job of the path. documented: an unknown job is a conflict, not a 404. */
export function ofOneJob(call: GenericCall): Condition[] {
  const jobId = Number(call.path['job']);
  requireJob(call, jobId);
  return [{ field: 'jobId', is: 'eq', value: jobId }];
}

/** What belongs to the jobs of the parameter `jobIds`; unknown ones are a conflict. */
export const listOfJobs: FilterRule = (value, call) => {
  const values = splitValues(value).map(Number);
  for (const jobId of values) requireJob(call, jobId);
  return [{ field: 'jobId', is: 'in', values }];
};

function requireJob(call: GenericCall, jobId: number): void {
  if (call.store.collection('job').get(jobId) === undefined) {
    throw conflict(`Job ${jobId} was not found.`);
  }
}
