import type { Calendar } from '../calendar.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import type { Trade } from '../data/job-types.ts';

/** Working time of one technician on one day, in minutes since local midnight. */
export interface ShiftHours {
  readonly type: 'Normal' | 'OnCall' | 'TimeOff';
  readonly from: number;
  readonly to: number;
}

/** A stretch of a day, in minutes since local midnight. */
export interface Stretch {
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Who works when, and who is still free. */
export interface Roster {
  shiftOf(technician: KnownTechnician, day: number): ShiftHours | undefined;
  /** The least busy technician of a trade who has the skill and is free for all of the stretch. */
  freeTechnician(trade: Trade, skill: string, stretch: Stretch): KnownTechnician | undefined;
  reserve(technician: KnownTechnician, stretch: Stretch): void;
  release(technician: KnownTechnician, stretch: Stretch): void;
}

const HOUR = 60;
const EARLY: ShiftHours = { type: 'Normal', from: 8 * HOUR, to: 17 * HOUR };
const LATE: ShiftHours = { type: 'Normal', from: 11 * HOUR, to: 20 * HOUR };
const SATURDAY: ShiftHours = { type: 'Normal', from: 8 * HOUR, to: 16 * HOUR };
const SUNDAY: ShiftHours = { type: 'OnCall', from: 8 * HOUR, to: 18 * HOUR };
const VACATION: ShiftHours = { type: 'TimeOff', from: 8 * HOUR, to: 17 * HOUR };

/** Everybody is away for 5 days in each 170, one after the other. */
const VACATION_CYCLE_DAYS = 170;
const VACATION_DAYS = 5;
const VACATION_STEP_DAYS = 17;
/** Added to day numbers so that no remainder is negative. */
const LONG_AGO_DAYS = 3400;

const keyOf = (technician: KnownTechnician, day: number) => `${technician.place}:${day}`;

export function createRoster(calendar: Calendar, technicians: readonly KnownTechnician[]): Roster {
  const reserved = new Map<string, Stretch[]>();
  const skills = new Map(
    technicians.map((one) => [one, new Set((one.record.skills ?? []).map(({ name }) => name))]),
  );
  const reservedOf = (technician: KnownTechnician, day: number) =>
    reserved.get(keyOf(technician, day)) ?? [];

  function shiftOf({ place }: KnownTechnician, day: number): ShiftHours | undefined {
    const since = day + LONG_AGO_DAYS;
    const weekday = calendar.weekday(day);
    const week = Math.floor((since - weekday) / 7);
    if (weekday === 0) return (place + week) % 7 === 0 ? SUNDAY : undefined;
    const inCycle = (since + place * VACATION_STEP_DAYS) % VACATION_CYCLE_DAYS;
    if (weekday === 6) return (place + week) % 3 === 0 ? SATURDAY : undefined;
    if (inCycle < VACATION_DAYS) return VACATION;
    return place % 4 === 3 ? LATE : EARLY;
  }

  function isFree(technician: KnownTechnician, stretch: Stretch): boolean {
    const shift = shiftOf(technician, stretch.day);
    if (shift === undefined || shift.type === 'TimeOff') return false;
    if (stretch.from < shift.from || stretch.to > shift.to) return false;
    return reservedOf(technician, stretch.day).every(
      (other) => other.to <= stretch.from || other.from >= stretch.to,
    );
  }

  return {
    shiftOf,
    freeTechnician(trade, skill, stretch) {
      let best: KnownTechnician | undefined;
      let fewest = Infinity;
      for (const technician of technicians) {
        if (technician.trade !== trade || skills.get(technician)?.has(skill) !== true) continue;
        const busy = reservedOf(technician, stretch.day).length;
        if (busy >= fewest || !isFree(technician, stretch)) continue;
        best = technician;
        fewest = busy;
      }
      return best;
    },
    reserve(technician, stretch) {
      reserved.set(keyOf(technician, stretch.day), [
        ...reservedOf(technician, stretch.day),
        stretch,
      ]);
    },
    release(technician, stretch) {
      const kept = reservedOf(technician, stretch.day).filter((other) => other !== stretch);
      reserved.set(keyOf(technician, stretch.day), kept);
    },
  };
}
