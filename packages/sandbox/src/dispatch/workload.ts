import type { BusinessHourModel } from '@truckroll/contract/types/dispatch';
import type { TenantStore } from '../store/collection.ts';
import { jpmRecords, type Appointment } from '../jpm/records.ts';
import type { PlannedTechnician, UnassignedWork, Workload } from './capacity-plan.ts';
import type { ArrivalFrame } from './capacity-frames.ts';
import { occurrencesOf } from './event-occurrences.ts';
import { subtract, type Interval } from './interval.ts';
import { dispatchRecords, type Technician } from './records.ts';
import { toInstantMs, toUtcText } from './tenant-time.ts';
import { parseTimeSpan } from './time-span.ts';

export interface WorkloadQuestion extends Interval {
  readonly timeZone: string;
  readonly nowMs: number;
  readonly businessUnitIds: readonly number[];
  /** Names of the skills a technician needs; undefined when no job type was named. */
  readonly requiredSkills: readonly string[] | undefined;
}

/** Spans that began this long before the question's start can still reach into it. */
const LONGEST_SPAN_MS = 31 * 86_400_000;
/** assumed: work that is done, cancelled or on hold takes nobody's time any more. */
const OPEN_STATUSES = ['Scheduled', 'Dispatched', 'Working'];

/** Reads what capacity depends on: shifts, absences, bookings, hours, windows and skills. */
export function readWorkload(store: TenantStore, question: WorkloadQuestion): Workload {
  const { timeZone, nowMs, businessUnitIds } = question;
  const appointments = openAppointments(store, question);
  const booked = bookedByTechnician(store, appointments);
  const assigned = new Set([...booked.values()].flat().map((appointment) => appointment.id));
  return {
    timeZone,
    nowMs,
    businessUnitIds,
    businessHours: store.getSetting<BusinessHourModel>('business-hours'),
    arrivalWindows: activeArrivalWindows(store),
    technicians: plannedTechnicians(store, question, booked),
    unassigned: unassignedWork(
      store,
      appointments.filter(({ id }) => !assigned.has(id)),
    ),
  };
}

function activeArrivalWindows(store: TenantStore): ArrivalFrame[] {
  return dispatchRecords(store, 'arrival-window')
    .find({ where: [{ field: 'active', is: 'eq', value: true }] })
    .map((window) => ({
      sinceMidnightMs: parseTimeSpan(window.start, 'start'),
      durationMs: parseTimeSpan(window.duration, 'duration'),
      businessUnitIds: window.businessUnitIds,
    }));
}

function openAppointments(store: TenantStore, span: Interval): Appointment[] {
  return jpmRecords(store, 'appointment').find({
    where: [
      { field: 'active', is: 'eq', value: true },
      { field: 'status', is: 'in', values: OPEN_STATUSES },
      ...startsNear(span),
    ],
  });
}

function startsNear(span: Interval) {
  return [
    { field: 'start', is: 'gte', value: toUtcText(span.start - LONGEST_SPAN_MS) },
    { field: 'start', is: 'lt', value: toUtcText(span.end) },
  ] as const;
}

function bookedByTechnician(
  store: TenantStore,
  appointments: readonly Appointment[],
): Map<number, Appointment[]> {
  const byId = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  const assignments = dispatchRecords(store, 'appointment-assignment').find({
    where: [
      { field: 'active', is: 'eq', value: true },
      { field: 'appointmentId', is: 'in', values: [...byId.keys()] },
    ],
  });
  const booked = new Map<number, Appointment[]>();
  for (const { technicianId, appointmentId } of assignments) {
    const appointment = byId.get(appointmentId);
    if (appointment === undefined) continue;
    booked.set(technicianId, [...(booked.get(technicianId) ?? []), appointment]);
  }
  return booked;
}

function unassignedWork(
  store: TenantStore,
  appointments: readonly Appointment[],
): UnassignedWork[] {
  return appointments.flatMap((appointment) => {
    const job = jpmRecords(store, 'job').get(appointment.jobId);
    if (job === undefined) return [];
    return [{ ...spanOf(appointment), businessUnitId: job.businessUnitId }];
  });
}

function plannedTechnicians(
  store: TenantStore,
  question: WorkloadQuestion,
  booked: ReadonlyMap<number, readonly Appointment[]>,
): PlannedTechnician[] {
  const shifts = shiftsByTechnician(store, question);
  const absences = absencesByTechnician(store, question);
  return dispatchRecords(store, 'technician')
    .find({ where: [{ field: 'active', is: 'eq', value: true }] })
    .map((technician) => {
      const own = shifts.get(technician.id) ?? { normal: [], timeOff: [] };
      return {
        id: technician.id,
        name: technician.name,
        businessUnitId: technician.businessUnitId ?? undefined,
        hasRequiredSkills: hasSkills(store, technician, question.requiredSkills),
        // documented: Normal shifts add capacity; time off and events that say so take it away.
        working: subtract(own.normal, [...own.timeOff, ...(absences.get(technician.id) ?? [])]),
        booked: (booked.get(technician.id) ?? []).map(spanOf),
      };
    });
}

interface ShiftTime {
  readonly normal: Interval[];
  readonly timeOff: Interval[];
}

function shiftsByTechnician(store: TenantStore, span: Interval): Map<number, ShiftTime> {
  const shifts = dispatchRecords(store, 'technician-shift').find({
    where: [{ field: 'active', is: 'eq', value: true }, ...startsNear(span)],
  });
  const found = new Map<number, ShiftTime>();
  for (const shift of shifts) {
    const own = found.get(shift.technicianId) ?? { normal: [], timeOff: [] };
    found.set(shift.technicianId, own);
    // assumed: being on call is no time that can be booked ahead.
    if (shift.shiftType === 'Normal') own.normal.push(spanOf(shift));
    if (shift.shiftType === 'TimeOff') own.timeOff.push(spanOf(shift));
  }
  return found;
}

function absencesByTechnician(
  store: TenantStore,
  question: WorkloadQuestion,
): Map<number, Interval[]> {
  const events = dispatchRecords(store, 'non-job-appointment').find({
    where: [
      { field: 'active', is: 'eq', value: true },
      { field: 'removeTechnicianFromCapacityPlanning', is: 'eq', value: true },
      { field: 'start', is: 'lt', value: toUtcText(question.end) },
    ],
  });
  const absences = events.flatMap((event) =>
    occurrencesOf(event, question, question.timeZone)
      .filter((one) => one.end > question.start)
      .map((one) => ({ ...one, technicianId: event.technicianId })),
  );
  return Map.groupBy(absences, ({ technicianId }) => technicianId);
}

function hasSkills(
  store: TenantStore,
  technician: Technician,
  required: readonly string[] | undefined,
): boolean | null {
  if (required === undefined) return null;
  const own = dispatchRecords(store, 'technician-skill')
    .find({
      where: [
        { field: 'technicianId', is: 'eq', value: technician.id },
        { field: 'active', is: 'eq', value: true },
      ],
    })
    .map((skill) => skill.name.toLowerCase());
  return required.every((name) => own.includes(name.toLowerCase()));
}

function spanOf(record: { readonly start: string; readonly end: string }): Interval {
  return {
    start: toInstantMs(record.start, 'UTC', 'start'),
    end: toInstantMs(record.end, 'UTC', 'end'),
  };
}
