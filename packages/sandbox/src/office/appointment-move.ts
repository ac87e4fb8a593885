import { contract } from '@truckroll/contract';
import type { AppointmentMove } from '@truckroll/sandbox-contract';
import { assignmentsOf } from '../dispatch/assignment.ts';
import { toInstantMs, toUtcText } from '../dispatch/tenant-time.ts';
import type { Appointment } from '../jpm/records.ts';
import { requireAppointment } from '../jpm/required-record.ts';
import { invalid } from '../operations/operation-error.ts';
import type { Desk } from './desk.ts';
import { daysBetween, daysLater, momentOf } from './local-day.ts';

/**
 * Moves an appointment to another time, from one technician to another, or both. It stays as long
 * as it was.
 *
 * @throws OperationError 404 for an unknown appointment, 400 for a wrong time or technician, 409
 *   when the appointment is over
 */
export function moveAppointment(desk: Desk, id: number, to: AppointmentMove): void {
  const appointment = requireAppointment(desk.store, id);
  const start = wantedStart(desk, to);
  if (start !== undefined && start !== appointment.start) {
    const body = movedTimes(appointment, start, desk.tenant.timeZone);
    desk.perform(contract.jpm.appointments.reschedule, { path: { id }, body });
  }
  handOver(desk, id, to);
}

function handOver(desk: Desk, id: number, to: AppointmentMove): void {
  const { fromTechnicianId: from, toTechnicianId: next } = to;
  const { assignTechnicians, unassignTechnicians } = contract.dispatch.appointmentAssignments;
  const present = new Set(assignmentsOf(desk.store, id).map(({ technicianId }) => technicianId));
  if (from !== undefined && from !== next && present.has(from)) {
    const body = { jobAppointmentId: id, technicianIds: [from] };
    desk.perform(unassignTechnicians, { body });
  }
  if (next !== undefined && !present.has(next)) {
    const body = { jobAppointmentId: id, technicianIds: [next] };
    desk.perform(assignTechnicians, { body });
  }
}

function wantedStart(desk: Desk, { start, day, time }: AppointmentMove): string | undefined {
  if (start !== undefined) return toUtcText(toInstantMs(start, desk.tenant.timeZone, 'start'));
  if (day === undefined && time === undefined) return undefined;
  if (day === undefined) throw invalid('day', 'Say which day.');
  if (time === undefined) throw invalid('time', 'Say at what time.');
  return momentOf(day, time, desk.tenant.timeZone, 'time');
}

/**
 * The promise made to the customer is the arrival window, not the time on the board.
 * assumed: within its day an appointment leaves its window as it is, to another day it takes it along.
 */
function movedTimes(appointment: Appointment, start: string, timeZone: string) {
  const { arrivalWindowStart: opens, arrivalWindowEnd: closes } = appointment;
  const lengthMs = ms(appointment.end) - ms(appointment.start);
  const times = { start, end: toUtcText(ms(start) + lengthMs) };
  const days = daysBetween(appointment.start, start, timeZone);
  if (days === 0 || !opens || !closes) return times;
  return {
    ...times,
    arrivalWindowStart: daysLater(opens, days, timeZone),
    arrivalWindowEnd: daysLater(closes, days, timeZone),
  };
}

function ms(moment: string): number {
  return toInstantMs(moment, 'UTC', 'start');
}
