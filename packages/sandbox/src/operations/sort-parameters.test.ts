import { afterAll, expect, test } from 'vitest';
import { answerSchemaOf, fieldsOf } from '../resource/answer-schema.ts';
import { valuesOf } from '../testing/parameters/filter-cases.ts';
import { openListTrials, type ListTrial } from '../testing/parameters/list-trials.ts';
import type { Members } from '../testing/parameters/members.ts';
import { byOperation, type ParameterOf } from '../testing/parameters/parameter-kinds.ts';

const trials = openListTrials();
afterAll(() => trials.close());

const refusal = expect.objectContaining({ status: 400 });

test.each(byOperation('sorting'))('%s: sorts by each of its fields, both ways', (key, own) => {
  const names = new Set(own.map(({ name }) => name));
  const [first] = own;
  if (first === undefined) return;
  const trial = trials.of(first.operation);
  const fields = sortFields(first);
  expect(fields, `${key}: nothing tells what it sorts by`).not.toEqual([]);
  for (const field of fields) {
    const [low, high] = twoRecords(trial, field);
    const isText = first.operation.query['sort']?.type === 'string';
    const orders = names.has('sort') ? (isText ? sortQueries : objectQueries)(field) : [];
    const older = names.has('orderBy') ? orderQueries(field) : [];
    const oldest = names.has('sortBy') ? sortByQueries(field) : [];
    for (const [query, isDescending] of [...orders, ...older, ...oldest]) {
      const shown = trial.shown(query).filter((id) => id === low || id === high);
      expect(shown, `${key} ${query}`).toEqual(isDescending ? [high, low] : [low, high]);
    }
  }
  for (const name of ['sort', 'orderBy', 'sortBy'].filter((one) => names.has(one))) {
    expect(() => trial.answer(`${name}=Nothing`)).toThrow(refusal);
  }
});

type Asked = readonly [query: string, isDescending: boolean];

/** A plus that is not encoded arrives as a blank. */
function sortQueries(field: string): readonly Asked[] {
  return [
    [`sort=%2B${field}`, false],
    [`sort=+${field}`, false],
    [`sort=${field.toLowerCase()}`, false],
    [`sort=-${field}`, true],
  ];
}

/** One list describes its order by objects. */
function objectQueries(field: string): readonly Asked[] {
  return [false, true].map((isDescending) => {
    const text = JSON.stringify({ field, isDescending });
    return [`sort=${encodeURIComponent(text)}`, isDescending];
  });
}

function orderQueries(field: string): readonly Asked[] {
  return [
    [`orderBy=${field}`, false],
    [`orderBy=${field}&orderByDirection=asc`, false],
    [`orderBy=${field}&orderByDirection=desc`, true],
  ];
}

function sortByQueries(field: string): readonly Asked[] {
  return [
    [`sortBy=${field}&descending=false`, false],
    [`sortBy=${field}&descending=true`, true],
  ];
}

/** The fields a list documents; else those that every list has. */
function sortFields({ operation }: ParameterOf): readonly string[] {
  const documented = operation.sort?.map((field) => field.replace(/ \(.*/, ''));
  if (documented !== undefined) return documented;
  if (operation.key === 'forms.jobs.listAttachments') return ['Id', 'CreatedOn'];
  const { item, set } = answerSchemaOf(operation);
  const members = fieldsOf(item, set);
  return ['Id', 'Name', 'ModifiedOn', 'CreatedOn'].filter(
    (field) => memberOf(operation.key, field) in members,
  );
}

/** Two records that sort by the field the other way round than by their ids. */
function twoRecords(trial: ListTrial, field: string): readonly [low: string, high: string] {
  if (/^id$/i.test(field)) {
    const [low = '', high = ''] = [trial.add(), trial.add()].toSorted();
    return [low, high];
  }
  const own = MEMBERS[trial.operation.key]?.[field];
  const path = memberOf(trial.operation.key, field);
  const values = /^(created|modified)On$/.test(path) ? DAYS : valuesOf(trial.operation, path);
  const [low, high] = own ?? [{ [path]: values[0] }, { [path]: values[1] }];
  const later = trial.add(high);
  return [trial.add(low), later];
}

/** Not every row shows when its record was made or changed. */
const DAYS = ['2026-05-01T10:00:00.000Z', '2026-05-02T10:00:00.000Z'];

function memberOf(key: string, field: string): string {
  return PATHS[key]?.[field] ?? PATHS['*']?.[field] ?? lowerFirst(field);
}

function lowerFirst(text: string): string {
  return text === 'ID' ? 'id' : text.charAt(0).toLowerCase() + text.slice(1);
}

/** The members of fields that are named otherwise. */
const PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': { PrimaryVendor: 'primaryVendor.vendorName' },
  'accounting.journalEntries.list': { ExportedBy: 'exportedBy.name' },
  'forms.submissions.list': { CreatedBy: 'createdById' },
  'payroll.locationRates.list': { Location: 'locationId' },
  'taskManagement.tasks.list': { CompletedBy: 'completeBy' },
};

type Pair = readonly [low: Members, high: Members];

/** A month of a later year comes after any of the earlier one. */
const MONTHS: Pair = [
  { year: 2025, month: 12, monthStart: '2025-12-01' },
  { year: 2026, month: 2, monthStart: '2026-02-01' },
];

const MEMBERS: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  'marketing.campaigns.listCosts': { Date: MONTHS },
  'marketing.costs.list': { Date: MONTHS },
};
