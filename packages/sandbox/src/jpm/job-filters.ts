import { type FilterOverrides, type FilterRule, type GenericCall } from '../resource/index.ts';
import type { Condition } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { invalid } from '../operations/operation-error.ts';
import { dispatchRecords } from '../dispatch/records.ts';
import { jpmRecords, type Appointment } from './records.ts';

/** Parameters of the job list that look at a job's appointments or at who works on them. */
export const jobFilters: FilterOverrides = {
  // documented: a job is shown if any appointment has the status.
  appointmentStatus: (value, call) =>
    withAppointments(call, { field: 'status', is: 'eq', value: String(value) }),
  hasUnusedAppointments: (value, call) =>
    // documented: only `true` says anything.
    value === true ? withAppointments(call, { field: 'unused', is: 'eq', value: true }) : [],
  // documented: both bounds together find jobs whose first appointment lies between them.
  firstAppointmentStartsOnOrAfter: firstAppointment('gte', 'firstAppointmentStartsOnOrAfter'),
  firstAppointmentStartsBefore: firstAppointment('lt', 'firstAppointmentStartsBefore'),
  // assumed: with both bounds, one and the same appointment lies between them.
  appointmentStartsOnOrAfter: (_, call) => anyAppointment(call),
  appointmentStartsBefore: (_, call) =>
    call.query['appointmentStartsOnOrAfter'] === undefined ? anyAppointment(call) : [],
  technicianId: (value, call) => [
    { field: 'id', is: 'in', values: jobIdsOfTechnician(call, Number(value)) },
  ],
  jobStatus: 'jobStatus',
  number: 'jobNumber',
};

/** documented: jobs a technician is assigned to in any appointment. */
export function jobIdsOfTechnician(call: GenericCall, technicianId: number): number[] {
  const assignments = dispatchRecords(call.store, 'appointment-assignment').find({
    where: [
      { field: 'technicianId', is: 'eq', value: technicianId },
      { field: 'active', is: 'eq', value: true },
    ],
  });
  return [...new Set(assignments.map((assignment) => assignment.jobId))];
}

function firstAppointment(is: 'gte' | 'lt', name: string): FilterRule {
  return (value, call) => {
    const found = appointments(call, [{ field: 'start', is, value: time(name, value) }]);
    const ids = found.map((appointment) => appointment.id);
    return [{ field: 'firstAppointmentId', is: 'in', values: ids }];
  };
}

function anyAppointment(call: GenericCall): Condition[] {
  const from = call.query['appointmentStartsOnOrAfter'];
  const before = call.query['appointmentStartsBefore'];
  const bounds: Condition[] = [];
  if (from !== undefined) {
    const value = time('appointmentStartsOnOrAfter', from);
    bounds.push({ field: 'start', is: 'gte', value });
  }
  if (before !== undefined) {
    const value = time('appointmentStartsBefore', before);
    bounds.push({ field: 'start', is: 'lt', value });
  }
  return withAppointments(call, ...bounds);
}

function withAppointments(call: GenericCall, ...where: Condition[]): Condition[] {
  const jobIds = new Set(appointments(call, where).map((appointment) => appointment.jobId));
  return [{ field: 'id', is: 'in', values: [...jobIds] }];
}

function appointments(call: GenericCall, where: readonly Condition[]): Appointment[] {
  return jpmRecords(call.store, 'appointment').find({
    where: [{ field: 'active', is: 'eq', value: true }, ...where],
  });
}

function time(name: string, value: unknown): string {
  const stored = toStoredTime(String(value));
  if (stored === undefined) throw invalid(name, `The value '${value}' is not valid for ${name}.`);
  return stored;
}
