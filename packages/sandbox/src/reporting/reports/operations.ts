import { dayOf } from '../date-span.ts';
import { field, type Report, type ReportRun } from '../report.ts';
import { BUSINESS_UNITS, dateType, FROM, TO } from '../report-parameters.ts';
import { isOfUnits, namesOf, recordsWithin, inOrder } from '../report-records.ts';

const COMPLETION = 'Job Completion Date';
const CREATION = 'Job Creation Date';

const jobs: Report = {
  id: 10_001,
  category: 'operations',
  name: 'Jobs',
  description: 'One row for each job, by the day it was completed or created.',
  parameters: [dateType(COMPLETION, CREATION), FROM, TO, BUSINESS_UNITS],
  fields: [
    field('JobNumber'),
    field('JobStatus'),
    field('CreatedDate', 'Date'),
    field('CompletionDate', 'Date'),
    field('JobType'),
    field('BusinessUnit'),
    field('CustomerName'),
    field('Total', 'Number'),
  ],
  rows(run) {
    const [types, units] = [namesOf(run, 'job-type'), namesOf(run, 'business-unit')];
    return jobsOf(run).map((job) => [
      job.jobNumber,
      job.jobStatus,
      dayOf(job.createdOn, run.timeZone),
      dayOf(job.completedOn, run.timeZone),
      types.get(job.jobTypeId) ?? null,
      units.get(job.businessUnitId) ?? null,
      String(run.store.collection('customer').get(job.customerId)?.['name'] ?? ''),
      job.total ?? 0,
    ]);
  },
};

const jobsByType: Report = {
  id: 10_002,
  category: 'operations',
  name: 'Jobs by job type',
  description: 'How many jobs of each type, and how many of them were cancelled.',
  parameters: [dateType(COMPLETION, CREATION), FROM, TO, BUSINESS_UNITS],
  fields: [field('JobType'), field('Jobs', 'Number'), field('Canceled', 'Number')],
  rows(run) {
    const types = namesOf(run, 'job-type');
    const groups = Map.groupBy(jobsOf(run), (job) => types.get(job.jobTypeId) ?? '');
    return inOrder(groups).map(([type, group]) => [
      type,
      group.length,
      group.filter((job) => job.jobStatus === 'Canceled').length,
    ]);
  },
};

const appointments: Report = {
  id: 10_003,
  category: 'operations',
  name: 'Appointments by technician',
  description: 'Appointments that start within the days, by the technician they are assigned to.',
  parameters: [FROM, TO],
  fields: [field('Technician'), field('Appointments', 'Number'), field('Done', 'Number')],
  rows(run) {
    const technicians = namesOf(run, 'technician');
    const assignments = run.store.collection('appointment-assignment').find();
    const assigned = Map.groupBy(assignments, (one) => one['appointmentId']);
    const pairs = recordsWithin(run, 'appointment', 'start').flatMap((appointment) => {
      const ids = (assigned.get(appointment.id) ?? []).map((one) => one['technicianId']);
      return ids.map((id) => ({ appointment, name: technicians.get(id) ?? '' }));
    });
    return inOrder(Map.groupBy(pairs, ({ name }) => name)).map(([name, group]) => [
      name,
      group.length,
      group.filter(({ appointment }) => appointment.status === 'Done').length,
    ]);
  },
};

const bookings: Report = {
  id: 10_004,
  category: 'operations',
  name: 'Bookings by source',
  description: 'Bookings that came in, and what became of them.',
  parameters: [FROM, TO],
  fields: [
    field('Source'),
    field('Bookings', 'Number'),
    field('Converted', 'Number'),
    field('Dismissed', 'Number'),
  ],
  rows(run) {
    const groups = Map.groupBy(recordsWithin(run, 'booking', 'createdOn'), ({ source }) => source);
    return inOrder(groups).map(([source, group]) => [
      source,
      group.length,
      group.filter(({ status }) => status === 'Converted').length,
      group.filter(({ status }) => status === 'Dismissed').length,
    ]);
  },
};

export const operationsReports: readonly Report[] = [jobs, jobsByType, appointments, bookings];

function jobsOf(run: ReportRun) {
  const moment = run.dateType === CREATION ? 'createdOn' : 'completedOn';
  return recordsWithin(run, 'job', moment).filter((job) => isOfUnits(run, job.businessUnitId));
}
