import { contract } from '@truckroll/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TooOften } from '../operations/operation-error.ts';
import { seedWorld } from '../world/index.ts';
import { openTenantInMemory, type TenantInMemory } from '../testing/tenant-in-memory.ts';
import { reporting } from './index.ts';

const { reports, reportCategories, dynamicValueSets } = contract.reporting;

let tenant: TenantInMemory;
let minute = 0;

beforeAll(() => {
  tenant = openTenantInMemory({ reporting });
  seedWorld(tenant.store, { seed: 1, now: '2026-11-23T15:00:00Z', timeZone: 'America/New_York' });
});

/** Runs of one test are none of another's minute. */
beforeEach(() => {
  minute += 2;
  tenant.setTime(new Date(Date.UTC(2026, 10, 23, 15, minute)).toISOString());
});

afterAll(() => tenant.close());

const DAYS = [
  { name: 'From', value: '2026-01-01' },
  { name: 'To', value: '2026-11-22' },
];

const everyReport = ['accounting', 'marketing', 'operations'].flatMap((category) =>
  openReports(category).map(({ id, name }) => ({ category, id, name })),
);

function openReports(category: string) {
  const opened = openTenantInMemory({ reporting });
  const { data } = opened.call(reports.list, { path: { report_category: category } });
  opened.close();
  return data;
}

function run(category: string, reportId: number, parameters: readonly object[] = DAYS, query = {}) {
  return tenant.call(reports.getData, {
    path: { report_category: category, reportId },
    query,
    body: { parameters: parameters as [] },
  });
}

function centsOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + Math.round(one * 100), 0);
}

test('there are three categories and at least ten reports', () => {
  const { data } = tenant.call(reportCategories.list);
  expect(data.map(({ id }) => id)).toEqual(['accounting', 'marketing', 'operations']);
  expect(everyReport.length).toBeGreaterThanOrEqual(10);
});

test.each(everyReport)('$name has rows as wide as its fields', ({ category, id }) => {
  const path = { report_category: category, reportId: id };
  const { fields } = tenant.call(reports.get, { path });
  const answer = run(category, id);
  expect(answer.fields.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
  expect(answer.data.length).toBeGreaterThan(0);
  expect(answer.data.filter((row) => row.length !== fields.length)).toEqual([]);
});

test('a report of sums agrees with the records it sums', () => {
  const revenue = run('accounting', 20_002).data.map((row) => Number(row[2]));
  const invoices = run('accounting', 20_001, DAYS, { pageSize: 25_000 }).data.map((row) =>
    Number(row[6]),
  );
  expect(centsOf(revenue)).toBe(centsOf(invoices));
  expect(centsOf(revenue)).toBeGreaterThan(0);
});

test('pages put together are the whole report', () => {
  const whole = run('operations', 10_001, DAYS, { pageSize: 25_000, includeTotal: true });
  const size = Math.ceil(whole.data.length / 3);
  const pages = [1, 2, 3].map((page) => run('operations', 10_001, DAYS, { page, pageSize: size }));
  expect(pages.flatMap(({ data }) => data)).toEqual(whole.data);
  expect(pages.map(({ hasMore }) => hasMore)).toEqual([true, true, false]);
  expect(whole.totalCount).toBe(whole.data.length);
});

test('only the business units asked for are counted', () => {
  const { data } = tenant.call(dynamicValueSets.get, { path: { dynamicSetId: 'business-units' } });
  const [[id, name] = []] = data;
  const rows = run('operations', 10_001, [...DAYS, { name: 'BusinessUnitIds', value: [id] }]).data;
  expect(new Set(rows.map((row) => row[5]))).toEqual(new Set([name]));
});

test('a job counts on the day of the tenant, not of Greenwich', () => {
  const day = [
    { name: 'From', value: '2026-03-08' },
    { name: 'To', value: '2026-03-08' },
    { name: 'DateType', value: 'Job Creation Date' },
  ];
  const days = run('operations', 10_001, day).data.map((row) => row[2]);
  expect(new Set(days)).toEqual(new Set(['2026-03-08']));
});

test.each([
  { wrong: [], field: 'From', text: /required/ },
  { wrong: [{ name: 'From', value: 7 }, DAYS[1]], field: 'From', text: /date like/ },
  { wrong: [...DAYS, { name: 'Colour', value: 'red' }], field: 'Colour', text: /no parameter/ },
  { wrong: [...DAYS, { name: 'DateType', value: 'Never' }], field: 'DateType', text: /one of/ },
  {
    wrong: [...DAYS, { name: 'BusinessUnitIds', value: 5 }],
    field: 'BusinessUnitIds',
    text: /list/,
  },
])('a parameter that does not fit is refused by its name: $field', ({ wrong, field, text }) => {
  const errors = { [field]: [expect.stringMatching(text)] };
  const refusal = expect.objectContaining({ status: 400, errors: expect.objectContaining(errors) });
  expect(() => run('operations', 10_001, wrong as object[])).toThrow(refusal);
});

test('the sixth run of a report within a minute has to wait, another report has not', () => {
  for (let count = 0; count < 5; count += 1) run('accounting', 20_004);
  expect(() => run('accounting', 20_004)).toThrow(TooOften);
  expect(run('accounting', 20_003).page).toBe(1);
  tenant.setTime(new Date(Date.UTC(2026, 10, 23, 15, minute + 1, 1)).toISOString());
  expect(run('accounting', 20_004).page).toBe(1);
});

test('what is not there is not found', () => {
  const missing = expect.objectContaining({ status: 404 });
  expect(() => run('nowhere', 10_001)).toThrow(missing);
  expect(() => run('marketing', 10_001)).toThrow(missing);
  for (const dynamicSetId of ['colours', 'valueOf']) {
    const path = { dynamicSetId };
    expect(() => tenant.call(dynamicValueSets.get, { path })).toThrow(missing);
  }
});
