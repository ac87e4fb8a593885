import { entryAt } from '../random.ts';
import type { Season } from './job-types.ts';

/** How busy each month is, January first; 1 is the mean. */
const BY_MONTH: Readonly<Record<Season, readonly number[]>> = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  heating: [2.4, 2.1, 1.3, 0.6, 0.25, 0.1, 0.1, 0.1, 0.4, 1.2, 1.6, 1.9],
  cooling: [0.1, 0.1, 0.2, 0.6, 1.4, 2.2, 2.8, 2.5, 1.4, 0.4, 0.2, 0.1],
  frost: [4.2, 3.4, 1.2, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.6, 1.7],
  storm: [0.7, 0.6, 0.9, 1, 1.1, 1.1, 1.4, 1.6, 1.6, 1, 0.6, 0.4],
};

/** How many calls come in on each day of the week beside the mean, Sunday first. */
const BY_WEEKDAY: readonly number[] = [0.3, 1.35, 1.2, 1.15, 1.15, 1.15, 0.7];

export function seasonFactor(season: Season, month: number): number {
  return entryAt(BY_MONTH[season], month - 1);
}

export function weekdayFactor(weekday: number): number {
  return entryAt(BY_WEEKDAY, weekday);
}
