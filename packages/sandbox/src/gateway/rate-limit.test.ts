import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestSandbox, type TestSandbox } from '../testing/test-sandbox.ts';
import { createRateLimiter } from './rate-limit.ts';

let it: TestSandbox;
beforeAll(async () => void (it = await startTestSandbox({ rateLimit: 3 })));
afterAll(() => it.sandbox.close());

test('a window slides: room comes back one second after the call that filled it', () => {
  let now = 0;
  const limiter = createRateLimiter(() => now);
  const limit = { calls: 2, windowMs: 1_000 };
  expect(limiter.admit('a', limit)).toBeUndefined();
  now = 600;
  expect(limiter.admit('a', limit)).toBeUndefined();
  expect(limiter.admit('a', limit)).toBe(1);
  expect(limiter.admit('b', limit)).toBeUndefined();
  now = 1_001;
  expect(limiter.admit('a', limit)).toBeUndefined();
  expect(limiter.admit('a', limit)).toBe(1);
});

test('the seconds to wait are true for long windows as well', () => {
  let now = 0;
  const limiter = createRateLimiter(() => now);
  const limit = { calls: 1, windowMs: 60_000 };
  limiter.admit('a', limit);
  now = 15_500;
  const waitS = limiter.admit('a', limit) ?? 0;
  expect(waitS).toBe(45);
  now += waitS * 1_000;
  expect(limiter.admit('a', limit)).toBeUndefined();
});

test('the call too many is a 429 that says when the next one goes through', async () => {
  const authorization = await it.token();
  const headers = { authorization, 'st-app-key': it.sandbox.demo.integration.appKey };
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => it.call({ path: '/bookings', headers })),
  );
  expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 200, 200, 429]);
  const refused = answers.find((answer) => answer.status === 429);
  expect(Object.keys(refused?.body ?? {})).toEqual(['status', 'title', 'traceId']);
  expect(refused?.body['title']).toBe('Rate limit is exceeded. Try again in 1 seconds.');
  expect(refused?.headers.get('retry-after')).toBe('1');
  const elsewhere = await it.call({ path: '/bookings', environment: 'production' });
  expect(elsewhere.status).toBe(200);
  const status = async () => (await it.call({ path: '/bookings', headers })).status;
  await expect.poll(status, { timeout: 3_000 }).toBe(200);
});

test('the limit can be lifted', async () => {
  await it.admin('PATCH', '/settings', { callsPerSecond: null });
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => it.call({ path: '/bookings' })),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
});
