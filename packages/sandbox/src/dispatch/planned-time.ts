import type { BusinessHourModel } from '@truckroll/contract/types/dispatch';
import type { ArrivalFrame } from './capacity-frames.ts';
import type { Interval } from './interval.ts';

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

/** A shift, an absence or an appointment, with what a screen calls it. */
export interface PlannedSpan extends Interval {
  readonly kind: 'Shift' | 'TimeOff' | 'Event' | 'Appointment';
  readonly title: string;
}

export interface PlannedTechnician {
  readonly id: number;
  readonly name: string;
  readonly businessUnitId: number | undefined;
  /** Null when no job type asks for skills. */
  readonly hasRequiredSkills: boolean | null;
  readonly zones: readonly PlannedZone[];
  readonly shifts: readonly PlannedSpan[];
  /** Time off, and events that take the technician out of capacity planning. */
  readonly away: readonly PlannedSpan[];
  /** Appointments the technician is assigned to. */
  readonly booked: readonly PlannedSpan[];
}

export interface PlannedZone {
  readonly name: string;
  /** Empty: every business unit. */
  readonly businessUnitIds: readonly number[];
  /** `Monday` and so on; undefined: every day. */
  readonly serviceDays: readonly string[] | undefined;
}

/** An open appointment nobody is assigned to: it takes its hours from its business unit. */
export interface UnassignedWork extends PlannedSpan {
  readonly businessUnitId: number;
}

/** What is asked: which span, for what kind of job. */
export interface CapacityRequest extends Interval {
  /** How long the job to be booked takes; undefined when no job type was named. */
  readonly jobMs: number | undefined;
  /** Counts only technicians who have every skill of the job type. */
  readonly skillBased: boolean;
}
