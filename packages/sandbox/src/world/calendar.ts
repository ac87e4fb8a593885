import { Temporal } from 'temporal-polyfill';

/** Local days around now, numbered from today: -1 was yesterday. Moments are epoch milliseconds. */
export interface Calendar {
  readonly nowMs: number;
  /**
   * The moment at which local clocks show so many minutes since midnight. Meant for 3:00 and later:
   * clocks change before that, so the offset at noon holds.
   */
  at(day: number, minutes: number): number;
  /** The local day of a moment. */
  dayOf(momentMs: number): number;
  /** 1 for January. */
  month(day: number): number;
  /** 0 for Sunday. */
  weekday(day: number): number;
  /** `2026-11-22` */
  dateText(day: number): string;
}

const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const DAY_MS = DAY_MINUTES * MINUTE_MS;

/** A calendar with `now` in it, an ISO time; offsets of each day are looked up once. */
export function createCalendar(now: string, timeZone: string): Calendar {
  const instant = Temporal.Instant.from(now);
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  // UTC midnight of the local date: counting days from it needs no time zone.
  const todayUtcMs = today.toZonedDateTime('UTC').epochMilliseconds;
  const offsets = new Map<number, number>();

  function noonOffsetMs(day: number): number {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const noon = today.add({ days: day }).toZonedDateTime({ timeZone, plainTime: '12:00' });
    const offset = noon.offsetNanoseconds / 1e6;
    offsets.set(day, offset);
    return offset;
  }

  const utcDate = (day: number) => new Date(todayUtcMs + day * DAY_MS);
  return {
    nowMs: instant.epochMilliseconds,
    at: (day, minutes) => todayUtcMs + day * DAY_MS + minutes * MINUTE_MS - noonOffsetMs(day),
    dayOf(momentMs) {
      const nearby = Math.floor((momentMs - todayUtcMs) / DAY_MS);
      return Math.floor((momentMs + noonOffsetMs(nearby) - todayUtcMs) / DAY_MS);
    },
    month: (day) => utcDate(day).getUTCMonth() + 1,
    weekday: (day) => utcDate(day).getUTCDay(),
    dateText: (day) => utcDate(day).toISOString().slice(0, 10),
  };
}

/** `2026-11-22T13:00:00.000Z`: the form in which records keep times. */
export function timeText(momentMs: number): string {
  // Not Temporal: a world writes a hundred thousand of these, and this is ten times as quick.
  return new Date(momentMs).toISOString();
}
