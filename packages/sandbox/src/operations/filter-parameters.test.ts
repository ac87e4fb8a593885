import { afterAll, expect, test } from 'vitest';
import { EXEMPT } from '../testing/parameters/exempt.ts';
import { plainCases, type FilterCase } from '../testing/parameters/filter-cases.ts';
import { SOME_TEXT, type ShownCase } from '../testing/parameters/filter-tables/entry.ts';
import { FILTERS } from '../testing/parameters/filter-tables/index.ts';
import { openListTrials, type ListTrial } from '../testing/parameters/list-trials.ts';
import { byOperation } from '../testing/parameters/parameter-kinds.ts';

const trials = openListTrials();
afterAll(() => trials.close());

test.each(byOperation('filter'))('%s: each filter keeps one record and drops one', (key, own) => {
  for (const { operation, name } of own) {
    if (EXEMPT[key]?.[name] !== undefined) continue;
    const trial = trials.of(operation);
    const cases = casesOf(trial, name);
    expect(cases, `${key}: nothing tells what ${name} looks at`).not.toEqual([]);
    const isRequired = operation.query[name]?.isRequired === true;
    for (const one of cases) {
      expect(outcomeOf(trial, one, isRequired), `${key} ${JSON.stringify(one)}`).toEqual(
        'as it should be',
      );
    }
  }
});

function casesOf(trial: ListTrial, name: string): readonly (FilterCase | ShownCase)[] {
  const entry = FILTERS[trial.operation.key]?.[name];
  if (entry === undefined) return plainCases(trial.operation, name);
  if (typeof entry === 'string') return plainCases(trial.operation, name, entry);
  if (typeof entry === 'function') return entry(trial);
  return plainCases(trial.operation, name, ...entry);
}

function outcomeOf(trial: ListTrial, one: FilterCase | ShownCase, isRequired: boolean): string {
  if ('record' in one) return shownOutcome(trial, one);
  const [kept, dropped] = [trial.add(one.kept), trial.add(one.dropped)];
  const without = trial.shown();
  const isTelling = one.isAdding === true ? !without.includes(kept) : without.includes(dropped);
  if (!isTelling && !isRequired) return 'the filter makes no difference';
  const shown = trial.shown(one.query);
  if (!shown.includes(kept)) return 'the record that fits is not shown';
  return shown.includes(dropped) ? 'the record that does not fit is shown' : 'as it should be';
}

function shownOutcome(trial: ListTrial, one: ShownCase): string {
  trial.add(one.record);
  expect(trial.rows().at(-1)?.[one.member] ?? null).toEqual(one.hides);
  const member = trial.rows(one.query).at(-1)?.[one.member];
  if (one.shows === SOME_TEXT) expect(member).toEqual(expect.stringMatching(/./));
  else expect({ member }).toMatchObject({ member: one.shows });
  return 'as it should be';
}

test('a list of ids that holds something else is refused with its name, everywhere', () => {
  for (const { operation, name } of byOperation('filter').flatMap(([, own]) => own)) {
    if (operation.query[name]?.isCommaList !== true || !name.endsWith('Ids')) continue;
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const errors = { [name]: [`The value 'x' is not valid for ${title}.`] };
    expect(() => trials.of(operation).answer(`${name}=1,x`)).toThrow(
      expect.objectContaining({ status: 400, errors }),
    );
  }
});
