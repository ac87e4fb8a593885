import { Temporal } from 'temporal-polyfill';

/** How often a service comes again, as its type or the service itself says. */
export interface Recurrence {
  readonly recurrenceType: string;
  readonly recurrenceInterval: number;
  readonly durationType: string;
  readonly durationLength: number;
}

/** Continuous services are planned so many visits ahead when nothing ends them. */
const MOST_VISITS = 24;

/**
 * The times at which a service is due, the first one at `from`.
 *
 * assumed: weekly and daily services step by weeks and days, all others by months; services that
 * last for a number of visits have that many, continuous ones go on until `to`.
 *
 * @param from ISO time in UTC
 * @param to the time before which the last visit lies, or null
 */
export function recurringDates(service: Recurrence, from: string, to: string | null): string[] {
  const step = Math.max(1, service.recurrenceInterval);
  const unit = UNITS[service.recurrenceType] ?? 'months';
  const isCounted = service.durationType === 'NumberOfVisits';
  const most = isCounted ? Math.min(service.durationLength, MOST_VISITS) : MOST_VISITS;
  const start = Temporal.Instant.from(from).toZonedDateTimeISO('UTC');
  const dates = Array.from({ length: most }, (_, visit) =>
    start
      .add({ [unit]: visit * step })
      .toInstant()
      .toString({ fractionalSecondDigits: 3 }),
  );
  return isCounted || to === null ? dates : dates.filter((date) => date < to);
}

const UNITS: Readonly<Record<string, 'weeks' | 'days'>> = { Weekly: 'weeks', Daily: 'days' };
