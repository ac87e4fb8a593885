import { expect, test } from 'vitest';
import { createClock } from './clock.ts';

function machine() {
  let realMs = 1_000_000;
  return { clock: createClock(() => realMs), pass: (ms: number) => (realMs += ms) };
}

test('shows the time of the machine until told otherwise', () => {
  const { clock, pass } = machine();
  pass(500);
  expect(clock.epochMs()).toBe(1_000_500);
  expect(clock.reading()).toEqual({ mode: 'real', now: '1970-01-01T00:16:40.500Z', rate: 1 });
});

test('stands still when fixed', () => {
  const { clock, pass } = machine();
  clock.fix('2026-01-01T00:00:00Z');
  pass(60_000);
  expect(clock.reading()).toEqual({ mode: 'fixed', now: '2026-01-01T00:00:00.000Z', rate: 0 });
});

test('jumps by a duration and goes on', () => {
  const { clock, pass } = machine();
  clock.move('PT15M');
  pass(1_000);
  expect(clock.epochMs()).toBe(1_000_000 + 15 * 60_000 + 1_000);
  expect(clock.reading().mode).toBe('running');
});

test('runs faster than real time', () => {
  const { clock, pass } = machine();
  clock.speed(60);
  pass(1_000);
  expect(clock.epochMs()).toBe(1_060_000);
});

test('goes back to real time, and back to a kept state', () => {
  const { clock } = machine();
  clock.fix('2026-01-01T00:00:00Z');
  const kept = clock.state();
  clock.useRealTime();
  expect(clock.epochMs()).toBe(1_000_000);
  clock.restore(kept);
  expect(clock.now()).toBe('2026-01-01T00:00:00.000Z');
});

test('says when it was changed, until nobody wants to hear it', () => {
  const { clock } = machine();
  const heard: string[] = [];
  const stop = clock.onChange(() => heard.push(clock.reading().mode));
  clock.fix('2026-01-01T00:00:00Z');
  clock.speed(2);
  stop();
  clock.useRealTime();
  expect(heard).toEqual(['fixed', 'running']);
});
