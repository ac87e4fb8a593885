import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { processGovernor } from './process-governor.ts';
import { startFarSide } from './testing/far-side.ts';

const OWNER = { apiUrl: 'http://far.side', tenantId: '1', appKey: 'ak1.canary' };

test('one application in one tenant has one budget in the process', () => {
  expect(processGovernor(OWNER)).toBe(processGovernor({ ...OWNER }));
});

test('another tenant, application or environment has a budget of its own', () => {
  const governor = processGovernor(OWNER);
  expect(processGovernor({ ...OWNER, tenantId: '2' })).not.toBe(governor);
  expect(processGovernor({ ...OWNER, appKey: 'ak1.other' })).not.toBe(governor);
  expect(processGovernor({ ...OWNER, apiUrl: 'http://other.side' })).not.toBe(governor);
});

test('the budgets of a process do not show their app keys', () => {
  processGovernor(OWNER);
  expect(inspect(globalThis, { depth: 2 })).not.toContain('ak1.canary');
});

test('two clients of one application keep its limit together, unless told otherwise', async () => {
  const seenAt: number[] = [];
  await using far = await startFarSide(() => {
    seenAt.push(performance.now());
    return { json: { id: 1 } };
  });
  const options = { clock: undefined, rateLimit: undefined };
  const clients = [far.client(options), far.client(options)];
  const calls = Array.from({ length: 35 }, () =>
    clients.map((st) => st.crm.customers.get({ id: 1 })),
  );
  await Promise.all(calls.flat());
  expect(seenAt).toHaveLength(70);
  const windows = seenAt.slice(60).map((time, index) => time - (seenAt[index] ?? 0));
  expect(Math.min(...windows)).toBeGreaterThanOrEqual(1000);
});
