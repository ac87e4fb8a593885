import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterAll, expect, test } from 'vitest';
import { createContractSets } from '../gateway/contract-sets.ts';
import { openRuleTrial } from '../testing/rules/rule-trial.ts';
import { WRITE_ENTRIES } from '../testing/writes/write-entries.ts';
import { bodyOf, type WriteEntry } from '../testing/writes/write-scene.ts';
import { tryWrite } from '../testing/writes/write-trial.ts';
import { NOT_SEEN, WRITE_WALKS } from '../testing/writes/write-walks.ts';

const writes = listOperations().filter(({ method }) => method !== 'GET');
const shown = new Set<string>();

const counts = () => `${shown.size} shown by a read, ${Object.keys(NOT_SEEN).length} with a reason`;
afterAll(() => {
  const total = shown.size + Object.keys(NOT_SEEN).length;
  console.log(`writes: ${total} of ${writes.length} (${counts()})`);
});

const walked = writes.filter(({ key }) => key in WRITE_WALKS);
const tried = writes.filter(({ key }) => !(key in WRITE_WALKS) && !(key in NOT_SEEN));

test.each(tried.map((operation) => [operation.key, operation] as const))(
  '%s: a read shows what was written',
  (key, operation) => {
    const entry = WRITE_ENTRIES[key];
    expect(faultsOf(operation, entry)).toEqual({});
    expect(tryWrite(operation, entry)).toEqual(expect.any(String));
    shown.add(key);
  },
);

const contractSetOf = createContractSets();

/** What the contract does not allow in the body that is sent. */
function faultsOf(operation: Operation, entry: WriteEntry | undefined): unknown {
  const schema = operation.body?.schema ?? operation.body?.inline;
  if (schema === undefined || operation.body?.contentType !== 'application/json') return {};
  return contractSetOf(operation).validator.check(schema, bodyOf(operation, entry));
}

test.each(walked.map(({ key }) => key))('%s: a read shows what it changed', (key) => {
  expect.hasAssertions();
  const trial = openRuleTrial();
  WRITE_WALKS[key]?.(trial);
  trial.tenant.close();
  shown.add(key);
});

test('every write is tried, or a reason says why no read can show it', () => {
  const keys = new Set(writes.map(({ key }) => key));
  const named = [WRITE_ENTRIES, WRITE_WALKS, NOT_SEEN].flatMap((table) => Object.keys(table));
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});
