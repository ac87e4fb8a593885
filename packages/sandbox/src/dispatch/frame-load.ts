import type { Frame } from './capacity-frames.ts';
import { intersect, lengthMs, subtract, type Interval } from './interval.ts';
import type {
  CapacityRequest,
  PlannedTechnician,
  UnassignedWork,
  Workload,
} from './planned-time.ts';
import { toZoned } from './tenant-time.ts';

/** Why a technician adds nothing to a frame, whatever their shifts are. */
export type LeftOut = 'businessUnit' | 'zone' | 'skills';

/** What one technician has to do in one frame. */
export interface TechnicianLoad {
  readonly technician: PlannedTechnician;
  readonly leftOut: LeftOut | undefined;
  /** On shift while the company is open. */
  readonly onShift: readonly Interval[];
  /** That without absences. */
  readonly working: readonly Interval[];
  /** That without appointments. */
  readonly free: readonly Interval[];
}

/** How full a frame is. */
export interface FrameLoad {
  readonly technicians: readonly TechnicianLoad[];
  readonly waiting: readonly UnassignedWork[];
  readonly totalMs: number;
  readonly openMs: number;
  /** How much must be open for the job that is asked about. */
  readonly neededMs: number;
  readonly isOver: boolean;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** documented: capacity is the time on shift, availability what booked work leaves of it. */
export function loadOf(work: Workload, request: CapacityRequest, frame: Frame): FrameLoad {
  const technicians = work.technicians.map((technician) => {
    const onShift = intersect(technician.shifts, frame.open);
    const working = subtract(onShift, technician.away);
    const free = subtract(working, technician.booked);
    return {
      technician,
      leftOut: leftOut(work, request, frame, technician),
      onShift,
      working,
      free,
    };
  });
  const counted = technicians.filter((load) => load.leftOut === undefined);
  const waiting = work.unassigned.filter(
    (appointment) =>
      frame.businessUnitIds.includes(appointment.businessUnitId) &&
      intersect([appointment], frame.open).length > 0,
  );
  const freeMs = sum(counted.map((load) => lengthMs(load.free)));
  // Hours that wait for a technician count as often as there are appointments.
  const waitingMs = sum(waiting.map((one) => lengthMs(intersect([one], frame.open))));
  return {
    technicians,
    waiting,
    totalMs: sum(counted.map((load) => lengthMs(load.working))),
    openMs: Math.max(0, freeMs - waitingMs),
    // assumed: a job longer than the frame runs on past its end, so it needs the whole frame at most.
    neededMs: Math.min(request.jobMs ?? 1, lengthMs(frame.open)),
    isOver: frame.end <= work.nowMs,
  };
}

/** assumed: a frame that is over cannot be booked any more. */
export function isAvailable({ openMs, neededMs, isOver }: FrameLoad): boolean {
  return openMs > 0 && openMs >= neededMs && !isOver;
}

function leftOut(
  work: Workload,
  request: CapacityRequest,
  frame: Frame,
  { businessUnitId, zones, hasRequiredSkills }: PlannedTechnician,
): LeftOut | undefined {
  const units = frame.businessUnitIds;
  // assumed: a technician without a business unit may work for each of them.
  if (businessUnitId !== undefined && !units.includes(businessUnitId)) return 'businessUnit';
  const weekday = WEEKDAYS[toZoned(frame.start, work.timeZone).dayOfWeek - 1] ?? '';
  // assumed: who has zones counts where one of them serves that day and one of the units.
  const isServing = zones.some(
    ({ businessUnitIds, serviceDays }) =>
      (serviceDays === undefined || serviceDays.includes(weekday)) &&
      (businessUnitIds.length === 0 || businessUnitIds.some((id) => units.includes(id))),
  );
  if (zones.length > 0 && !isServing) return 'zone';
  return request.skillBased && hasRequiredSkills === false ? 'skills' : undefined;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
