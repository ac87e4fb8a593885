import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { createAgenda } from './agenda.ts';

test('things happen in the order of time, whatever the order they were planned in', () => {
  const random = createRandom(11);
  const moments = Array.from({ length: 500 }, () => random.whole(0, 100));
  const agenda = createAgenda();
  const happened: number[] = [];
  for (const moment of moments) agenda.plan(moment, (at) => void happened.push(at));
  agenda.runUntil(100);
  expect(happened).toEqual(moments.toSorted((one, other) => one - other));
});

test('things of one moment happen in the order in which they were planned', () => {
  const agenda = createAgenda();
  const happened: string[] = [];
  for (const name of ['first', 'second', 'third']) agenda.plan(1, () => void happened.push(name));
  agenda.runUntil(1);
  expect(happened).toEqual(['first', 'second', 'third']);
});

test('what happens can plan more, and what is not due waits', () => {
  const agenda = createAgenda();
  const happened: number[] = [];
  agenda.plan(1, () => {
    agenda.plan(2, (at) => void happened.push(at));
    agenda.plan(9, (at) => void happened.push(at));
  });
  agenda.runUntil(5);
  expect(happened).toEqual([2]);
  agenda.runUntil(9);
  expect(happened).toEqual([2, 9]);
});
