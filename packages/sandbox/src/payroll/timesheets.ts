import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';
import { listOfJobs, ofOneJob } from './of-jobs.ts';

/** assumed: the two dates are the earliest arrival and the latest end that are shown. */
const FILTERS = {
  startedOn: (value: unknown) => [{ field: 'arrivedOn', is: 'gte', value: String(value) } as const],
  endedOn: (value: unknown) => [{ field: 'doneOn', is: 'lte', value: String(value) } as const],
};

export const timesheets: ResourceHandlers<'payroll', 'timesheets'> = {
  listJobTimesheets: listOf('job-timesheet', { where: ofOneJob, filters: FILTERS }),
  listJobTimesheetsByJobs: listOf('job-timesheet', {
    filters: { ...FILTERS, jobIds: listOfJobs },
  }),
  listNonJobTimesheets: listOf('non-job-timesheet'),
};
