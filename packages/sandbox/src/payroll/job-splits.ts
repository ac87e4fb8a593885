import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';
import { listOfJobs, ofOneJob } from './of-jobs.ts';

export const jobSplits: ResourceHandlers<'payroll', 'jobSplits'> = {
  list: listOf('job-split', { where: ofOneJob }),
  listByJobs: listOf('job-split', { filters: { jobIds: listOfJobs } }),
};
