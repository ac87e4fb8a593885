import { listOperations, listOverlayOperations } from '@truckroll/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFuzzedSandbox, type FuzzedSandbox } from './fuzzed-sandbox.ts';

/** The same calls in every run: `npm run fuzz` is what looks for new ones. */
const SEED = 1;
const CALLS_PER_OPERATION = 6;
const TIME_LIMIT_MS = 180_000;

const operations = [...listOperations(), ...listOverlayOperations()];
const apis = Map.groupBy(operations, ({ key }) => key.slice(0, key.indexOf('.')));

let sandbox: FuzzedSandbox;

beforeAll(async () => {
  sandbox = await startFuzzedSandbox(SEED);
}, TIME_LIMIT_MS);

afterAll(async () => {
  const counts = Object.entries(sandbox.counts).map(([kind, count]) => `${count} ${kind}`);
  console.log(`fuzz: seed ${SEED}, ${operations.length} operations, ${counts.join(', ')}`);
  await sandbox.close();
});

test.each([...apis])(
  'whatever is sent to %s is answered in time, with nothing the contract does not know',
  { timeout: TIME_LIMIT_MS },
  async (_api, own) => {
    const findings: unknown[] = [];
    for (const operation of own) {
      const finding = await sandbox.fuzz(operation, CALLS_PER_OPERATION, SEED);
      if (finding !== undefined) findings.push(finding);
    }
    expect(findings).toEqual([]);
  },
);

test('the calls are no empty noise: many are accepted, many are refused', () => {
  expect(sandbox.counts['2xx']).toBeGreaterThan(operations.length);
  expect(sandbox.counts['4xx']).toBeGreaterThan(operations.length);
});
