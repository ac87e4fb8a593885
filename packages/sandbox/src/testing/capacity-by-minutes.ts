import type { Crew } from './random-crew.ts';
import type { WallMinute } from './wall-clock.ts';

/** A row of capacity as counting minutes finds it. */
export interface CountedRow {
  readonly start: string;
  readonly end: string;
  readonly businessUnitIds: readonly number[];
  readonly totalMinutes: number;
  readonly openMinutes: number;
  readonly technicians: readonly (readonly [number, 'Available' | 'Unavailable', boolean | null])[];
  readonly isAvailable: boolean;
}

type Technician = Crew['technicians'][number];

/**
 * Capacity of a crew by looking at each minute alone: is the company open, is this technician
 * there, is something booked? Knows nothing of spans, unions or time zones.
 */
export function countCapacity(
  crew: Crew,
  wall: readonly WallMinute[],
  span: { readonly from: number; readonly to: number },
): CountedRow[] {
  return framesOf(crew, wall).flatMap(({ minutes, groups }) => {
    const [first] = minutes;
    const last = minutes.at(-1);
    if (first === undefined || last === undefined) return [];
    if (first.minute < span.from || last.minute >= span.to) return [];
    const open = minutes.filter((one) => isOpen(crew, one));
    if (open.length === 0) return [];
    const end = wall.find(({ minute }) => minute === last.minute + 1)?.text ?? '';
    const isOver = last.minute < span.from + crew.now;
    const place = { start: first.text, end, weekday: first.weekday, isOver };
    return groups.map((group) => countRow({ crew, wall, from: span.from }, place, open, group));
  });
}

interface Counting {
  readonly crew: Crew;
  readonly wall: readonly WallMinute[];
  readonly from: number;
}

interface FramePlace {
  readonly start: string;
  readonly end: string;
  /** Of the day the frame starts on. */
  readonly weekday: string;
  readonly isOver: boolean;
}

function countRow(
  counting: Counting,
  { isOver, weekday, ...times }: FramePlace,
  open: readonly WallMinute[],
  group: readonly number[],
): CountedRow {
  const { crew, from } = counting;
  let totalMinutes = 0;
  let free = 0;
  const technicians = crew.technicians.flatMap((technician, id) => {
    const { businessUnitId } = technician;
    if (!technician.active) return [];
    if (businessUnitId !== null && !group.includes(businessUnitId)) return [];
    const skilled =
      crew.job === undefined
        ? null
        : crew.job.skills.every((one) => technician.skills.includes(one));
    const counts =
      isServed(crew, technician, weekday, group) && !(crew.isSkillBased && skilled === false);
    const there = counts ? open.filter((one) => isThere(counting, technician, one)) : [];
    const unbooked = there.filter(
      ({ minute }) =>
        !crew.appointments.some(
          (one) => isDue(one, minute - from) && one.isAssignmentActive && one.assigned.includes(id),
        ),
    );
    totalMinutes += there.length;
    free += unbooked.length;
    return [[id, unbooked.length > 0 ? 'Available' : 'Unavailable', skilled] as const];
  });
  const waiting = crew.appointments
    .filter((one) => group.includes(one.businessUnitId))
    .filter((one) => !one.isAssignmentActive || one.assigned.length === 0)
    .reduce((sum, one) => sum + open.filter(({ minute }) => isDue(one, minute - from)).length, 0);
  const openMinutes = Math.max(0, free - waiting);
  const needed = Math.min(crew.job?.minutes ?? 1, open.length);
  const isAvailable = openMinutes >= needed && openMinutes > 0 && !isOver;
  return { ...times, businessUnitIds: group, totalMinutes, openMinutes, technicians, isAvailable };
}

/** Minutes of one frame and the groups of units it is told for. */
function framesOf({ arrivalWindows, businessHours, asked }: Crew, wall: readonly WallMinute[]) {
  const windows = arrivalWindows.filter(({ active }) => active);
  const each = asked.map((id) => [id]);
  const days = [...new Set(wall.map(({ date }) => date))];
  const between = (day: string, fromHour: number, toHour: number) => {
    const midnight = days.indexOf(day) * 1440;
    return wall.filter(
      ({ sinceFirstDay }) =>
        sinceFirstDay >= midnight + fromHour * 60 && sinceFirstDay < midnight + toHour * 60,
    );
  };
  return days.flatMap((day) => {
    if (windows.length > 0) {
      return windows.map(({ hour, hours, businessUnitIds }) => {
        const wanted = businessUnitIds.filter((id) => asked.includes(id));
        const own = wanted.length === 0 ? [] : [wanted];
        const groups = businessUnitIds.length === 0 ? each : own;
        return { minutes: between(day, hour, hour + hours), groups };
      });
    }
    const weekday = wall.find(({ date }) => date === day)?.weekday ?? '';
    const ranges = businessHours === undefined ? [WHOLE_DAY] : rangesOf(businessHours, weekday);
    return ranges.map((range) => ({
      minutes: between(day, range.fromHour, range.toHour),
      groups: each,
    }));
  });
}

const WHOLE_DAY = { fromHour: 0, toHour: 24 };

function rangesOf(hours: NonNullable<Crew['businessHours']>, weekday: string) {
  if (weekday === 'Saturday') return hours.saturday;
  return weekday === 'Sunday' ? hours.sunday : hours.weekdays;
}

function isOpen({ businessHours }: Crew, { weekday, sinceMidnight }: WallMinute): boolean {
  if (businessHours === undefined) return true;
  return rangesOf(businessHours, weekday).some(
    ({ fromHour, toHour }) => sinceMidnight >= fromHour * 60 && sinceMidnight < toHour * 60,
  );
}

function isServed(
  { zones }: Crew,
  technician: Technician,
  weekday: string,
  group: readonly number[],
): boolean {
  const own = technician.zones.flatMap((place) => zones.slice(place, place + 1));
  const active = own.filter((zone) => zone.active);
  if (active.length === 0) return true;
  return active.some(
    (zone) =>
      (!zone.serviceDaysEnabled || zone.serviceDays.includes(weekday)) &&
      (zone.businessUnits.length === 0 || zone.businessUnits.some((id) => group.includes(id))),
  );
}

function isThere({ wall, from }: Counting, technician: Technician, one: WallMinute): boolean {
  const at = one.minute - from;
  const on = (type: string) =>
    technician.shifts.some(
      (shift) =>
        shift.active &&
        shift.shiftType === type &&
        at >= shift.start &&
        at < shift.start + shift.length,
    );
  if (!on('Normal') || on('TimeOff')) return false;
  return !technician.events.some((event) => {
    if (!event.removes) return false;
    if (event.kind === 'once') return at >= event.start && at < event.start + event.length;
    if (event.kind === 'allDay') {
      return wall[from + event.start - (wall[0]?.minute ?? 0)]?.date === one.date;
    }
    // Every day since long ago; none is long enough to last past midnight.
    return (
      one.sinceMidnight >= event.hour * 60 && one.sinceMidnight < event.hour * 60 + event.length
    );
  });
}

function isDue(appointment: Crew['appointments'][number], at: number): boolean {
  return (
    appointment.active &&
    ['Scheduled', 'Dispatched', 'Working'].includes(appointment.status) &&
    at >= appointment.start &&
    at < appointment.start + appointment.length
  );
}
