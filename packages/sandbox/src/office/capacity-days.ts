import type { CapacityDays } from '@truckroll/sandbox-contract';
import {
  explainCapacity,
  type ExplainedFrame,
  type ExplainedSpan,
  type ExplainedTechnician,
} from '../dispatch/capacity-explanation.ts';
import { readCapacityQuestion } from '../dispatch/capacity-question.ts';
import { toUtcText } from '../dispatch/tenant-time.ts';
import type { Desk } from './desk.ts';
import { dayAfter, dayAt, spanOfDay } from './local-day.ts';
import { namesOf } from './names.ts';

/** What the capacity screen asks; all may be left out. */
export interface CapacityQuery {
  /** The first day, `2026-11-22`; today when left out. */
  readonly day?: string;
  /** How many; 1 when left out. */
  readonly days?: number;
  readonly businessUnitId?: number;
  readonly jobTypeId?: number;
  readonly skillBased?: boolean;
}

/**
 * The capacity the API answers for whole days, with what made each number.
 *
 * @throws OperationError 400 for a day, unit or job type there is not
 */
export function capacityDays({ store, tenant, now }: Desk, query: CapacityQuery): CapacityDays {
  const { timeZone } = tenant;
  const today = dayAt(now(), timeZone);
  const { day = today, days = 1, businessUnitId, jobTypeId = null } = query;
  const { work, request } = readCapacityQuestion({
    store,
    tenant,
    now: now(),
    body: {
      startsOnOrAfter: toUtcText(spanOfDay(day, timeZone).start),
      endsOnOrBefore: toUtcText(spanOfDay(dayAfter(day, days - 1), timeZone).end),
      businessUnitIds: businessUnitId === undefined ? null : [businessUnitId],
      jobTypeId,
      skillBasedAvailability: query.skillBased ?? false,
    },
  });
  const unitOf = namesOf(store, 'business-unit');
  const isJobAsked = request.jobMs !== undefined;
  return {
    day,
    previousDay: dayAfter(day, -days),
    nextDay: dayAfter(day, days),
    today,
    days: Array.from({ length: days }, (_, place) => dayAfter(day, place)),
    timeZone,
    frames: explainCapacity(work, request).map((frame) => ({
      ...shownFrame(frame),
      day: dayAt(toUtcText(frame.start), timeZone),
      neededMinutes: isJobAsked ? toMinutes(frame.neededMs) : 0,
      businessUnits: frame.businessUnitIds.map((id) => unitOf(id) ?? String(id)),
    })),
  };
}

function shownFrame(frame: ExplainedFrame) {
  return {
    start: toUtcText(frame.start),
    end: toUtcText(frame.end),
    companyMinutes: toMinutes(frame.companyMs),
    totalMinutes: toMinutes(frame.totalMs),
    openMinutes: toMinutes(frame.openMs),
    isAvailable: frame.isAvailable,
    isOver: frame.isOver,
    technicians: frame.technicians.map(shownTechnician),
    waiting: frame.waiting.map(shownSpan),
  };
}

function shownTechnician(technician: ExplainedTechnician) {
  return {
    id: technician.id,
    name: technician.name,
    leftOut: technician.leftOut ?? null,
    onShiftMinutes: toMinutes(technician.onShiftMs),
    workingMinutes: toMinutes(technician.workingMs),
    freeMinutes: toMinutes(technician.freeMs),
    spans: technician.spans.map(shownSpan),
  };
}

function shownSpan({ kind, title, start, end, countsMs }: ExplainedSpan) {
  return {
    kind,
    title,
    start: toUtcText(start),
    end: toUtcText(end),
    minutes: toMinutes(countsMs),
  };
}

function toMinutes(spanMs: number): number {
  return Math.round(spanMs / 60_000);
}
