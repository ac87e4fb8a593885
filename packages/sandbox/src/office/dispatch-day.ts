import type { BoardSpan, BoardTechnician, DispatchDay } from '@truckroll/sandbox-contract';
import { occurrencesOf } from '../dispatch/event-occurrences.ts';
import type { Interval } from '../dispatch/interval.ts';
import { dispatchRecords, type Technician } from '../dispatch/records.ts';
import { toInstantMs, toUtcText } from '../dispatch/tenant-time.ts';
import { jpmRecords, type Appointment } from '../jpm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import { boardAppointments } from './board-appointments.ts';
import type { Desk } from './desk.ts';
import { dayAfter, dayAt, spanOfDay } from './local-day.ts';
import { namesOf } from './names.ts';

/** Appointments and shifts that began this long before a day can still reach into it. */
const LONGEST_MS = 7 * 86_400_000;

/**
 * The board of one day by the tenant's calendar, today when none is named: active technicians with
 * their shifts, absences and events, and every appointment that was not canceled.
 *
 * @throws OperationError 400 for a text that is no day
 */
export function dispatchDay(desk: Desk, named: string | undefined): DispatchDay {
  const { store, tenant } = desk;
  const { timeZone } = tenant;
  const now = desk.now();
  const today = dayAt(now, timeZone);
  const day = named ?? today;
  const span = spanOfDay(day, timeZone);
  return {
    day,
    previousDay: dayAfter(day, -1),
    nextDay: dayAfter(day, 1),
    today,
    timeZone,
    now,
    start: toUtcText(span.start),
    end: toUtcText(span.end),
    technicians: technicians(store, span, timeZone),
    appointments: boardAppointments(store, appointmentsIn(store, span)),
  };
}

function appointmentsIn(store: TenantStore, span: Interval): Appointment[] {
  return jpmRecords(store, 'appointment').find({
    where: [
      { field: 'start', is: 'gte', value: toUtcText(span.start - LONGEST_MS) },
      { field: 'start', is: 'lt', value: toUtcText(span.end) },
      { field: 'end', is: 'gt', value: toUtcText(span.start) },
      { field: 'active', is: 'eq', value: true },
      { field: 'status', is: 'ne', value: 'Canceled' },
    ],
    sort: { field: 'start', descending: false },
  });
}

function technicians(store: TenantStore, span: Interval, timeZone: string): BoardTechnician[] {
  const units = namesOf(store, 'business-unit');
  const shifts = Map.groupBy(shiftSpans(store, span), ({ technicianId }) => technicianId);
  const events = Map.groupBy(eventSpans(store, span, timeZone), ({ technicianId }) => technicianId);
  return dispatchRecords(store, 'technician')
    .find({ where: [{ field: 'active', is: 'eq', value: true }] })
    .toSorted(byUnitAndName)
    .map((technician) => ({
      id: technician.id,
      name: technician.name,
      team: technician.team ?? null,
      businessUnit: units(technician.businessUnitId),
      spans: [...(shifts.get(technician.id) ?? []), ...(events.get(technician.id) ?? [])]
        .map(({ id, kind, title, start, end }) => ({ id, kind, title, start, end }))
        .toSorted((a, b) => a.start.localeCompare(b.start)),
    }));
}

function byUnitAndName(a: Technician, b: Technician): number {
  return (a.businessUnitId ?? 0) - (b.businessUnitId ?? 0) || a.name.localeCompare(b.name);
}

type OwnedSpan = BoardSpan & { readonly technicianId: number };

function shiftSpans(store: TenantStore, span: Interval): OwnedSpan[] {
  return dispatchRecords(store, 'technician-shift')
    .find({
      where: [
        { field: 'start', is: 'gte', value: toUtcText(span.start - LONGEST_MS) },
        { field: 'start', is: 'lt', value: toUtcText(span.end) },
        { field: 'end', is: 'gt', value: toUtcText(span.start) },
        { field: 'active', is: 'eq', value: true },
      ],
    })
    .map(({ id, technicianId, shiftType, title, start, end }) => {
      const within = cut({ start: ms(start), end: ms(end) }, span);
      return { id, technicianId, kind: shiftType, title, ...within };
    });
}

function eventSpans(store: TenantStore, span: Interval, timeZone: string): OwnedSpan[] {
  return dispatchRecords(store, 'non-job-appointment')
    .find({
      where: [
        { field: 'active', is: 'eq', value: true },
        { field: 'start', is: 'lt', value: toUtcText(span.end) },
      ],
    })
    .flatMap((event) =>
      occurrencesOf(event, span, timeZone)
        .filter((one) => one.end > span.start && one.start < span.end)
        .map((one) => ({
          id: event.id,
          technicianId: event.technicianId,
          kind: 'Event' as const,
          title: event.name,
          ...cut(one, span),
        })),
    );
}

function cut(one: Interval, span: Interval): { readonly start: string; readonly end: string } {
  return {
    start: toUtcText(Math.max(one.start, span.start)),
    end: toUtcText(Math.min(one.end, span.end)),
  };
}

function ms(moment: string): number {
  return toInstantMs(moment, 'UTC', 'start');
}
