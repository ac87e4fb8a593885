import { afterAll, expect, test } from 'vitest';
import { answerSchemaOf } from '../resource/answer-schema.ts';
import { openListTrials, type ListTrial } from '../testing/parameters/list-trials.ts';
import { EXEMPT } from '../testing/parameters/exempt.ts';
import { byOperation } from '../testing/parameters/parameter-kinds.ts';

const trials = openListTrials();
afterAll(() => trials.close());

/** A refusal of one parameter's value, in the form the gateway writes it. */
const refusal = expect.objectContaining({ status: 400 });

test.each(byOperation('paging'))('%s: shows the page that is asked for', (_key, own) => {
  const [first] = own;
  if (first === undefined) return;
  const { operation } = first;
  const trial = trials.of(operation);
  for (let count = 0; count < 3; count += 1) trial.add();
  const all = trial.shown();
  const isPage = answerSchemaOf(operation).kind === 'page';
  const start = operation.query['page']?.minimum ?? 1;
  const last = start + all.length - 1;
  expect(trial.shown(`page=${start}&pageSize=1`)).toEqual(all.slice(0, 1));
  expect(trial.shown(`page=${start + 1}&pageSize=2`)).toEqual(all.slice(2, 4));
  expect(trial.shown(`page=${last + 1}&pageSize=1`)).toEqual([]);
  expect(() => trial.answer('pageSize=0')).toThrow(refusal);
  expect(() => trial.answer('pageSize=5001')).toThrow(refusal);
  if (!isPage) return;
  expect(trial.answer(`page=${start}&pageSize=1`)).toMatchObject({ page: start, pageSize: 1 });
  expect(trial.answer(`page=${last - 1}&pageSize=1`)['hasMore']).toBe(true);
  expect(trial.answer(`page=${last}&pageSize=1`)['hasMore']).toBe(false);
  const usual = operation.query['pageSize']?.isRequired === true ? [] : [trial.answer()];
  expect(usual).toMatchObject(usual.map(() => ({ page: start, pageSize: 50 })));
});

test.each(byOperation('paging'))('%s: counts all rows when it is asked to', (key, own) => {
  const counting = own.find(({ name }) => name === 'includeTotal');
  if (counting === undefined || EXEMPT[key]?.['includeTotal'] !== undefined) return;
  const trial = trials.of(counting.operation);
  trial.add();
  const { isTotalOptional } = answerSchemaOf(counting.operation);
  const total = trial.shown().length;
  expect(trial.answer('includeTotal=True&pageSize=1')['totalCount']).toBe(total);
  const isAlways =
    !isTotalOptional || counting.operation.query['includeTotal']?.isRequired === true;
  const uncounted = isAlways ? null : trial.answer('pageSize=1')['totalCount'];
  expect(uncounted ?? null).toBeNull();
});

test.each(byOperation('ids'))('%s: shows the records whose ids are asked for', (key, own) => {
  const [first] = own;
  if (first === undefined || BY_JOB.has(key)) return;
  const trial = trials.of(first.operation);
  const [one, _other, third] = [trial.add(), trial.add(), trial.add()];
  expect(trial.shown(`ids=${one},${third}`)).toEqual([one, third].toSorted());
  expect(trial.shown(`ids=${third}`)).toEqual([third]);
  expect(() => trial.answer('ids=x')).toThrow(refusal);
  const many = Array.from({ length: 51 }, () => one).join(',');
  expect(() => trial.answer(`ids=${many}`)).toThrow(refusal);
});

/** Lists of what lies on jobs; tried with jobs in `single-parameters.test.ts`. */
const BY_JOB = new Set(['jpm.jobs.listCancelReasons', 'jpm.jobs.listHoldReasons']);

test.each(byOperation('activity'))(
  '%s: shows active records, inactive ones or both',
  (_key, own) => {
    for (const { operation, name } of own) {
      const trial = trials.of(operation);
      const [active, inactive] = [trial.add({ active: true }), trial.add({ active: false })];
      const shown = (query: string) => {
        const rows = trial.shown(query);
        return { active: rows.includes(active), inactive: rows.includes(inactive) };
      };
      for (const [value, expected] of Object.entries(expectations(trial, name))) {
        const query = value === '' ? '' : `${name}=${value}`;
        expect({ query, ...shown(query) }).toEqual({ query, ...expected });
      }
      expect(() => trial.answer(`${name}=perhaps`)).toThrow(refusal);
    }
  },
);

const ACTIVE_ONLY = { active: true, inactive: false };
const INACTIVE_ONLY = { active: false, inactive: true };
const BOTH = { active: true, inactive: true };

/** What each value shows; the empty one stands for no value at all. */
function expectations({ operation }: ListTrial, name: string) {
  switch (name) {
    case 'active':
      return {
        '': operation.query['active']?.default === 'Any' ? BOTH : ACTIVE_ONLY,
        True: ACTIVE_ONLY,
        Any: BOTH,
        False: INACTIVE_ONLY,
        false: INACTIVE_ONLY,
      };
    case 'activeState':
      return {
        '': ACTIVE_ONLY,
        ActiveOnly: ACTIVE_ONLY,
        InactiveOnly: INACTIVE_ONLY,
        All: BOTH,
      };
    case 'activeOnly':
      return { True: ACTIVE_ONLY, False: BOTH };
    default:
      return { '': ACTIVE_ONLY, True: BOTH, False: ACTIVE_ONLY };
  }
}

const MOMENT = Date.parse('2026-05-02T10:00:00.500Z');
const at = (ms: number) => new Date(MOMENT + ms).toISOString();
/** One moment as callers write it. */
const WRITTEN = [
  '2026-05-02T10:00:00.5Z',
  '2026-05-02T12:00:00.500000%2B02:00',
  '2026-05-02T12:00:00.500+02:00',
];
const BOUNDS: Readonly<Record<string, readonly [kept: number, dropped: number]>> = {
  OnOrAfter: [0, -1],
  OnOrBefore: [0, 1],
  After: [1, -1],
  Before: [-1, 0],
};

test.each(byOperation('window'))('%s: a window on creation and change has its ends', (key, own) => {
  for (const { operation, name } of own) {
    const trial = trials.of(operation);
    const [, verb = '', end = ''] = /^(created|modified)(.*)$/.exec(name) ?? [];
    const [kept = 0, dropped = 0] = BOUNDS[end] ?? [];
    const fits = trial.add({ [`${verb}On`]: at(kept) });
    const other = trial.add({ [`${verb}On`]: at(dropped) });
    const both = expect.arrayContaining([fits, other]);
    expect({ key, shown: trial.shown() }).toEqual({ key, shown: both });
    for (const text of WRITTEN) {
      const shown = trial.shown(`${name}=${text}`);
      expect(shown.includes(fits), `${name}=${text} keeps`).toBe(true);
      expect(shown.includes(other), `${name}=${text} drops`).toBe(false);
    }
    expect(() => trial.answer(`${name}=yesterday`)).toThrow(refusal);
  }
});
