import { jpmRecords, type Appointment } from '../jpm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import type { Interval } from './interval.ts';
import type { PlannedSpan, UnassignedWork } from './planned-time.ts';
import { dispatchRecords } from './records.ts';
import { spanOf, startsNear } from './stored-span.ts';

/** assumed: work that is done, cancelled or on hold takes nobody's time any more. */
const OPEN_STATUSES = ['Scheduled', 'Dispatched', 'Working'];

/** The open appointments around a span: whose they are, and those that are nobody's. */
export interface BookedWork {
  readonly byTechnician: ReadonlyMap<number, readonly PlannedSpan[]>;
  readonly unassigned: readonly UnassignedWork[];
}

export function readBookedWork(store: TenantStore, span: Interval): BookedWork {
  const appointments = openAppointments(store, span);
  const byId = new Map(appointments.map((appointment) => [appointment.id, appointment]));
  const assignments = dispatchRecords(store, 'appointment-assignment').find({
    where: [
      { field: 'active', is: 'eq', value: true },
      { field: 'appointmentId', is: 'in', values: [...byId.keys()] },
    ],
  });
  const byTechnician = new Map<number, PlannedSpan[]>();
  for (const { technicianId, appointmentId } of assignments) {
    const appointment = byId.get(appointmentId);
    if (appointment === undefined) continue;
    const own = byTechnician.get(technicianId) ?? [];
    byTechnician.set(technicianId, [...own, plannedAppointment(appointment)]);
  }
  const assigned = new Set(assignments.map(({ appointmentId }) => appointmentId));
  const waiting = appointments.filter(({ id }) => !assigned.has(id));
  return { byTechnician, unassigned: waiting.flatMap((one) => unassignedWork(store, one)) };
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

function unassignedWork(store: TenantStore, appointment: Appointment): UnassignedWork[] {
  const job = jpmRecords(store, 'job').get(appointment.jobId);
  if (job === undefined) return [];
  return [{ ...plannedAppointment(appointment), businessUnitId: job.businessUnitId }];
}

function plannedAppointment(appointment: Appointment): PlannedSpan {
  const title = appointment.appointmentNumber ?? String(appointment.id);
  return { ...spanOf(appointment), kind: 'Appointment', title };
}
