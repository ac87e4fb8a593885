import { expect, test } from 'vitest';
import { systemClock } from './clock.ts';
import { createGovernor } from './governor.ts';
import { startFarSide, tokenReply, type FarSide, type Reply } from './testing/far-side.ts';

/** A far side that answers a call only when it is told to. */
async function startSlowFarSide(): Promise<FarSide & { finish(): void }> {
  const gate = Promise.withResolvers<Reply>();
  const far = await startFarSide(() => gate.promise);
  return { ...far, finish: () => gate.resolve({ json: { id: 1 } }) };
}

test('an aborted call ends with the reason of its signal', async () => {
  await using far = await startSlowFarSide();
  const stop = new AbortController();
  const call = far.client().crm.customers.get({ id: 1 }, { signal: stop.signal });
  await expect.poll(() => far.calls.length).toBe(1);
  stop.abort(new Error('the visitor left'));
  await expect(call).rejects.toThrow('the visitor left');
  far.finish();
});

test('an aborted signal sends nothing', async () => {
  await using far = await startFarSide(() => ({ json: { id: 1 } }));
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(far.client().crm.customers.get({ id: 1 }, { signal })).rejects.toThrow('too late');
  expect(far.calls).toHaveLength(0);
});

test('aborting one caller leaves the token request to the others', async () => {
  await using far = await startFarSide(() => ({ json: { id: 1 } }));
  const st = far.client();
  const stop = new AbortController();
  const first = st.crm.customers.get({ id: 1 }, { signal: stop.signal });
  const second = st.crm.customers.get({ id: 1 });
  stop.abort(new Error('not me'));
  await expect(first).rejects.toThrow('not me');
  await expect(second).resolves.toEqual({ id: 1 });
  expect(far.tokenRequests).toHaveLength(1);
});

test('aborting ends a wait before a retry', async () => {
  await using far = await startFarSide(() => ({ status: 503 }));
  const stop = new AbortController();
  const call = far
    .client({ clock: systemClock, hooks: { onRetry: () => stop.abort(new Error('no more')) } })
    .crm.customers.get({ id: 1 }, { signal: stop.signal });
  await expect(call).rejects.toThrow('no more');
  expect(far.calls).toHaveLength(1);
});

test('an attempt without an answer in time is a TimeoutError', async () => {
  await using far = await startSlowFarSide();
  const st = far.client({ maxRetries: 1 });
  const call = st.crm.customers.get({ id: 1 }, { timeoutMs: 30 });
  await expect(call).rejects.toMatchObject({ code: 'timeout_error', timeoutMs: 30 });
  expect(far.calls).toHaveLength(2);
  far.finish();
});

test('a write that timed out is not sent again', async () => {
  await using far = await startSlowFarSide();
  const body = { tagName: 'web', description: '' };
  const call = far.client().crm.bookingProviderTags.create({ body }, { timeoutMs: 30 });
  await expect(call).rejects.toMatchObject({ code: 'timeout_error' });
  expect(far.calls).toHaveLength(1);
  far.finish();
});

test('a token endpoint that hangs is a TimeoutError too', async () => {
  const gate = Promise.withResolvers<void>();
  await using far = await startFarSide(() => ({ json: { id: 1 } }), tokenReply);
  const fetch: typeof globalThis.fetch = async (_, init) => {
    init?.signal?.addEventListener('abort', () => gate.reject(new Error('stopped')));
    await gate.promise;
    throw new Error('unreachable');
  };
  const call = far.client({ fetch, maxRetries: 0, timeoutMs: 20 }).crm.customers.get({ id: 1 });
  await expect(call).rejects.toMatchObject({ code: 'timeout_error' });
});

test('a place in the governor is given back whatever becomes of the call', async () => {
  await using far = await startFarSide((_, number) =>
    number === 1 ? { drop: true } : { json: 1 },
  );
  const governor = createGovernor({ now: () => 0, sleep: () => new Promise(() => undefined) });
  const entered: (() => void)[] = [];
  const left: string[] = [];
  const rateLimit = {
    callsPerSecond: 60,
    governor: {
      async enter(request: Parameters<typeof governor.enter>[0]) {
        const leave = await governor.enter(request);
        entered.push(leave);
        return () => {
          left.push('left');
          leave();
        };
      },
    },
  };
  await far.client({ rateLimit }).crm.customers.get({ id: 1 });
  expect(entered).toHaveLength(2);
  expect(left.length).toBeGreaterThanOrEqual(2);
});
