import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval.ts';
import type { NonJobAppointment } from './records.ts';
import { parseShiftDays, shiftDates } from './shift-days.ts';
import { toInstantMs, toZoned, wholeDay } from './tenant-time.ts';
import { parseTimeSpan } from './time-span.ts';

/** The numbers by which repeated events are kept. */
const WEEKLY = 1;
const MONTHLY = 2;
const YEARLY = 3;
const AFTER_A_COUNT = 1;
const ON_A_DAY = 2;

type Event = Pick<
  NonJobAppointment,
  'start' | 'duration' | 'allDay' | 'repeat' | 'frequency' | 'interval' | 'daysOfWeek'
> &
  Pick<NonJobAppointment, 'endType' | 'endOn' | 'countOccurrences'>;

/**
 * When a non-job appointment takes place before the end of a span; earlier times are among them.
 * assumed: a repeated event keeps its time by the tenant's wall clock.
 */
export function occurrencesOf(event: Event, span: Interval, timeZone: string): Interval[] {
  const first = toZoned(toInstantMs(event.start, timeZone, 'start'), timeZone);
  const durationMs = parseTimeSpan(event.duration, 'duration');
  return datesOf(event, first.toPlainDate(), span, timeZone).map((date) => {
    const start = date.toPlainDateTime(first.toPlainTime()).toZonedDateTime(timeZone);
    if (event.allDay) return wholeDay(start.epochMilliseconds, timeZone);
    return { start: start.epochMilliseconds, end: start.epochMilliseconds + durationMs };
  });
}

function datesOf(
  event: Event,
  first: Temporal.PlainDate,
  span: Interval,
  timeZone: string,
): Temporal.PlainDate[] {
  if (event.repeat !== true) return [first];
  const until = lastDate(event, span, timeZone);
  const interval = Math.max(1, event.interval ?? 1);
  const { frequency } = event;
  const isLong = frequency === MONTHLY || frequency === YEARLY;
  const dates = isLong
    ? monthlyDates(first, frequency === YEARLY ? 12 * interval : interval, until)
    : shiftDates(first, {
        type: frequency === WEEKLY ? 'Weekly' : 'Daily',
        interval,
        until,
        weekdays: frequency === WEEKLY ? parseShiftDays(event.daysOfWeek ?? '', 'daysOfWeek') : [],
      });
  return event.endType === AFTER_A_COUNT ? dates.slice(0, event.countOccurrences ?? 1) : dates;
}

/** assumed: a day of the month that a month does not have is its last one. */
function monthlyDates(
  first: Temporal.PlainDate,
  months: number,
  until: Temporal.PlainDate,
): Temporal.PlainDate[] {
  // Counted before they are added: an interval may be longer than any calendar.
  const passed = first.until(until, { largestUnit: 'month' }).months;
  const dates = Array.from(
    { length: Math.max(0, Math.floor((passed + 1) / months) + 1) },
    (_, step) => first.add({ months: step * months }),
  );
  return dates.filter((date) => Temporal.PlainDate.compare(date, until) <= 0);
}

function lastDate(event: Event, span: Interval, timeZone: string): Temporal.PlainDate {
  const end = toZoned(span.end, timeZone).toPlainDate();
  if (event.endType !== ON_A_DAY || !event.endOn) return end;
  const last = toZoned(toInstantMs(event.endOn, timeZone, 'endOn'), timeZone).toPlainDate();
  return Temporal.PlainDate.compare(last, end) < 0 ? last : end;
}
