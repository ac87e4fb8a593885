import { framesBetween, type Frame } from './capacity-frames.ts';
import { isAvailable, loadOf, type LeftOut, type TechnicianLoad } from './frame-load.ts';
import { intersect, lengthMs, type Interval } from './interval.ts';
import type { CapacityRequest, PlannedSpan, Workload } from './planned-time.ts';

/** How the numbers of one frame came about; lengths in milliseconds. */
export interface ExplainedFrame extends Interval {
  readonly businessUnitIds: readonly number[];
  /** How long the company is open in the frame. */
  readonly companyMs: number;
  readonly totalMs: number;
  readonly openMs: number;
  readonly neededMs: number;
  readonly isAvailable: boolean;
  readonly isOver: boolean;
  readonly technicians: readonly ExplainedTechnician[];
  /** Appointments nobody is assigned to. */
  readonly waiting: readonly ExplainedSpan[];
}

export interface ExplainedTechnician {
  readonly id: number;
  readonly name: string;
  readonly leftOut: LeftOut | undefined;
  readonly onShiftMs: number;
  /** On shift and not away. */
  readonly workingMs: number;
  readonly freeMs: number;
  readonly spans: readonly ExplainedSpan[];
}

/** A span with the part of the frame it gives or takes; times that overlap count in each. */
export interface ExplainedSpan extends PlannedSpan {
  readonly countsMs: number;
}

/** The frames that `planCapacity` answers, in the same order, with what made their numbers. */
export function explainCapacity(work: Workload, request: CapacityRequest): ExplainedFrame[] {
  return framesBetween(work, request).map((frame) => explainFrame(work, request, frame));
}

function explainFrame(work: Workload, request: CapacityRequest, frame: Frame): ExplainedFrame {
  const load = loadOf(work, request, frame);
  const { totalMs, openMs, neededMs, isOver } = load;
  const { start, end, businessUnitIds, open } = frame;
  return {
    start,
    end,
    businessUnitIds,
    totalMs,
    openMs,
    neededMs,
    isOver,
    companyMs: lengthMs(open),
    isAvailable: isAvailable(load),
    technicians: load.technicians.filter(isWorthTelling).map((own) => explained(own, open)),
    waiting: counting(load.waiting, open),
  };
}

/** Who works for another unit says something only by being there. */
function isWorthTelling({ leftOut, onShift }: TechnicianLoad): boolean {
  return leftOut !== 'businessUnit' || onShift.length > 0;
}

function explained(load: TechnicianLoad, open: readonly Interval[]): ExplainedTechnician {
  const { technician, leftOut, onShift, working, free } = load;
  return {
    id: technician.id,
    name: technician.name,
    leftOut,
    onShiftMs: lengthMs(onShift),
    workingMs: lengthMs(working),
    freeMs: lengthMs(free),
    spans: [
      ...counting(technician.shifts, open),
      ...counting(technician.away, onShift),
      ...counting(technician.booked, working),
    ],
  };
}

/** The spans that count in some time, each with how much. */
function counting(
  spans: readonly PlannedSpan[],
  time: readonly Interval[],
): readonly ExplainedSpan[] {
  return spans
    .map((span) => ({ ...span, countsMs: lengthMs(intersect([span], time)) }))
    .filter(({ countsMs }) => countsMs > 0)
    .toSorted((a, b) => a.start - b.start);
}
