import { listOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf } from './answers.ts';
import { occasions } from './occasions.ts';
import { openOffice, sampleInput, type Office } from './office.ts';

const TIME_LIMIT_MS = 180_000;
const START = 'start';

const operations = listOperations();
const apis = Map.groupBy(operations, ({ key }) => key.slice(0, key.indexOf('.')));
const conforming = new Set<string>();

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.sandbox.store.snapshots.take(START);
});

afterAll(async () => {
  await office.close();
  console.log(`conformance: ${conforming.size} of ${operations.length} operations`);
  for (const { key } of operations)
    if (!conforming.has(key)) console.log(`conformance: not ${key}`);
});

test.each([...apis])(
  'every operation of %s does its work through the client, and answers what the contract says',
  { timeout: TIME_LIMIT_MS },
  async (_api, own) => {
    const faults: Record<string, unknown> = {};
    for (const operation of own) {
      const found = await faultsIn(operation);
      if (Object.keys(found).length === 0) conforming.add(operation.key);
      else faults[operation.key] = found;
    }
    expect(faults).toEqual({});
  },
);

/** Each operation finds the office as it was when it opened. */
async function faultsIn(operation: Operation): Promise<object> {
  try {
    const sample = sampleInput(operation);
    const input = (await occasions[operation.key]?.(office, sample)) ?? sample;
    return faultsOf(operation, await office.call(operation, input));
  } catch (error) {
    return { refused: String(error) };
  } finally {
    const isRead = operation.method === 'GET' && occasions[operation.key] === undefined;
    if (!isRead) office.sandbox.store.snapshots.restore(START);
  }
}
