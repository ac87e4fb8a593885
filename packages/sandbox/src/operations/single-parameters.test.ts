import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXEMPT } from '../testing/parameters/exempt.ts';
import { openListTrials, type ListTrials } from '../testing/parameters/list-trials.ts';
import { byOperation, parameters } from '../testing/parameters/parameter-kinds.ts';
import { SINGLE_TRIALS } from '../testing/parameters/single-trials.ts';

let trials: ListTrials;
beforeEach(() => {
  trials = openListTrials();
});
afterEach(() => trials.close());

test.each(byOperation('single'))('%s: each parameter does what it says', (key, own) => {
  const known = { ...SINGLE_TRIALS[key], ...EXEMPT[key] };
  expect(own.map(({ name }) => name).filter((name) => known[name] === undefined)).toEqual([]);
  // One trial may show what several parameters do.
  for (const trial of new Set(Object.values(SINGLE_TRIALS[key] ?? {}))) {
    const [first] = own;
    if (first !== undefined) trial(trials, first.operation);
  }
});

const { listCancelReasons, listHoldReasons } = contract.jpm.jobs;

test.each([
  [listCancelReasons, 'job-canceled-log', {}],
  [listHoldReasons, 'appointment', { status: 'Hold' }],
] as const)('reasons are shown of the jobs whose ids are asked for', (operation, kind, members) => {
  const [one, other] = [1, 2].map(() => {
    const { id } = trials.store.collection('job').insert({});
    trials.store.collection(kind).insert({ jobId: id, reasonId: 1, ...members });
    return id;
  });
  const shown = (query: string) =>
    (trials.ask(operation, {}, query)['data'] as { jobId: unknown }[]).map(({ jobId }) => jobId);
  expect(shown(`ids=${one}`)).toEqual([one]);
  expect(shown(`ids=${one},${other}`)).toEqual([one, other]);
  expect(() => shown('ids=x')).toThrow(expect.objectContaining({ status: 400 }));
});

const { jpm, dispatch } = contract;

test.each([
  [jpm.export.appointments, 'appointment', ['active', 'inactive']],
  [dispatch.export.appointmentAssignments, 'appointment-assignment', ['active']],
] as const)(
  'a feed with a choice shows active records, inactive ones or both',
  (feed, kind, usual) => {
    const ids = new Map(
      [true, false].map((active) => [
        trials.store.collection(kind).insert({ active }).id,
        active ? 'active' : 'inactive',
      ]),
    );
    const shown = (query: string) =>
      (trials.ask(feed, {}, query)['data'] as { id: number }[]).flatMap(
        ({ id }) => ids.get(id) ?? [],
      );
    expect(shown('')).toEqual(usual);
    expect(shown('active=True')).toEqual(['active']);
    expect(shown('active=false')).toEqual(['inactive']);
    expect(shown('active=Any')).toEqual(['active', 'inactive']);
  },
);

/** The kinds that are tried for every operation that has one, by the words that try them. */
function triedKinds(): ReadonlySet<string> {
  const texts = globSync('*-parameters.test.ts', { cwd: import.meta.dirname }).map((name) =>
    readFileSync(join(import.meta.dirname, name), 'utf8'),
  );
  const words = texts.join('\n').matchAll(/^test\.each\(byOperation\('(\w+)'\)\)/gm);
  // Feeds are tried one by one in `every-export-feed.test.ts`.
  return new Set<string>(['feed', ...[...words].map(([, kind = '']) => kind)]);
}

test('every parameter of every operation is tried, or a reason says why it cannot be', () => {
  const kinds = triedKinds();
  const reasons = parameters.filter(({ operation, name }) => EXEMPT[operation.key]?.[name]);
  const tried = parameters.filter(
    ({ operation, name, kind }) => !EXEMPT[operation.key]?.[name] && kinds.has(kind),
  );
  const feeds = parameters.filter(({ kind }) => kind === 'feed');
  expect(feeds.filter(({ operation }) => operation.list !== 'export')).toEqual([]);
  const exempt = Object.values(EXEMPT).flatMap((own) => Object.keys(own)).length;
  expect(reasons.length, 'exemptions of parameters that are not there').toBe(exempt);
  expect(tried.length + reasons.length).toBe(parameters.length);
  const counts = `${tried.length} tried, ${reasons.length} with a reason why not`;
  console.log(`parameters: ${tried.length + reasons.length} of ${parameters.length} (${counts})`);
});
