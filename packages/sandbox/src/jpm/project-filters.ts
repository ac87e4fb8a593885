import { splitValues, type FilterOverrides } from '../resource/index.ts';
import type { Condition } from '../store/collection.ts';
import { jobIdsOfTechnician } from './job-filters.ts';
import { jpmRecords } from './records.ts';

/** Parameters of the project list that look at a project's jobs, invoices and state. */
export const projectFilters: FilterOverrides = {
  jobId: (value, call) => projectsWithJobs([jpmRecords(call.store, 'job').get(Number(value))]),
  appointmentId(value, call) {
    const appointment = jpmRecords(call.store, 'appointment').get(Number(value));
    return projectsWithJobs([jpmRecords(call.store, 'job').get(appointment?.jobId ?? 0)]);
  },
  technicianId(value, call) {
    const jobIds = jobIdsOfTechnician(call, Number(value));
    return projectsWithJobs(jobIds.map((id) => jpmRecords(call.store, 'job').get(id)));
  },
  invoiceId(value, call) {
    const invoice = call.store.collection('invoice').get(Number(value));
    const own = typeof invoice?.['projectId'] === 'number' ? invoice['projectId'] : null;
    const jobs = jpmRecords(call.store, 'job').find({
      where: [{ field: 'invoiceId', is: 'eq', value: Number(value) }],
    });
    return projectsWithJobs([{ projectId: own }, ...jobs]);
  },
  completedBefore: 'actualCompletionDate',
  completedOnOrAfter: 'actualCompletionDate',
  startsBefore: 'startDate',
  startsOnOrAfter: 'startDate',
  // documented: one of several statuses; "None" stands for projects without one.
  status(value) {
    const any = splitValues(value).map((name): Condition => {
      if (name.toLowerCase() === 'none') return { field: 'statusId', is: 'eq', value: null };
      return { field: 'status', is: 'sameText', value: name };
    });
    return [{ any }];
  },
};

type InProject = { readonly projectId?: number | null } | undefined;

function projectsWithJobs(jobs: readonly InProject[]): Condition[] {
  const ids = jobs.flatMap((job) => (job?.projectId ? [job.projectId] : []));
  return [{ field: 'id', is: 'in', values: [...new Set(ids)] }];
}
