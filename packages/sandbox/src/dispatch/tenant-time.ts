import { Temporal } from 'temporal-polyfill';
import { invalid } from '../operations/operation-error.ts';

/**
 * The moment a date-time names, in milliseconds since 1970.
 *
 * assumed: a time without an offset is the tenant's wall clock; a wall clock time that a change to
 * summer time skips is read as the same time one hour on.
 *
 * @throws OperationError 400 under `field` when the text names no moment.
 */
export function toInstantMs(text: string, timeZone: string, field: string): number {
  try {
    if (/[zZ]$|[+-]\d{2}:?\d{2}$/.test(text) && /[tT ]/.test(text)) {
      return Temporal.Instant.from(text).epochMilliseconds;
    }
    return Temporal.PlainDateTime.from(text).toZonedDateTime(timeZone).epochMilliseconds;
  } catch {
    throw invalid(field, `The value '${text}' of ${field} is not a date and time.`);
  }
}

/** `2026-11-22T05:00:00.000Z`: the one form in which records keep times. */
export function toUtcText(instantMs: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instantMs).toString({ fractionalSecondDigits: 3 });
}

/** The form in which records keep times, of a time as a caller writes it. */
export function normalTime(text: string, timeZone: string, field: string): string {
  return toUtcText(toInstantMs(text, timeZone, field));
}

/** The tenant's wall clock, without an offset: `2026-11-22T08:00:00`. */
export function toLocalText(instantMs: number, timeZone: string): string {
  return toZoned(instantMs, timeZone).toPlainDateTime().toString({ smallestUnit: 'second' });
}

export function toZoned(instantMs: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone);
}

/** The moment at which the wall clock shows a time of day; 24:00 is the next day's midnight. */
export function wallClockMs(
  day: Temporal.PlainDate,
  sinceMidnightMs: number,
  timeZone: string,
): number {
  return day.toPlainDateTime().add({ milliseconds: sinceMidnightMs }).toZonedDateTime(timeZone)
    .epochMilliseconds;
}

/** The local days that a span touches, in order. */
export function localDays(startMs: number, endMs: number, timeZone: string): Temporal.PlainDate[] {
  const last = toZoned(Math.max(startMs, endMs - 1), timeZone).toPlainDate();
  const days: Temporal.PlainDate[] = [];
  let day = toZoned(startMs, timeZone).toPlainDate();
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    days.push(day);
    day = day.add({ days: 1 });
  }
  return days;
}

/** The local day a moment falls on: 23, 24 or 25 hours. */
export function wholeDay(instantMs: number, timeZone: string): { start: number; end: number } {
  const start = toZoned(instantMs, timeZone).startOfDay();
  return { start: start.epochMilliseconds, end: start.add({ days: 1 }).epochMilliseconds };
}
