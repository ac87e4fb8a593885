import { expect, test } from 'vitest';
import { dayOf, daysBetween, spanOf } from './date-span.ts';

const NEW_YORK = 'America/New_York';

test('days change at midnight where the tenant is, not in Greenwich', () => {
  expect(dayOf('2027-01-01T04:59:59Z', NEW_YORK)).toBe('2026-12-31');
  expect(dayOf('2027-01-01T05:00:00Z', NEW_YORK)).toBe('2027-01-01');
  expect(daysBetween('2027-01-01T04:00:00Z', '2027-01-01T06:00:00Z', NEW_YORK)).toBe(1);
  expect(daysBetween('2027-01-01T06:00:00Z', '2027-01-02T04:59:00Z', NEW_YORK)).toBe(0);
  expect(daysBetween('2027-01-03T06:00:00Z', '2027-01-02T04:59:00Z', NEW_YORK)).toBe(0);
  expect(daysBetween(null, '2027-01-02T04:59:00Z', NEW_YORK)).toBe(0);
});

test('a leap day and both changes of the clock are days like any other', () => {
  expect(daysBetween('2028-02-28T12:00:00Z', '2028-03-01T12:00:00Z', NEW_YORK)).toBe(2);
  const hours = (day: string) => {
    const { from, before } = spanOf(day, day, NEW_YORK);
    return (Date.parse(before) - Date.parse(from)) / 3_600_000;
  };
  expect(['2026-03-08', '2026-11-01', '2028-02-29', '2026-12-31'].map(hours)).toEqual([
    23, 25, 24, 24,
  ]);
});
