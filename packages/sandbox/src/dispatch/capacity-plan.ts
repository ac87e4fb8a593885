import type {
  BusinessHourModel,
  CapacityResponseAvailability,
} from '@truckroll/contract/types/dispatch';
import { intersect, lengthMs, subtract, type Interval } from './interval.ts';
import { toLocalText, toUtcText } from './tenant-time.ts';
import { framesBetween, type ArrivalFrame, type Frame } from './capacity-frames.ts';

/** Everything capacity is computed from; times in milliseconds since 1970. */
export interface Workload {
  readonly timeZone: string;
  readonly nowMs: number;
  readonly businessHours: BusinessHourModel | undefined;
  readonly arrivalWindows: readonly ArrivalFrame[];
  /** The units availability is wanted for. */
  readonly businessUnitIds: readonly number[];
  readonly technicians: readonly PlannedTechnician[];
  readonly unassigned: readonly UnassignedWork[];
}

export interface PlannedTechnician {
  readonly id: number;
  readonly name: string;
  readonly businessUnitId: number | undefined;
  /** Null when no job type asks for skills. */
  readonly hasRequiredSkills: boolean | null;
  /** Time on shift that nothing but jobs may take. */
  readonly working: readonly Interval[];
  /** Appointments the technician is assigned to. */
  readonly booked: readonly Interval[];
}

/** An open appointment nobody is assigned to: it takes its hours from its business unit. */
export interface UnassignedWork extends Interval {
  readonly businessUnitId: number;
}

export interface CapacityRequest extends Interval {
  /** How long the job to be booked takes; undefined when no job type was named. */
  readonly jobMs: number | undefined;
  /** Counts only technicians who have every skill of the job type. */
  readonly skillBased: boolean;
}

const HOUR_MS = 3_600_000;
/** assumed: the real share is a setting of the tenant that no operation shows. */
const IDEAL_BOOKED_SHARE = 0.8;

/** One row per time frame and group of business units, in the order of their start. */
export function planCapacity(
  work: Workload,
  request: CapacityRequest,
): CapacityResponseAvailability[] {
  return framesBetween(work, request).map((frame) => planFrame(work, request, frame));
}

function planFrame(
  work: Workload,
  request: CapacityRequest,
  frame: Frame,
): CapacityResponseAvailability {
  const members = work.technicians.filter(({ businessUnitId }) => {
    // assumed: a technician without a business unit may work for each of them.
    return businessUnitId === undefined || frame.businessUnitIds.includes(businessUnitId);
  });
  const loads = members.map((technician) => ({
    technician,
    counts: !request.skillBased || technician.hasRequiredSkills !== false,
    onShift: intersect(technician.working, frame.open),
    free: subtract(intersect(technician.working, frame.open), technician.booked),
  }));
  const counted = loads.filter((load) => load.counts);
  const totalMs = sum(counted.map((load) => lengthMs(load.onShift)));
  const freeMs = sum(counted.map((load) => lengthMs(load.free)));
  const openMs = Math.max(0, freeMs - waitingMs(work, frame));
  // assumed: a job longer than the frame runs on past its end, so it needs the whole frame at most.
  const neededMs = Math.min(request.jobMs ?? 1, lengthMs(frame.open));
  return {
    start: toLocalText(frame.start, work.timeZone),
    end: toLocalText(frame.end, work.timeZone),
    startUtc: toUtcText(frame.start),
    endUtc: toUtcText(frame.end),
    businessUnitIds: frame.businessUnitIds,
    totalAvailability: toHours(totalMs),
    openAvailability: toHours(openMs),
    technicians: loads.map(({ technician, counts, free }) => ({
      id: technician.id,
      name: technician.name,
      status: counts && free.length > 0 ? 'Available' : 'Unavailable',
      hasRequiredSkills: technician.hasRequiredSkills,
    })),
    // assumed: a frame that is over cannot be booked any more.
    isAvailable: openMs > 0 && openMs >= neededMs && frame.end > work.nowMs,
    isExceedingIdealBookingPercentage: totalMs - openMs > totalMs * IDEAL_BOOKED_SHARE,
  };
}

/** Hours that wait for a technician count as often as there are appointments. */
function waitingMs(work: Workload, frame: Frame): number {
  return sum(
    work.unassigned
      .filter((appointment) => frame.businessUnitIds.includes(appointment.businessUnitId))
      .map((appointment) => lengthMs(intersect([appointment], frame.open))),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function toHours(spanMs: number): number {
  return Math.round((spanMs / HOUR_MS) * 10_000) / 10_000;
}
