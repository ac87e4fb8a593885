import type { Id } from '../../../store/collection.ts';
import type { FilterCase } from '../filter-cases.ts';
import type { ListTrial } from '../list-trials.ts';
import type { Members } from '../members.ts';
import { one, type FilterEntry, type FilterTable } from './entry.ts';

type Add = (collection: string, members: Members) => Id;

/** A filter that finds records by others that point at them, or that they point at. */
function related(cases: (add: Add, nextId: () => number) => readonly FilterCase[]): FilterEntry {
  return ({ store }: ListTrial) =>
    cases(
      (collection, members) => store.collection(collection).insert(members).id,
      () => store.nextId(),
    );
}

/** Two jobs, one with an appointment of these members and one with an appointment of the others. */
function byAppointment(query: string, fits: Members, others: Members): FilterEntry {
  return related((add, nextId) => {
    const [kept, dropped] = [fits, others].map((members) => {
      const id = nextId();
      return { id, firstAppointmentId: add('appointment', { jobId: id, ...members }) };
    });
    return [{ query, kept: kept ?? {}, dropped: dropped ?? {} }];
  });
}

const day = (date: number) => `2026-05-0${date}T10:00:00.000Z`;

function byStart(parameter: string, is: 'from' | 'before'): FilterEntry {
  const [kept, dropped] = is === 'from' ? [2, 1] : [1, 2];
  return byAppointment(`${parameter}=${day(2)}`, { start: day(kept) }, { start: day(dropped) });
}

const JOBS: FilterTable[string] = {
  number: 'jobNumber',
  appointmentStatus: byAppointment(
    'appointmentStatus=Hold',
    { status: 'Hold' },
    { status: 'Done' },
  ),
  firstAppointmentStartsOnOrAfter: byStart('firstAppointmentStartsOnOrAfter', 'from'),
  firstAppointmentStartsBefore: byStart('firstAppointmentStartsBefore', 'before'),
  appointmentStartsOnOrAfter: byStart('appointmentStartsOnOrAfter', 'from'),
  appointmentStartsBefore: byStart('appointmentStartsBefore', 'before'),
  technicianId: related((add, nextId) => {
    const [technicianId, kept, dropped] = [nextId(), nextId(), nextId()];
    add('appointment-assignment', { technicianId, jobId: kept });
    add('appointment-assignment', { technicianId: nextId(), jobId: dropped });
    return [
      { query: `technicianId=${technicianId}`, kept: { id: kept }, dropped: { id: dropped } },
    ];
  }),
  hasUnusedAppointments: byAppointment(
    'hasUnusedAppointments=true',
    { unused: true },
    { unused: false },
  ),
};

/** A project found by one of its jobs. */
function byJob(query: (jobId: Id, add: Add) => string, job: Members = {}): FilterEntry {
  return related((add, nextId) => {
    const [kept, dropped] = [nextId(), nextId()];
    const jobId = add('job', { ...job, projectId: kept });
    return [{ query: query(jobId, add), kept: { id: kept }, dropped: { id: dropped } }];
  });
}

const PROJECTS: FilterTable[string] = {
  jobId: byJob((jobId) => `jobId=${jobId}`),
  appointmentId: byJob((jobId, add) => `appointmentId=${add('appointment', { jobId })}`),
  technicianId: byJob((jobId, add) => {
    add('appointment-assignment', { technicianId: 4242, jobId });
    return 'technicianId=4242';
  }),
  invoiceId: byJob(() => 'invoiceId=4243', { invoiceId: 4243 }),
  completedBefore: ['actualCompletionDate', 'before'],
  completedOnOrAfter: ['actualCompletionDate', 'from'],
  startsBefore: ['startDate', 'before'],
  startsOnOrAfter: ['startDate', 'from'],
  status: () => [
    { query: 'status=In progress', kept: { status: 'In Progress' }, dropped: { status: 'Done' } },
    {
      query: 'status=None',
      kept: { statusId: null, status: null },
      dropped: { statusId: 2, status: 'Done' },
    },
  ],
};

const CODES: FilterTable[string] = {
  budgetCodeIds: ({ store }) => {
    const [kept, dropped] = [store.nextId(), store.nextId()];
    return [{ query: `budgetCodeIds=${kept},9`, kept: { id: kept }, dropped: { id: dropped } }];
  },
  segmentIds: one('segmentIds=42,9', { segmentIds: [1, 42] }, { segmentIds: [43] }),
  segmentItemIds: one('segmentItemIds=42', { segmentItemIds: [1, 42] }, { segmentItemIds: [43] }),
};

/** Items below an item are shown when they are asked for. */
function withChildren(parentId: number | null): FilterTable[string] {
  return {
    includeChildren: related((add) => {
      const child = add('budget-code-segment-item', { segmentId: 1, parentId });
      return [
        {
          query: 'includeChildren=true',
          kept: { parentId: child },
          dropped: { segmentId: 2 },
          isAdding: true,
        },
      ];
    }),
  };
}

export const jpmFilters: FilterTable = {
  'jpm.appointments.list': {
    number: 'appointmentNumber',
    projectId: related((add, nextId) => {
      const [projectId, other] = [nextId(), nextId()];
      const [kept, dropped] = [projectId, other].map((own) => add('job', { projectId: own }));
      const query = `projectId=${projectId}`;
      return [{ query, kept: { jobId: kept }, dropped: { jobId: dropped } }];
    }),
    technicianId: related((add, nextId) => {
      const [technicianId, kept, dropped] = [nextId(), nextId(), nextId()];
      add('appointment-assignment', { technicianId, appointmentId: kept });
      add('appointment-assignment', { technicianId: 1, appointmentId: dropped });
      const query = `technicianId=${technicianId}`;
      return [{ query, kept: { id: kept }, dropped: { id: dropped } }];
    }),
  },
  'jpm.jobs.list': JOBS,
  'jpm.projects.list': PROJECTS,
  'jpm.budgetCodes.listCompanyBudgetCodes': CODES,
  'jpm.budgetCodes.listProjectBudgetCodes': CODES,
  'jpm.budgetCodes.listCompanySegmentItems': withChildren(null),
  'jpm.budgetCodes.listProjectSegmentItems': withChildren(null),
  'jpm.budgetCodes.listCompanySegmentItemChildren': withChildren(1),
  'jpm.budgetCodes.listProjectSegmentItemChildren': withChildren(1),
};
