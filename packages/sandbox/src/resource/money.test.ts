import { expect, test } from 'vitest';
import { inCents, moneyText, sumOf } from './money.ts';

test('amounts are whole cents, whatever they are written as', () => {
  expect([inCents('79.00'), inCents(0.1 + 0.2), inCents(null), inCents(1.005)]).toEqual([
    79, 0.3, 0, 1.01,
  ]);
  expect(sumOf([0.7, '0.1', undefined])).toBe(0.8);
});

test('what is left of a paid amount is no zero below zero', () => {
  expect((0.3 - (0.1 + 0.2)).toFixed(2)).toBe('-0.00');
  expect(moneyText(0.3 - (0.1 + 0.2))).toBe('0.00');
  expect(Object.is(inCents(-0.001), 0)).toBe(true);
  expect(moneyText(-12.5)).toBe('-12.50');
});
