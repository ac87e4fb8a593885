import { Temporal } from 'temporal-polyfill';

/** Moments from the start of one day up to, and without, the end of another, as the tenant counts. */
export interface DateSpan {
  /** `2026-11-01T04:00:00.000Z` */
  readonly from: string;
  readonly before: string;
}

/** The moments of whole days; a day of the clock change has 23 or 25 hours. */
export function spanOf(from: string, to: string, timeZone: string): DateSpan {
  const end = Temporal.PlainDate.from(to).add({ days: 1 });
  return {
    from: startOf(Temporal.PlainDate.from(from), timeZone),
    before: startOf(end, timeZone),
  };
}

function startOf(day: Temporal.PlainDate, timeZone: string): string {
  const { epochMilliseconds } = day.toZonedDateTime(timeZone);
  return new Date(epochMilliseconds).toISOString();
}

/** The day a moment belongs to in the zone, `2026-11-22`; null for no moment. */
export function dayOf(moment: string | null | undefined, timeZone: string): string | null {
  if (moment === null || moment === undefined) return null;
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** How many midnights of the zone lie between two moments; none when the second comes first. */
export function daysBetween(
  moment: string | null | undefined,
  later: string,
  timeZone: string,
): number {
  const [first, last] = [dayOf(moment, timeZone), dayOf(later, timeZone)];
  if (first === null || last === null) return 0;
  return Math.max(0, Temporal.PlainDate.from(first).until(last).days);
}
