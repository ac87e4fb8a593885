import { Temporal } from 'temporal-polyfill';
import { toInstantMs, toUtcText, toZoned } from '../dispatch/tenant-time.ts';
import type { Interval } from '../dispatch/interval.ts';
import { invalid } from '../operations/operation-error.ts';

/** The day that the tenant's calendar shows at a moment, `2026-11-22`. */
export function dayAt(moment: string, timeZone: string): string {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The day so many days later. Throws a 400 `OperationError` for a text that is no day. */
export function dayAfter(day: string, days: number): string {
  return plainDay(day).add({ days }).toString();
}

/** From the day's midnight to the next one: 23, 24 or 25 hours. */
export function spanOfDay(day: string, timeZone: string): Interval {
  const start = plainDay(day).toZonedDateTime(timeZone);
  return {
    start: start.epochMilliseconds,
    end: start.add({ days: 1 }).epochMilliseconds,
  };
}

/**
 * The moment the tenant's clock shows a time on a day, in the form records keep.
 * assumed: of a time that a day has twice the first is meant; one it lacks is an hour later.
 *
 * @throws OperationError 400 under `field` when the texts name none
 */
export function momentOf(day: string, time: string, timeZone: string, field: string): string {
  return toUtcText(toInstantMs(`${day}T${time}`, timeZone, field));
}

/** The same time of the clock, so many days later. */
export function daysLater(moment: string, days: number, timeZone: string): string {
  const zoned = toZoned(Temporal.Instant.from(moment).epochMilliseconds, timeZone);
  return toUtcText(zoned.add({ days }).epochMilliseconds);
}

/** How many days of the calendar lie between two moments; negative when the second is earlier. */
export function daysBetween(first: string, second: string, timeZone: string): number {
  return plainDay(dayAt(first, timeZone)).until(plainDay(dayAt(second, timeZone))).days;
}

function plainDay(day: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(day);
  } catch {
    throw invalid('day', `There is no day ${day}.`);
  }
}
