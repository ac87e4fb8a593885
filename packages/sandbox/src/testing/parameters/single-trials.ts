import type { Operation } from '@truckroll/endpoint';
import { expect } from 'vitest';
import { SAMPLE_GUID } from '../sample-value.ts';
import { handle, readText } from './asking.ts';
import type { ListTrials } from './list-trials.ts';
import type { Members } from './members.ts';

/** Shows what a parameter of an operation that is no list does. Throws when it does not. */
export type SingleTrial = (trials: ListTrials, operation: Operation) => void;

const refused = (status: number) => expect.objectContaining({ status });
const day = (date: number) => `2026-05-0${date}T10:00:00.000Z`;

/** The file at a path is found, another is not. */
const file: SingleTrial = (trials, operation) => {
  const to = (path: string) =>
    handle(trials.callOf(operation, { query: readText(operation, `path=${path}`) }));
  trials.store.collection('stored-file');
  expect(['redirect', 'bytes']).toContain(to(`${SAMPLE_GUID}/a.txt`).as);
  expect(() => to('22222222-1111-4111-8111-111111111111/a.txt')).toThrow(refused(404));
};

/** Three rows at least, asked for one by one. */
function paged(path: Members, body?: Members): SingleTrial {
  return (trials, operation) => {
    addRows(trials);
    const ask = (query: string) => trials.ask(operation, { path, body }, query);
    const [first, second] = [ask('page=1&pageSize=1'), ask('page=2&pageSize=1')];
    expect(first).toMatchObject({ page: 1, pageSize: 1, hasMore: true, totalCount: null });
    expect(second).toMatchObject({ page: 2, pageSize: 1 });
    expect([first['data'], second['data']].map((data) => (data as []).length)).toEqual([1, 1]);
    expect(second['data']).not.toEqual(first['data']);
    const all = ask('includeTotal=true');
    expect(all['totalCount']).toBe((all['data'] as []).length);
    expect(() => ask('pageSize=0')).toThrow(refused(400));
  };
}

function addRows({ store }: ListTrials): void {
  for (const jobNumber of ['1', '2', '3']) {
    store.collection('campaign').insert({ name: `Campaign ${jobNumber}` });
    const ids = { customerId: 1, jobTypeId: 1, businessUnitId: 1 };
    const job = { jobNumber, createdOn: day(2), jobStatus: 'Scheduled', ...ids };
    store.collection('job').insert(job);
  }
}

const REPORT = {
  parameters: [
    { name: 'DateType', value: 'Job Creation Date' },
    { name: 'From', value: '2026-05-01' },
    { name: 'To', value: '2026-05-03' },
  ],
};

/** Sessions are counted from one moment up to, and without, another. */
function sessionsIn(collection: string, owner: string, counted: string): SingleTrial {
  return (trials, operation) => {
    const id = trials.store.nextId();
    trials.store.collection(collection.replace('-session', '')).insert({ id });
    for (const date of [1, 2, 3]) {
      trials.store.collection(collection).insert({ [owner]: id, createdOn: day(date) });
    }
    const opened = (from: number, to: number): unknown => {
      const query = `sessionCreatedOnOrAfter=${day(from)}&sessionCreatedBefore=${day(to)}`;
      return trials.ask(operation, { path: { id } }, query)[counted];
    };
    expect([opened(1, 4), opened(2, 4), opened(1, 3)]).toEqual([3, 2, 2]);
  };
}

const codes: SingleTrial = (trials, operation) => {
  trials.store.collection('budget-code').insert({ code: 'P-42', projectId: null });
  const { matches } = trials.ask(operation, {}, 'codes=p-42&codes=P-43');
  expect(matches).toMatchObject([
    { code: 'p-42', isValid: true },
    { code: 'P-43', isValid: false },
  ]);
};

/** Costs are summed from one moment up to, and without, another. */
function costsIn(collection: string, costOf: (answer: Members) => unknown): SingleTrial {
  return (trials, operation) => {
    const { id: campaignId } = trials.store.collection('campaign').insert({ name: 'Radio' });
    const month = { year: 2026, month: 5, dailyCost: 1, campaignId };
    if (collection === 'campaign-cost') trials.store.collection(collection).insert(month);
    else {
      for (const date of [1, 2, 3]) {
        trials.store.collection(collection).insert({ date: day(date), cost: 1 });
      }
    }
    const cost = (from: number, to: number) =>
      costOf(trials.ask(operation, {}, `from=${day(from)}&to=${day(to)}`));
    expect([cost(1, 4), cost(2, 4), cost(1, 3)]).toEqual([3, 2, 2]);
  };
}

const tracking: SingleTrial = (trials, operation) => {
  const assignment = { technicianId: 42, appointmentId: 43, active: true };
  trials.store.collection('appointment-assignment').insert(assignment);
  const ask = (query: string) => trials.ask(operation, {}, query)['technicianTrackingUrl'];
  expect(ask('technicianId=42&appointmentId=43')).toMatch(/43\/42$/);
  expect(() => ask('technicianId=41&appointmentId=43')).toThrow(refused(400));
  expect(() => ask('technicianId=42&appointmentId=44')).toThrow(refused(400));
};

/** How each parameter is tried, by operation. */
export const SINGLE_TRIALS: Readonly<Record<string, Readonly<Record<string, SingleTrial>>>> = {
  'crm.leads.submitForm': {
    id(trials, operation) {
      const { id } = trials.store.collection('lead').insert({ summary: 'Old', status: 'Open' });
      const body = { summary: 'Told by the form' };
      expect(trials.ask(operation, { body }, `id=${id}`)).toEqual({ leadId: id });
      expect(trials.store.collection('lead').get(id)).toMatchObject(body);
      expect(trials.ask(operation, { body }, '')['leadId']).not.toBe(id);
    },
  },
  'dispatch.technicianTracking.get': { technicianId: tracking, appointmentId: tracking },
  'equipmentSystems.installedEquipment.downloadAttachment': { path: file },
  'findings.assets.download': { path: file },
  'jpm.budgetCodes.matchCompanyBudgetCodes': { codes },
  'jpm.budgetCodes.matchProjectBudgetCodes': { codes },
  'marketing.campaignCostSummary.get': both(
    ['from', 'to'],
    costsIn('campaign-cost', ({ items }) => (items as Members[]).at(-1)?.['totalCost']),
  ),
  'marketing.emailChannelCost.get': both(
    ['from', 'to'],
    costsIn('email-channel-cost', ({ totalCost }) => totalCost),
  ),
  'payroll.payrollAdjustments.get': {
    employeeType(trials, operation) {
      const members = { employeeType: 'Technician' };
      const { id } = trials.store.collection('payroll-adjustment').insert(members);
      const ask = (query: string) => trials.ask(operation, { path: { id } }, query)['id'];
      expect([ask(''), ask('employeeType=technician')]).toEqual([id, id]);
      expect(() => ask('employeeType=Employee')).toThrow(refused(404));
    },
  },
  'pricebook.images.download': { path: file },
  'pricebook.services.get': {
    calculatePrices(trials, operation) {
      const { id } = trials.store.collection('service').insert({ price: 7 });
      const ask = (query: string) => trials.ask(operation, { path: { id } }, query);
      expect(ask('calculatePrices=true')['calculatedPrice']).toBe(7);
      expect(ask('')['calculatedPrice']).toBeNull();
    },
  },
  'reporting.dynamicValueSets.get': pages({ dynamicSetId: 'campaigns' }),
  'reporting.reportCategories.list': pages({}),
  'reporting.reports.getData': pages({ report_category: 'operations', reportId: 10_001 }, REPORT),
  'reporting.reports.list': pages({ report_category: 'operations' }),
  'schedulingPro.routers.getPerformance': both(
    ['sessionCreatedOnOrAfter', 'sessionCreatedBefore'],
    sessionsIn('router-session', 'routerId', 'openedCount'),
  ),
  'schedulingPro.schedulers.getPerformance': both(
    ['sessionCreatedOnOrAfter', 'sessionCreatedBefore'],
    sessionsIn('scheduler-session', 'schedulerId', 'totalSessions'),
  ),
  'taskManagement.tasks.get': {
    includeSubtasks(trials, operation) {
      const { id } = trials.store.collection('task').insert({ name: 'Call' });
      trials.store.collection('subtask').insert({ parentTaskId: id, name: 'Dial' });
      const ask = (query: string) => trials.ask(operation, { path: { id } }, query);
      expect(ask('includeSubtasks=True')['subTasksData']).toMatchObject({ count: 1 });
      expect(ask('')['subTasksData']).toBeNull();
    },
  },
};

/** One trial that shows what all of the parameters do. */
function both(names: readonly string[], trial: SingleTrial): Readonly<Record<string, SingleTrial>> {
  return Object.fromEntries(names.map((name) => [name, trial]));
}

function pages(path: Members, body?: Members): Readonly<Record<string, SingleTrial>> {
  return both(['page', 'pageSize', 'includeTotal'], paged(path, body));
}
