import type { CapacityResponseAvailability } from '@truckroll/contract/types/dispatch';
import { framesBetween, type Frame } from './capacity-frames.ts';
import { isAvailable, loadOf } from './frame-load.ts';
import type { CapacityRequest, Workload } from './planned-time.ts';
import { toLocalText, toUtcText } from './tenant-time.ts';

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
  const load = loadOf(work, request, frame);
  const { totalMs, openMs } = load;
  // assumed: technicians of other units are not named, those without the skills or the zone are.
  const members = load.technicians.filter(({ leftOut }) => leftOut !== 'businessUnit');
  return {
    start: toLocalText(frame.start, work.timeZone),
    end: toLocalText(frame.end, work.timeZone),
    startUtc: toUtcText(frame.start),
    endUtc: toUtcText(frame.end),
    businessUnitIds: frame.businessUnitIds,
    totalAvailability: toHours(totalMs),
    openAvailability: toHours(openMs),
    technicians: members.map(({ technician, leftOut, free }) => ({
      id: technician.id,
      name: technician.name,
      status: leftOut === undefined && free.length > 0 ? 'Available' : 'Unavailable',
      hasRequiredSkills: technician.hasRequiredSkills,
    })),
    isAvailable: isAvailable(load),
    isExceedingIdealBookingPercentage: totalMs - openMs > totalMs * IDEAL_BOOKED_SHARE,
  };
}

function toHours(spanMs: number): number {
  return Math.round((spanMs / HOUR_MS) * 10_000) / 10_000;
}
