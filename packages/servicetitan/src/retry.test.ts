import { expect, test } from 'vitest';
import { createManualClock } from './testing/manual-clock.ts';
import { startFarSide, type Reply } from './testing/far-side.ts';

const BUSY: Reply = {
  status: 429,
  json: { status: 429, title: 'Rate limit is exceeded. Try again in 7 seconds.', traceId: 't-1' },
};
const TAG = { body: { tagName: 'web', description: '' } };

/** Answers the first requests as listed and the rest with success. */
function first(...replies: Reply[]) {
  return (_: unknown, number: number): Reply => replies[number - 1] ?? { json: { id: 1 } };
}

/** A clock whose sleeps end at once and are noted. */
function notingClock() {
  const sleeps: number[] = [];
  let time = 0;
  return {
    sleeps,
    now: () => time,
    sleep(milliseconds: number) {
      sleeps.push(milliseconds);
      time += milliseconds;
      return Promise.resolve();
    },
  };
}

test('a read is repeated after server faults, waiting twice as long each time', async () => {
  await using far = await startFarSide(first({ status: 503 }, { status: 500 }, { status: 502 }));
  const clock = notingClock();
  await far.client({ clock, random: () => 1 }).crm.customers.get({ id: 1 });
  expect(clock.sleeps).toEqual([500, 1000, 2000]);
});

test('a read gives up after the last retry with the last error', async () => {
  await using far = await startFarSide(() => ({ status: 503, text: '<html>down</html>' }));
  const failed = far.client({ maxRetries: 2 }).crm.customers.get({ id: 1 });
  await expect(failed).rejects.toMatchObject({ code: 'api_error', status: 503 });
  expect(far.calls).toHaveLength(3);
});

test('a write is not repeated after a server fault, which may have had an effect', async () => {
  await using far = await startFarSide(first({ status: 503 }));
  await expect(far.client().crm.bookingProviderTags.create(TAG)).rejects.toMatchObject({
    status: 503,
  });
  expect(far.calls).toHaveLength(1);
});

test('a write is repeated after a server fault when the caller calls it idempotent', async () => {
  await using far = await startFarSide(first({ status: 503 }, { drop: true }));
  await far.client().crm.bookingProviderTags.create(TAG, { idempotent: true });
  expect(far.calls).toHaveLength(3);
});

test('a write is repeated after 429, which had no effect', async () => {
  await using far = await startFarSide(first(BUSY));
  const clock = notingClock();
  await far.client({ clock, random: () => 0 }).crm.bookingProviderTags.create(TAG);
  expect(clock.sleeps).toEqual([7000]);
});

/** The same refusal with a header that says when to come back. */
function wait(retryAfter: string): Reply {
  return { ...BUSY, headers: { 'retry-after': retryAfter } };
}

test('the longer of Retry-After and the number in the title is waited for', async () => {
  const date = new Date(30_000).toUTCString();
  await using far = await startFarSide(first(wait('3'), wait('12'), wait(date)));
  const clock = notingClock();
  await far.client({ clock, random: () => 0 }).crm.customers.get({ id: 1 });
  expect(clock.sleeps).toEqual([7000, 12_000, 11_000]);
});

test('a wait that is longer than the client may wait becomes a RateLimitError at once', async () => {
  await using far = await startFarSide(() => BUSY);
  const clock = createManualClock();
  const failed = far.client({ clock, retryForMs: 5000 }).crm.customers.get({ id: 1 });
  await expect(failed).rejects.toMatchObject({
    code: 'rate_limit_error',
    retryAfterSeconds: 7,
    traceId: 't-1',
  });
  expect(clock.sleeps).toEqual([]);
});

test('a refused connection is tried again, also for a write', async () => {
  const far = await startFarSide(() => ({ json: { id: 1 } }));
  const clock = notingClock();
  const st = far.client({ clock, maxRetries: 3, random: () => 0 });
  await far[Symbol.asyncDispose]();
  const failed = st.crm.bookingProviderTags.create(TAG);
  await expect(failed).rejects.toMatchObject({ code: 'transport_error', fault: 'connect' });
  expect(clock.sleeps).toHaveLength(3);
});

test('a dropped connection is tried again for a read only', async () => {
  await using far = await startFarSide(first({ drop: true }));
  await expect(far.client().crm.customers.get({ id: 1 })).resolves.toEqual({ id: 1 });
  await using other = await startFarSide(first({ drop: true }));
  const failed = other.client().crm.bookingProviderTags.create(TAG);
  await expect(failed).rejects.toMatchObject({ code: 'transport_error', fault: 'dropped' });
  expect(other.calls).toHaveLength(1);
});

test('hooks are told about every attempt and retry', async () => {
  await using far = await startFarSide(first({ status: 503 }));
  const told: string[] = [];
  const st = far.client({
    hooks: {
      onRequest: ({ operation, attempt }) => told.push(`request ${operation} ${attempt}`),
      onAnswer: ({ status, attempt }) => told.push(`answer ${status} ${attempt}`),
      onRetry: ({ reason, attempt }) => told.push(`retry ${reason.name} ${attempt}`),
    },
  });
  await st.crm.customers.get({ id: 1 });
  expect(told).toEqual([
    'request crm.customers.get 1',
    'answer 503 1',
    'retry ApiError 1',
    'request crm.customers.get 2',
    'answer 200 2',
  ]);
});
