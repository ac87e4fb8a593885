import type { TechnicianShiftResponse } from '@truckroll/contract/types/dispatch';
import { timeText } from '../calendar.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import type { ShiftHours } from './roster.ts';
import type { Story } from './story.ts';

/** Shifts are written a week at a time, this many days ahead. */
const PLANNED_AHEAD_DAYS = 35;
const DAYS_AHEAD = 30;
const TITLES = { Normal: 'Regular shift', OnCall: 'On call', TimeOff: 'Vacation' } as const;
/** When the dispatchers write the plan, in minutes since midnight. */
const PLANNING_TIME = 10 * 60;

/** Plans the writing of all shifts from a day on until 30 days from now. */
export function planShifts(story: Story, firstDay: number): void {
  for (let monday = firstDay; monday <= DAYS_AHEAD; monday += 7) {
    const writtenMs = story.calendar.at(monday - PLANNED_AHEAD_DAYS, PLANNING_TIME);
    story.agenda.plan(writtenMs, () => writeWeek(story, monday, writtenMs));
  }
}

function writeWeek(story: Story, firstDay: number, writtenMs: number): void {
  for (const technician of story.office.technicians) {
    for (let day = firstDay; day < firstDay + 7 && day <= DAYS_AHEAD; day += 1) {
      const hours = story.roster.shiftOf(technician, day);
      if (hours === undefined) continue;
      story.ledger.add('technician-shift', shift(story, technician, day, hours, writtenMs));
    }
  }
}

function shift(
  story: Story,
  technician: KnownTechnician,
  day: number,
  hours: ShiftHours,
  writtenMs: number,
): TechnicianShiftResponse {
  const createdOn = timeText(writtenMs);
  return {
    id: story.ledger.nextId(),
    shiftType: hours.type,
    title: TITLES[hours.type],
    note: null,
    active: true,
    technicianId: technician.record.id,
    start: timeText(story.calendar.at(day, hours.from)),
    end: timeText(story.calendar.at(day, hours.to)),
    timesheetCodeId: null,
    createdOn,
    modifiedOn: createdOn,
  };
}
