import { contract } from '@truckroll/contract';
import type {
  AppointmentMove,
  AppointmentStep,
  BoardAppointment,
  DispatchDay,
} from '@truckroll/sandbox-contract';
import { assignmentsOf } from '../dispatch/assignment.ts';
import {
  completeAppointment,
  completeJob,
  dispatchAppointment,
  startAppointment,
} from '../jpm/office.ts';
import type { Appointment, Job } from '../jpm/records.ts';
import { requireAppointment } from '../jpm/required-record.ts';
import { notFound } from '../operations/operation-error.ts';
import { moveAppointment } from './appointment-move.ts';
import { boardAppointments } from './board-appointments.ts';
import type { Desk } from './desk.ts';
import { dispatchDay } from './dispatch-day.ts';

export interface OfficeReason {
  readonly reasonId: number;
  readonly memo: string;
}

/** The Dispatch board, and what technicians do in the field. */
export interface DispatchBoard {
  day(day?: string): DispatchDay;
  appointment(id: number): BoardAppointment;
  move(id: number, to: AppointmentMove): BoardAppointment;
  /** Puts exactly these technicians on an appointment. */
  assign(id: number, technicianIds: readonly number[]): BoardAppointment;
  step(id: number, step: AppointmentStep): BoardAppointment;
  hold(id: number, reason: OfficeReason): BoardAppointment;
  dispatchAppointment(id: number): Appointment;
  startAppointment(id: number): Appointment;
  completeAppointment(id: number): Appointment;
  completeJob(jobId: number): Job;
  cancelJob(jobId: number, reason: OfficeReason): void;
  removeCancellation(jobId: number): void;
}

export function createDispatchBoard(desk: Desk): DispatchBoard {
  const { store, move, perform } = desk;
  const { appointments, jobs } = contract.jpm;

  function shown(id: number): BoardAppointment {
    const [only] = boardAppointments(store, [requireAppointment(store, id)]);
    if (only === undefined) throw notFound(`The job of appointment ${id}`);
    return only;
  }

  const steps: Readonly<Record<AppointmentStep, (id: number) => void>> = {
    dispatch: (id) => move((actor) => dispatchAppointment(actor, id)),
    arrive: (id) => move((actor) => startAppointment(actor, id)),
    complete: (id) => move((actor) => completeAppointment(actor, id)),
    'remove-hold': (id) => perform(appointments.removeHold, { path: { id } }),
    confirm: (id) => perform(appointments.confirm, { path: { id } }),
  };

  return {
    day: (day) => dispatchDay(desk, day),
    appointment: shown,
    move(id, to) {
      move(() => moveAppointment(desk, id, to));
      return shown(id);
    },
    assign(id, technicianIds) {
      move(() => assignExactly(desk, id, technicianIds));
      return shown(id);
    },
    step(id, step) {
      steps[step](id);
      return shown(id);
    },
    hold(id, reason) {
      perform(appointments.hold, { path: { id }, body: reason });
      return shown(id);
    },
    dispatchAppointment: (id) => move((actor) => dispatchAppointment(actor, id)),
    startAppointment: (id) => move((actor) => startAppointment(actor, id)),
    completeAppointment: (id) => move((actor) => completeAppointment(actor, id)),
    completeJob: (jobId) => move((actor) => completeJob(actor, jobId)),
    cancelJob: (jobId, reason) => perform(jobs.cancel, { path: { id: jobId }, body: reason }),
    removeCancellation: (jobId) => perform(jobs.removeCancellation, { path: { id: jobId } }),
  };
}

function assignExactly(desk: Desk, id: number, wanted: readonly number[]): void {
  requireAppointment(desk.store, id);
  const present = assignmentsOf(desk.store, id).map(({ technicianId }) => technicianId);
  const leaving = present.filter((technicianId) => !wanted.includes(technicianId));
  const joining = wanted.filter((technicianId) => !present.includes(technicianId));
  const { assignTechnicians, unassignTechnicians } = contract.dispatch.appointmentAssignments;
  // Those who stay keep an appointment that is under way; so whoever joins comes first.
  if (joining.length > 0) {
    const body = { jobAppointmentId: id, technicianIds: joining };
    desk.perform(assignTechnicians, { body });
  }
  if (leaving.length > 0) {
    const body = { jobAppointmentId: id, technicianIds: leaving };
    desk.perform(unassignTechnicians, { body });
  }
}
