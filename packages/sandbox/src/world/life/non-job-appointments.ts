import type { NonJobAppointmentResponse } from '@truckroll/contract/types/dispatch';
import { timeText } from '../calendar.ts';
import { entryAt } from '../random.ts';
import type { KnownTechnician } from '../setup/technicians.ts';
import type { Stretch } from './roster.ts';
import type { Story } from './story.ts';

/** When the technicians meet, in minutes since midnight: the last hour of an early shift. */
const MEETING_FROM = 16 * 60;
const MEETING_TO = 17 * 60;
const WEDNESDAY = 3;
/** Meetings are announced this many days ahead, before visits are booked for the day. */
const ANNOUNCED_DAYS = 20;
const DAYS_AHEAD = 18;
/** One technician in so many is at each meeting. */
const SHARE_OF_CREW = 5;

/** Plans a meeting of a part of the crew on every Wednesday. */
export function planMeetings(story: Story, firstDay: number): void {
  for (let day = firstDay; day <= DAYS_AHEAD; day += 1) {
    if (story.calendar.weekday(day) !== WEDNESDAY) continue;
    const announcedMs = story.calendar.at(day - ANNOUNCED_DAYS, 9 * 60);
    story.agenda.plan(announcedMs, () => announce(story, day, announcedMs));
  }
}

function announce(story: Story, day: number, announcedMs: number): void {
  const code = story.random.pick(story.office.timesheetCodes);
  const turn = story.random.whole(0, SHARE_OF_CREW - 1);
  const stretch = { day, from: MEETING_FROM, to: MEETING_TO };
  for (const technician of story.office.technicians) {
    const shift = story.roster.shiftOf(technician, day);
    if (technician.place % SHARE_OF_CREW !== turn || shift?.type !== 'Normal') continue;
    story.roster.reserve(technician, stretch);
    const name = code.description ?? code.code;
    const facts = { technician, name, timesheetCodeId: code.id, stretch, announcedMs };
    story.ledger.add('non-job-appointment', meeting(story, facts));
  }
}

interface MeetingFacts {
  readonly technician: KnownTechnician;
  readonly name: string;
  readonly timesheetCodeId: number;
  readonly stretch: Stretch;
  readonly announcedMs: number;
}

function meeting(story: Story, facts: MeetingFacts): NonJobAppointmentResponse {
  const createdOn = timeText(facts.announcedMs);
  return {
    id: story.ledger.nextId(),
    technicianId: facts.technician.record.id,
    start: timeText(story.calendar.at(facts.stretch.day, facts.stretch.from)),
    name: facts.name,
    duration: '01:00:00',
    timesheetCodeId: facts.timesheetCodeId,
    summary: facts.name,
    clearDispatchBoard: false,
    clearTechnicianView: false,
    removeTechnicianFromCapacityPlanning: true,
    allDay: false,
    showOnTechnicianSchedule: true,
    active: true,
    createdOn,
    modifiedOn: createdOn,
    createdById: entryAt(story.office.dispatchers, 0),
  };
}
