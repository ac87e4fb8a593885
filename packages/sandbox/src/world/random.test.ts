import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

const drawn = (seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: 1000 }, () => random.fraction());
};

test('a seed fixes the choices and another seed makes others', () => {
  expect(drawn(5)).toEqual(drawn(5));
  expect(drawn(5)).not.toEqual(drawn(6));
});

test('fractions spread evenly from 0 to below 1', () => {
  const numbers = drawn(1);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
});

test('whole numbers reach both ends', () => {
  const random = createRandom(1);
  const numbers = new Set(Array.from({ length: 200 }, () => random.whole(3, 6)));
  expect([...numbers].sort()).toEqual([3, 4, 5, 6]);
});

test('an entry without weight is never picked', () => {
  const random = createRandom(1);
  const picked = Array.from({ length: 200 }, () => random.weighted([0, 2, 1], (weight) => weight));
  expect(picked).not.toContain(0);
  expect(picked.filter((weight) => weight === 2).length).toBeGreaterThan(100);
});

test('shuffling keeps every entry', () => {
  expect(createRandom(1).shuffled(['a', 'b', 'c', 'd']).sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('picking from nothing is a mistake of the caller', () => {
  expect(() => createRandom(1).pick([])).toThrow(RangeError);
});
