import { findOperation } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterAll, expect, test } from 'vitest';
import { writeExternalData } from '../resource/external-data.ts';
import { EXEMPT } from '../testing/parameters/exempt.ts';
import { openListTrials, type ListTrial } from '../testing/parameters/list-trials.ts';
import type { Members } from '../testing/parameters/members.ts';
import { byOperation } from '../testing/parameters/parameter-kinds.ts';

const trials = openListTrials();
afterAll(() => trials.close());

const OWN = 'aaaaaaaa-1111-4111-8111-aaaaaaaaaaaa';
const OTHER = 'bbbbbbbb-1111-4111-8111-bbbbbbbbbbbb';
const refusal = expect.objectContaining({ status: 400 });

test.each(byOperation('externalData'))('%s: external data is its application’s own', (key, own) => {
  const one = own[0]?.operation;
  if (one === undefined) return;
  const trial = trials.of(listBeside(key));
  const [held, other] = [holding(trial, 'crm', '42'), holding(trial, 'crm', '43')];
  const asked = `externalDataApplicationGuid=${OWN.toUpperCase()}`;
  const rowOf = (query: string): Members | undefined =>
    key.endsWith('.get')
      ? trials.ask(one, { path: { id: Number(held) } }, query)
      : trial.rows(query).find(({ id }) => String(id) === held);
  expect(rowOf(asked)?.['externalData']).toEqual([{ key: 'crm', value: '42' }]);
  expect(rowOf(`externalDataApplicationGuid=${OTHER}`)?.['externalData']).toEqual([]);
  expect(rowOf('')?.['externalData'] ?? []).toEqual([]);
  if (!own.some(({ name }) => name === 'externalDataKey') || EXEMPT[key] !== undefined) return;
  const shown = trial.shown(`externalDataKey=crm&externalDataValues=42,9`);
  expect([shown.includes(held), shown.includes(other)]).toEqual([true, false]);
  expect(trial.shown(`externalDataKey=erp&externalDataValues=42`)).not.toContain(held);
  const ofOther = `externalDataApplicationGuid=${OTHER}&externalDataKey=crm&externalDataValues=42`;
  expect(trial.shown(ofOther)).not.toContain(held);
  expect(() => trial.answer('externalDataKey=crm')).toThrow(refusal);
  expect(() => trial.answer('externalDataValues=42')).toThrow(refusal);
  expect(() => trial.answer('externalDataApplicationGuid=mine')).toThrow(refusal);
});

/** The list in which a record read by its id stands too. */
function listBeside(key: string): Operation {
  const list = findOperation(key.replace(/\.get$/, '.list'));
  if (list === undefined) throw new Error(`There is no list beside ${key}`);
  return list;
}

/** Adds a record with one pair of external data. */
function holding(trial: ListTrial, key: string, value: string): string {
  const id = trial.add({ externalData: null });
  const body = { externalData: { applicationGuid: OWN, externalData: [{ key, value }] } };
  writeExternalData(trials.callOf(trial.operation, { body }), trial.collection, Number(id));
  return id;
}
