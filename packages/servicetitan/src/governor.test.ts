import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGovernor, type Governor } from './governor.ts';
import { createManualClock, type ManualClock } from './testing/manual-clock.ts';

const SEED = 20_261_122;

/** Sends calls that are answered after the given times, and notes when each was sent and answered. */
function sendAll(governor: Governor, clock: ManualClock, latencies: readonly number[]) {
  const sent: { readonly sentAt: number; answeredAt: number }[] = [];
  for (const latency of latencies) {
    void send(latency);
  }
  return sent;

  async function send(latency: number): Promise<void> {
    const leave = await governor.enter({ callsPerSecond: 60 });
    const call = { sentAt: clock.now(), answeredAt: Infinity };
    sent.push(call);
    await clock.sleep(latency);
    call.answeredAt = clock.now();
    leave();
  }
}

function mostInOneSecond(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((start, index) => {
      const after = sorted.findIndex((time) => time >= start + 1000);
      return (after < 0 ? sorted.length : after) - index;
    }),
  );
}

test(`the far side never sees more than 60 calls in a second (seed ${SEED})`, async () => {
  const latency = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 3000 }));
  // Where between its sending and its answer the far side counts a call.
  const call = fc.record({ latency, share: fc.double({ min: 0, max: 1, noNaN: true }) });
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 61, maxLength: 300 }), async (calls) => {
      const clock = createManualClock();
      const latencies = calls.map((one) => one.latency);
      const sent = sendAll(createGovernor(clock), clock, latencies);
      await clock.moveTo(120_000);
      expect(sent).toHaveLength(calls.length);
      const seen = sent.map(({ sentAt, answeredAt }, index) => {
        const share = calls[index]?.share ?? 0;
        return sentAt + (answeredAt - sentAt) * share;
      });
      expect(mostInOneSecond(seen)).toBeLessThanOrEqual(60);
    }),
    { seed: SEED, numRuns: 40 },
  );
});

test('the 61st call leaves one second after the first answer, not after the first sending', async () => {
  const clock = createManualClock();
  const sent = sendAll(createGovernor(clock), clock, [400, ...Array<number>(60).fill(700)]);
  await clock.moveTo(1390);
  expect(sent).toHaveLength(60);
  await clock.moveTo(1402);
  expect(sent).toHaveLength(61);
});

test('quick calls reach the full rate', async () => {
  const clock = createManualClock();
  const sent = sendAll(createGovernor(clock), clock, Array<number>(600).fill(0));
  await clock.moveTo(9100);
  expect(sent).toHaveLength(600);
});

test('a caller with a smaller share does not hold up the others', async () => {
  const clock = createManualClock();
  const governor = createGovernor(clock);
  const admitted: string[] = [];
  const enter = async (name: string, callsPerSecond: number): Promise<void> => {
    await governor.enter({ callsPerSecond });
    admitted.push(name);
  };
  void enter('small', 1);
  void enter('small', 1);
  void enter('large', 60);
  await clock.moveTo(10);
  expect(admitted).toEqual(['small', 'large']);
});

test('an aborted caller gives up its place', async () => {
  const clock = createManualClock();
  const governor = createGovernor(clock);
  const leave = await governor.enter({ callsPerSecond: 1 });
  const stop = new AbortController();
  const waiting = governor.enter({ callsPerSecond: 1, signal: stop.signal });
  const next = governor.enter({ callsPerSecond: 1 });
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  leave();
  await clock.moveTo(1100);
  await expect(next).resolves.toBeTypeOf('function');
});
