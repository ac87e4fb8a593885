import type { Calendar } from '../calendar.ts';

/** How many of each there are to be. */
export interface LargeSize {
  readonly customers: number;
  readonly jobs: number;
}

/** Every fifth customer has a second location. */
export const WITH_SECOND = 5;
const GROUP = WITH_SECOND + 1;

/** For how many days customers have come, and for how many jobs were booked. */
const CUSTOMER_DAYS = 1_900;
export const JOB_DAYS = 1_826;

/** Where everything stands: ids in blocks, customers and jobs in the order of time. */
export interface LargePlan extends LargeSize {
  readonly locations: number;
  readonly customerIds: number;
  readonly locationIds: number;
  readonly contactIds: number;
  /** Each job takes four: its own, the appointment's, the invoice's, the invoice item's. */
  readonly jobIds: number;
  readonly startMs: number;
  readonly calendar: Calendar;
}

export function createPlan(
  size: LargeSize,
  calendar: Calendar,
  takeIds: (count: number) => number,
): LargePlan {
  const locations = size.customers + Math.floor(size.customers / WITH_SECOND);
  return {
    ...size,
    locations,
    customerIds: takeIds(size.customers),
    locationIds: takeIds(locations),
    contactIds: takeIds(2 * size.customers),
    jobIds: takeIds(4 * size.jobs),
    startMs: calendar.at(-CUSTOMER_DAYS, 9 * 60),
    calendar,
  };
}

/** The moment a customer came, `place` counted from 0; between two may lie halves. */
export function customerMs({ startMs, calendar, customers }: LargePlan, place: number): number {
  return startMs + Math.floor(((calendar.nowMs - startMs) * (place + 1)) / (customers + 1));
}

/** How many customers had come by a moment. */
export function customersBy({ startMs, calendar, customers }: LargePlan, momentMs: number): number {
  const known = ((momentMs - startMs) / (calendar.nowMs - startMs)) * (customers + 1) - 1;
  return Math.max(1, Math.min(customers, Math.floor(known)));
}

/** The place of a customer's first location in the row of all. */
export function firstLocationOf(customer: number): number {
  return Math.floor(customer / WITH_SECOND) * GROUP + (customer % WITH_SECOND);
}

/** The place of the second location of a whole group of customers, which one of them has. */
export function secondLocationOf(customer: number): number {
  return Math.floor(customer / WITH_SECOND) * GROUP + WITH_SECOND;
}

/** Whose location it is: the customer, or the group when it is a second one. */
export function ownerOf(location: number): { customer: number } | { group: number } {
  const group = Math.floor(location / GROUP);
  const place = location % GROUP;
  return place < WITH_SECOND ? { customer: group * WITH_SECOND + place } : { group };
}
