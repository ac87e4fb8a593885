import { quickTime } from './quick-time.ts';
import { cents } from '../life/money.ts';
import { entryAt } from '../random.ts';
import { groupMs, secondOwner, type LargeStory } from './customers.ts';
import type { LargeJobType } from './office.ts';
import { customersBy, firstLocationOf, secondLocationOf, WITH_SECOND } from './plan.ts';

const ASKED = {
  customer: 41,
  second: 42,
  type: 43,
  campaign: 44,
  staff: 45,
  wait: 46,
  window: 47,
  technician: 48,
  words: 49,
} as const;

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** People wait up to so many days, and the books of a day's calls are closed the day after that. */
const LONGEST_WAIT = 4;
const CLOSED_AFTER = 5;
const WINDOW_HOURS = [8, 12, 16] as const;
const OFFICE_OPENS = 7.5 * 60;
const OFFICE_MINUTES = 10.5 * 60;

/** All that is decided about a job before it is written. */
export interface LargeJob {
  readonly id: number;
  readonly customer: number;
  readonly location: number;
  readonly type: LargeJobType;
  readonly createdOn: string;
  readonly startMs: number;
  readonly windowEndMs: number;
  readonly isDone: boolean;
  readonly modifiedOn: string;
  readonly completedOn: string | null;
  readonly staffId: number;
  readonly technicianId: number;
  readonly campaignId: number;
  readonly words: string;
  readonly total: number;
}

/** The job type for a fraction of 1, as the month has them. */
export type TypeOf = (fraction: number) => LargeJobType;

/** The job booked as the `place`th of all, `ofDay` of the way through the day's calls. */
export function imagineJob(
  story: LargeStory,
  place: number,
  day: number,
  ofDay: number,
  typeOf: TypeOf,
): LargeJob {
  const { plan, office, draw } = story;
  const { calendar } = plan;
  // Today's calls all came before now.
  const bookedMs = Math.floor(calendar.at(day, OFFICE_OPENS + ofDay * OFFICE_MINUTES));
  const createdMs = day === 0 ? Math.floor(calendar.at(-1, 18 * 60 + ofDay * 60)) : bookedMs;
  const customer = draw.whole(place, ASKED.customer, customersBy(plan, createdMs));
  const type = typeOf(draw.fraction(place, ASKED.type));
  const visitDay = day + 1 + draw.whole(place, ASKED.wait, LONGEST_WAIT);
  const hour = entryAt(WINDOW_HOURS, draw.whole(place, ASKED.window, WINDOW_HOURS.length));
  const startMs = calendar.at(visitDay, hour * 60);
  const isDone = day + CLOSED_AFTER < 0;
  // Closed in the order of the calls, so that feeds show the last changes last.
  const modifiedMs = isDone
    ? calendar.at(day + CLOSED_AFTER, 22 * 60) + Math.floor(ofDay * HOUR_MS)
    : calendar.nowMs -
      HOUR_MS +
      Math.floor(((day + CLOSED_AFTER + ofDay) / (CLOSED_AFTER + 1)) * HOUR_MS);
  const { complaints } = type.facts;
  return {
    id: plan.jobIds + 4 * place,
    customer,
    location: locationFor(story, place, customer, createdMs),
    type,
    createdOn: quickTime(createdMs),
    startMs,
    windowEndMs: startMs + 4 * HOUR_MS,
    isDone,
    modifiedOn: quickTime(modifiedMs),
    completedOn: isDone ? quickTime(startMs + type.facts.minutes * MINUTE_MS) : null,
    staffId: pick(office.callTakerIds, draw.fraction(place, ASKED.staff)),
    technicianId: pick(office.technicianIds, draw.fraction(place, ASKED.technician)),
    campaignId: pick(office.campaignIds, draw.fraction(place, ASKED.campaign)),
    words: pick(complaints, draw.fraction(place, ASKED.words)),
    total: isDone ? cents(type.service.price * (1 + type.taxRate)) : 0,
  };
}

/** The second location for some calls of those who had one by then. */
function locationFor(
  { plan, draw }: LargeStory,
  place: number,
  customer: number,
  createdMs: number,
): number {
  const group = Math.floor(customer / WITH_SECOND);
  const second = secondLocationOf(customer);
  const has = second < plan.locations && secondOwner(draw, group) === customer;
  const isSecond =
    has && draw.fraction(place, ASKED.second) < 0.4 && groupMs(plan, group) < createdMs;
  return isSecond ? second : firstLocationOf(customer);
}

function pick<T>(list: readonly T[], fraction: number): T {
  return entryAt(list, Math.floor(fraction * list.length));
}
