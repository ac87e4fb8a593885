import type { BusinessHourModel } from '@truckroll/contract/types/dispatch';
import type { Temporal } from 'temporal-polyfill';
import { intersect, type Interval } from './interval.ts';
import { localDays, wallClockMs } from './tenant-time.ts';

/** An arrival window by the wall clock. */
export interface ArrivalFrame {
  readonly sinceMidnightMs: number;
  readonly durationMs: number;
  /** Empty: every business unit. */
  readonly businessUnitIds: readonly number[];
}

/** A span that availability is told for, and the part of it the company is open in. */
export interface Frame extends Interval {
  readonly businessUnitIds: readonly number[];
  readonly open: readonly Interval[];
}

export interface FrameRules {
  readonly timeZone: string;
  readonly businessHours: BusinessHourModel | undefined;
  readonly arrivalWindows: readonly ArrivalFrame[];
  readonly businessUnitIds: readonly number[];
}

interface Slot extends Interval {
  readonly businessUnitIds: readonly number[];
}

const HOUR_MS = 3_600_000;
const SATURDAY = 6;
const SUNDAY = 7;

/** documented: frames that start at or after the span's start and end at or before its end. */
export function framesBetween(rules: FrameRules, span: Interval): Frame[] {
  return localDays(span.start, span.end, rules.timeZone)
    .flatMap((day) => {
      const hours = openHours(rules, day);
      // A window may last past midnight, into the next day's hours.
      const nextHours = openHours(rules, day.add({ days: 1 }));
      return slotsOf(rules, day, hours).flatMap((slot) =>
        groupsOf(rules, slot).map((businessUnitIds) => ({
          start: slot.start,
          end: slot.end,
          businessUnitIds,
          open: intersect([slot], [...hours, ...nextHours]),
        })),
      );
    })
    .filter(({ start, end }) => start >= span.start && end <= span.end)
    .filter(({ open }) => open.length > 0)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** assumed: a company that set no business hours is open around the clock. */
function openHours(rules: FrameRules, day: Temporal.PlainDate): Interval[] {
  const wall = (hour: number) => wallClockMs(day, hour * HOUR_MS, rules.timeZone);
  const hours = rules.businessHours;
  if (hours === undefined) return [{ start: wall(0), end: wall(24) }];
  const ranges =
    day.dayOfWeek === SATURDAY
      ? hours.saturday
      : day.dayOfWeek === SUNDAY
        ? hours.sunday
        : hours.weekdays;
  return ranges.map(({ fromHour, toHour }) => ({ start: wall(fromHour), end: wall(toHour) }));
}

/** assumed: the frames are the arrival windows, else the business hours, else whole days. */
function slotsOf(rules: FrameRules, day: Temporal.PlainDate, hours: readonly Interval[]): Slot[] {
  if (rules.arrivalWindows.length > 0) {
    return rules.arrivalWindows.map((window) => ({
      start: wallClockMs(day, window.sinceMidnightMs, rules.timeZone),
      end: wallClockMs(day, window.sinceMidnightMs + window.durationMs, rules.timeZone),
      businessUnitIds: window.businessUnitIds,
    }));
  }
  if (rules.businessHours !== undefined) {
    return hours.map(({ start, end }) => ({ start, end, businessUnitIds: [] }));
  }
  const midnight = wallClockMs(day, 0, rules.timeZone);
  return [
    { start: midnight, end: wallClockMs(day, 24 * HOUR_MS, rules.timeZone), businessUnitIds: [] },
  ];
}

/**
 * assumed: the units an arrival window names are one group; where it names none, each unit that
 * was asked for is a group of its own.
 */
function groupsOf(rules: FrameRules, slot: Slot): (readonly number[])[] {
  if (slot.businessUnitIds.length === 0) return rules.businessUnitIds.map((id) => [id]);
  const wanted = slot.businessUnitIds.filter((id) => rules.businessUnitIds.includes(id));
  return wanted.length === 0 ? [] : [wanted];
}
