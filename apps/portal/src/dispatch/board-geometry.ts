import type { BoardAppointment, DispatchDay } from '@truckroll/sandbox-contract';

/** Widths of the board in pixels. */
export const HOUR_PX = 84;
export const LANE_PX = 50;

const HOUR_MS = 3_600_000;
/** Appointments are dropped on quarters of an hour. */
const STEP_MS = HOUR_MS / 4;
/** A shorter appointment would be too narrow to be read and grabbed. */
const NARROWEST_PX = 44;

/** Where something stands in its row. */
export interface Place {
  readonly left: number;
  readonly width: number;
}

type Day = Pick<DispatchDay, 'start' | 'end'>;

/** The day's hours as they really pass: 23, 24 or 25 of them, each by its first moment. */
export function hoursOf(day: Day): string[] {
  const start = Date.parse(day.start);
  const count = Math.round((Date.parse(day.end) - start) / HOUR_MS);
  return Array.from({ length: count }, (_, hour) => new Date(start + hour * HOUR_MS).toISOString());
}

/** How many pixels after midnight a moment stands. */
export function pixelOf(day: Day, moment: string): number {
  return ((Date.parse(moment) - Date.parse(day.start)) / HOUR_MS) * HOUR_PX;
}

/** The place of a span, cut to the day. */
export function placeOf(day: Day, start: string, end: string): Place {
  const left = Math.max(pixelOf(day, start), 0);
  const right = Math.min(pixelOf(day, end), pixelOf(day, day.end));
  return { left, width: Math.max(right - left, 0) };
}

/** The place of an appointment; short ones are wider than their time. */
export function cardPlace(day: Day, { start, end }: BoardAppointment): Place {
  const { left, width } = placeOf(day, start, end);
  return { left, width: Math.max(width, NARROWEST_PX) };
}

/** The quarter of an hour at a pixel of a row; within the day. */
export function momentAt(day: Day, pixel: number): string {
  const start = Date.parse(day.start);
  const steps = Math.round(((pixel / HOUR_PX) * HOUR_MS) / STEP_MS);
  const last = Date.parse(day.end) - STEP_MS;
  return new Date(Math.min(Math.max(start + steps * STEP_MS, start), last)).toISOString();
}

/** Puts appointments that overlap under each other: the lane of each, and how many there are. */
export function lanesOf(
  day: Day,
  appointments: readonly BoardAppointment[],
): { readonly lanes: ReadonlyMap<number, number>; readonly count: number } {
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const appointment of appointments) {
    const { left, width } = cardPlace(day, appointment);
    const free = ends.findIndex((end) => end <= left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = left + width;
    lanes.set(appointment.id, lane);
  }
  return { lanes, count: Math.max(ends.length, 1) };
}

/** The appointments of a technician; of nobody when none is named. */
export function appointmentsOf(
  board: Pick<DispatchDay, 'appointments'>,
  technicianId: number | undefined,
): BoardAppointment[] {
  return board.appointments.filter(({ technicians }) =>
    technicianId === undefined
      ? technicians.length === 0
      : technicians.some(({ id }) => id === technicianId),
  );
}
