import { expect, test } from 'vitest';
import { createCalendar, timeText } from './calendar.ts';

// The Tuesday after clocks went forward; day -9 is the Sunday on which they did.
const calendar = createCalendar('2026-03-17T15:30:00Z', 'America/New_York');

test('eight in the morning is eight by local clocks in winter and in summer', () => {
  expect(timeText(calendar.at(-10, 8 * 60))).toBe('2026-03-07T13:00:00.000Z');
  expect(timeText(calendar.at(-9, 8 * 60))).toBe('2026-03-08T12:00:00.000Z');
});

test('the day of a moment is the local one', () => {
  expect(calendar.dayOf(Date.parse('2026-03-18T03:59:59Z'))).toBe(0);
  expect(calendar.dayOf(Date.parse('2026-03-18T04:00:00Z'))).toBe(1);
  expect(calendar.dayOf(calendar.at(-200, 22 * 60))).toBe(-200);
});

test('months and weekdays are those of the local date', () => {
  expect([calendar.month(0), calendar.weekday(0)]).toEqual([3, 2]);
  expect([calendar.month(-17), calendar.weekday(-9)]).toEqual([2, 0]);
});

test('early in the morning in Greenwich it is still yesterday in New York', () => {
  const night = createCalendar('2026-11-22T03:00:00Z', 'America/New_York');
  expect(timeText(night.at(0, 8 * 60))).toBe('2026-11-21T13:00:00.000Z');
});
