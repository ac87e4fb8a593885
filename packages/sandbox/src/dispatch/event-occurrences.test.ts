import { expect, test } from 'vitest';
import { occurrencesOf } from './event-occurrences.ts';
import { toInstantMs, toLocalText } from './tenant-time.ts';

const timeZone = 'America/New_York';
const event = {
  start: '2026-03-02T14:00:00.000Z',
  duration: '01:00:00',
  allDay: false,
  repeat: true,
  interval: 1,
  daysOfWeek: '',
} as const;

type Event = Parameters<typeof occurrencesOf>[0];

function startsUntil(end: string, changes: Partial<Event>): string[] {
  const span = { start: 0, end: toInstantMs(end, timeZone, 'end') };
  return occurrencesOf({ ...event, ...changes }, span, timeZone).map((one) =>
    toLocalText(one.start, timeZone),
  );
}

test('an event that is not repeated takes place once', () => {
  expect(startsUntil('2026-04-01', { repeat: false })).toEqual(['2026-03-02T09:00:00']);
});

test('a daily event stays at nine by the wall clock when summer time begins', () => {
  const starts = startsUntil('2026-03-09', { frequency: 0, interval: 3 });
  expect(starts).toEqual(['2026-03-02T09:00:00', '2026-03-05T09:00:00', '2026-03-08T09:00:00']);
});

test('a weekly event takes place on the named days', () => {
  const starts = startsUntil('2026-03-12', { frequency: 1, daysOfWeek: 'Monday, Wednesday' });
  expect(starts.map((start) => start.slice(8, 10))).toEqual(['02', '04', '09', '11']);
});

test('a monthly event of the 31st takes place on the last day of shorter months', () => {
  const starts = startsUntil('2026-05-01', { start: '2026-01-31T14:00:00Z', frequency: 2 });
  expect(starts.map((start) => start.slice(5, 10))).toEqual(['01-31', '02-28', '03-31', '04-30']);
});

test('an event that comes back later than any calendar goes takes place once', () => {
  const never = { interval: 2_147_483_647 } as const;
  for (const frequency of [2, 3] as const) {
    expect(startsUntil('2027-12-31', { ...never, frequency })).toEqual(['2026-03-02T09:00:00']);
  }
});

test('a yearly event comes back a year later', () => {
  const starts = startsUntil('2027-12-31', { frequency: 3 });
  expect(starts).toEqual(['2026-03-02T09:00:00', '2027-03-02T09:00:00']);
});

test('an event ends after its count or on its last day', () => {
  const daily = { frequency: 0 } as const;
  expect(startsUntil('2026-04-01', { ...daily, endType: 1, countOccurrences: 2 })).toHaveLength(2);
  expect(startsUntil('2026-04-01', { ...daily, endType: 2, endOn: '2026-03-05' })).toHaveLength(4);
});

test('an event of the whole day lasts from midnight to midnight, 23 hours in spring', () => {
  const span = { start: 0, end: toInstantMs('2026-03-09', timeZone, 'end') };
  const spring = { ...event, start: '2026-03-08T20:00:00Z', repeat: false, allDay: true };
  const [day] = occurrencesOf(spring, span, timeZone);
  expect(toLocalText(day?.start ?? 0, timeZone)).toBe('2026-03-08T00:00:00');
  expect((day?.end ?? 0) - (day?.start ?? 0)).toBe(23 * 3_600_000);
});
