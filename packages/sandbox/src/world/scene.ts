import type { Company } from './company.ts';
import type { Calendar } from './calendar.ts';
import type { Ledger } from './ledger.ts';
import type { Random } from './random.ts';

/** What every part of the story needs: choices, dates, and the book the records go into. */
export interface Scene {
  readonly company: Company;
  readonly random: Random;
  readonly calendar: Calendar;
  readonly ledger: Ledger;
  /** The time of the next thing the office sets up, a minute after the one before. */
  setUpTime(): string;
}

/** The day, counted from today, on which the company set up its account. */
export const FOUNDING_DAY = -1100;
/** The first day of the year whose jobs are told. */
export const FIRST_DAY = -365;
/** How many days ahead visits are booked. */
export const DAYS_AHEAD = 16;
