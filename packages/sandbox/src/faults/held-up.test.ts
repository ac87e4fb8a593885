import { expect, test } from 'vitest';
import { startTestSandbox } from '../testing/test-sandbox.ts';

test('a sandbox that ends answers the calls that faults hold up, and waits for none', async () => {
  const { sandbox, call } = await startTestSandbox();
  const { faults } = sandbox.admin;
  faults.add({
    effect: { kind: 'latency', ms: 100_000 },
    target: { operation: 'crm.bookings.list' },
  });
  const calls = Array.from({ length: 12 }, () => call({ path: '/bookings' }));
  await expect.poll(() => faults.list()[0]?.happened).toBe(calls.length);
  await sandbox.close();
  const answers = await Promise.all(calls);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});
