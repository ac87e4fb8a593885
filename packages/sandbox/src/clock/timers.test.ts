import { expect, test } from 'vitest';
import { createClock } from './clock.ts';
import { createTimers } from './timers.ts';

const START = '2026-03-01T00:00:00.000Z';
const startMs = Date.parse(START);

/** Timers over a real time that passes when the test says so. */
function start() {
  let realMs = 0;
  let wish: { readonly atMs: number; readonly callBack: () => void } | undefined;
  const clock = createClock(() => realMs);
  const errors: unknown[] = [];
  const log: string[] = [];
  const timers = createTimers(
    clock,
    (error) => void errors.push(error),
    (delayMs, callBack) => {
      wish = { atMs: realMs + delayMs, callBack };
      return () => void (wish = undefined);
    },
  );
  clock.fix(START);
  return {
    clock,
    timers,
    errors,
    log,
    note: (name: string) => () => void log.push(name),
    passReal(ms: number) {
      const endMs = realMs + ms;
      while (wish !== undefined && wish.atMs <= endMs) {
        const { atMs, callBack } = wish;
        wish = undefined;
        realMs = Math.max(realMs, atMs);
        callBack();
      }
      realMs = endMs;
    },
    isWaitingForRealTime: () => wish !== undefined,
  };
}

test('work comes when the clock is moved past its moment, in the order of the moments', () => {
  const { clock, timers, log, note } = start();
  timers.at(startMs + 30_000, note('c'));
  timers.at(startMs + 10_000, note('a'));
  timers.at(startMs + 10_000, note('b'));
  timers.at(startMs + 60_000, note('d'));
  clock.move('PT9S');
  expect(log).toEqual([]);
  clock.move('PT1S');
  expect(log).toEqual(['a', 'b']);
  clock.fix('2026-03-01T01:00:00Z');
  expect(log).toEqual(['a', 'b', 'c', 'd']);
});

test('a clock that stands still lets real time pass without any work', () => {
  const { timers, log, note, passReal, isWaitingForRealTime } = start();
  timers.at(startMs + 1_000, note('a'));
  passReal(1_000_000);
  expect([log, isWaitingForRealTime()]).toEqual([[], false]);
});

test('a clock that runs does the work when it gets there, the sooner the faster it runs', () => {
  const { clock, timers, log, note, passReal } = start();
  timers.at(startMs + 60_000, note('a'));
  timers.at(startMs + 120_000, note('b'));
  clock.speed(60);
  passReal(999);
  expect(log).toEqual([]);
  passReal(1);
  expect(log).toEqual(['a']);
  clock.speed(1);
  passReal(59_999);
  expect(log).toEqual(['a']);
  passReal(1);
  expect(log).toEqual(['a', 'b']);
});

test('a moment further away than a real timer can wait is waited for all the same', () => {
  const { clock, timers, log, note, passReal } = start();
  const yearMs = 365 * 24 * 3_600_000;
  timers.at(startMs + yearMs, note('a'));
  clock.speed(1);
  passReal(yearMs - 1);
  expect(log).toEqual([]);
  passReal(1);
  expect(log).toEqual(['a']);
});

test('what is due already comes in a moment, and not before the one who asked goes on', () => {
  const { timers, log, note, passReal } = start();
  timers.at(startMs - 1, note('late'));
  expect(log).toEqual([]);
  passReal(0);
  expect(log).toEqual(['late']);
});

test('work may ask for more work, which comes along when it is due', () => {
  const { clock, timers, log, note } = start();
  timers.at(startMs + 1_000, () => {
    log.push('first');
    timers.at(startMs + 3_000, note('third'));
    timers.at(startMs + 2_000, note('second'));
    timers.at(startMs + 9_000, note('later'));
  });
  clock.move('PT5S');
  expect(log).toEqual(['first', 'second', 'third']);
});

test('work that fails is told and holds up no other', () => {
  const { clock, timers, log, errors, note } = start();
  timers.at(startMs + 1, () => {
    throw new Error('broken');
  });
  timers.at(startMs + 2, note('next'));
  clock.move('PT1S');
  expect([log, errors]).toEqual([['next'], [new Error('broken')]]);
});

test('work can be called off, one piece or all of it', () => {
  const { clock, timers, log, note, isWaitingForRealTime } = start();
  const callOff = timers.at(startMs + 1, note('a'));
  timers.at(startMs + 2, note('b'));
  callOff();
  clock.move('PT1S');
  expect(log).toEqual(['b']);
  clock.speed(1);
  timers.at(startMs + 9_000, note('c'));
  expect(isWaitingForRealTime()).toBe(true);
  timers.close();
  expect(isWaitingForRealTime()).toBe(false);
  clock.move('PT1H');
  expect(log).toEqual(['b']);
});
