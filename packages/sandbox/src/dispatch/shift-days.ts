import { Temporal } from 'temporal-polyfill';
import { invalid } from '../operations/operation-error.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** How a shift comes back. */
export interface Repeat {
  readonly type: 'Never' | 'Daily' | 'Weekly';
  /** Every so many days or weeks. */
  readonly interval: number;
  /** The last day a shift may start on. */
  readonly until: Temporal.PlainDate;
  /** Days of the week, Monday is 1; empty means the first shift's own. */
  readonly weekdays: readonly number[];
}

/** The days a shift starts on, the first one included where the rule has it. */
export function shiftDates(first: Temporal.PlainDate, repeat: Repeat): Temporal.PlainDate[] {
  if (repeat.type === 'Never') return [first];
  const wanted = repeat.weekdays.length > 0 ? repeat.weekdays : [first.dayOfWeek];
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  const dates: Temporal.PlainDate[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, repeat.until) <= 0;) {
    const passed = first.until(day).days;
    const weeks = Math.floor(monday.until(day).days / 7);
    const isDue =
      repeat.type === 'Daily'
        ? passed % repeat.interval === 0
        : // assumed: weeks begin on Monday and are counted from the first shift's week.
          weeks % repeat.interval === 0 && wanted.includes(day.dayOfWeek);
    if (isDue) dates.push(day);
    day = day.add({ days: 1 });
  }
  return dates;
}

/**
 * Days of the week from a text, Monday being 1. assumed: English names with commas between them,
 * whole or three letters, `Monday, Tue`.
 *
 * @throws OperationError 400 under `field` when a name is no day
 */
export function parseShiftDays(text: string, field: string): number[] {
  const names = text.split(/[\s,;]+/).filter((name) => name !== '');
  return names.map((name) => {
    const at = WEEKDAYS.findIndex(
      (day) => day === name.toLowerCase() || day.slice(0, 3) === name.toLowerCase(),
    );
    if (at === -1) throw invalid(field, `'${name}' is no day of the week.`);
    return at + 1;
  });
}
