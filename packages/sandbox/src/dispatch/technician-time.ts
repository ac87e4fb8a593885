import type { TenantStore } from '../store/collection.ts';
import { occurrencesOf } from './event-occurrences.ts';
import type { Interval } from './interval.ts';
import type { PlannedSpan } from './planned-time.ts';
import { dispatchRecords } from './records.ts';
import { spanOf, startsNear } from './stored-span.ts';
import { toUtcText } from './tenant-time.ts';

/** When one technician is there, and when away. */
export interface TechnicianTime {
  readonly shifts: readonly PlannedSpan[];
  readonly away: readonly PlannedSpan[];
}

/**
 * Reads what adds to the time of each technician and takes away from it around a span.
 * documented: Normal shifts add capacity; time off and events that say so take it away.
 */
export function readTechnicianTime(
  store: TenantStore,
  span: Interval,
  timeZone: string,
): (technicianId: number) => TechnicianTime {
  const shifts = shiftsByTechnician(store, span);
  const absences = absencesByTechnician(store, span, timeZone);
  return (technicianId) => {
    const own = shifts.get(technicianId) ?? [];
    return {
      shifts: own.filter(({ kind }) => kind === 'Shift'),
      away: [
        ...own.filter(({ kind }) => kind === 'TimeOff'),
        ...(absences.get(technicianId) ?? []),
      ],
    };
  };
}

type OwnSpan = PlannedSpan & { readonly technicianId: number };

function shiftsByTechnician(store: TenantStore, span: Interval): Map<number, OwnSpan[]> {
  const shifts = dispatchRecords(store, 'technician-shift').find({
    where: [{ field: 'active', is: 'eq', value: true }, ...startsNear(span)],
  });
  const spans = shifts
    // assumed: being on call is no time that can be booked ahead.
    .filter(({ shiftType }) => shiftType !== 'OnCall')
    .map((shift): OwnSpan => {
      const kind = shift.shiftType === 'TimeOff' ? 'TimeOff' : 'Shift';
      return { ...spanOf(shift), kind, title: shift.title, technicianId: shift.technicianId };
    });
  return Map.groupBy(spans, ({ technicianId }) => technicianId);
}

function absencesByTechnician(
  store: TenantStore,
  span: Interval,
  timeZone: string,
): Map<number, OwnSpan[]> {
  const events = dispatchRecords(store, 'non-job-appointment').find({
    where: [
      { field: 'active', is: 'eq', value: true },
      { field: 'removeTechnicianFromCapacityPlanning', is: 'eq', value: true },
      { field: 'start', is: 'lt', value: toUtcText(wholeDayAfter(span)) },
    ],
  });
  const absences = events.flatMap((event) =>
    occurrencesOf(event, span, timeZone)
      .filter((one) => one.end > span.start)
      .map((one): OwnSpan => {
        return { ...one, kind: 'Event', title: event.name, technicianId: event.technicianId };
      }),
  );
  return Map.groupBy(absences, ({ technicianId }) => technicianId);
}

/** An event of the whole day takes hours that lie before the time it was written with. */
function wholeDayAfter({ end }: Interval): number {
  return end + 25 * 3_600_000;
}
