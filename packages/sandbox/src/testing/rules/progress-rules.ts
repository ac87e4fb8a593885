import { contract, listOperations } from '@truckroll/contract';
import { schemas } from '@truckroll/contract/schemas';
import { expect } from 'vitest';
import {
  completeAppointment,
  completeJob,
  dispatchAppointment,
  startAppointment,
} from '../../jpm/office.ts';
import { afternoon, morning } from '../small-company.ts';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { jobs, appointments } = contract.jpm;
const { appointmentAssignments } = contract.dispatch;

/** How jobs, appointments, assignments and technicians go from booked to done. */
export const progressRules: Rules = {
  'work starts only when a technician is assigned'({ office, book, ids }) {
    const { appointment } = book();
    expect(refusal(() => startAppointment(office, appointment))).toBe(409);
    const taken = taking(book, ids.ada);
    expect(startAppointment(office, taken.appointment).status).toBe('Working');
  },
  'job, appointment, assignment and technician move together'({ tenant, office, book, ids, kept }) {
    const { id, appointment } = taking(book, ids.ada);
    const shown = () => [
      tenant.call(jobs.get, { path: { id } }).jobStatus,
      tenant.call(appointments.get, { path: { id: appointment } }).status,
      tenant.call(appointmentAssignments.list, { query: { jobId: id } }).data[0]?.status,
      kept('technician', ids.ada)['status'],
    ];
    expect(shown()).toEqual(['Scheduled', 'Scheduled', 'Scheduled', 'Idle']);
    dispatchAppointment(office, appointment);
    expect(shown()).toEqual(['Dispatched', 'Dispatched', 'Dispatched', 'Dispatched']);
    startAppointment(office, appointment);
    expect(shown()).toEqual(['InProgress', 'Working', 'Working', 'Working']);
    completeAppointment(office, appointment);
    expect(shown()).toEqual(['Completed', 'Done', 'Done', 'Idle']);
  },
  'no call moves the status of an appointment, an assignment or a technician'() {
    const writes = listOperations().filter((operation) => {
      const isOfBoard =
        /^(jpm\.appointments|dispatch\.appointmentAssignments|settings\.technicians)\./;
      return operation.body !== undefined && isOfBoard.test(operation.key);
    });
    expect(writes.length).toBeGreaterThan(5);
    for (const { key, body } of writes) {
      const set = schemas[key.split('.')[0] as 'jpm' | 'dispatch' | 'settings'];
      const members = Object.keys(set[body?.schema ?? '']?.properties ?? {});
      expect([key, members.includes('status')]).toEqual([key, false]);
    }
  },
  'a technician who goes away is idle, and the time spent is canceled'(trial) {
    const { tenant, office, book, ids, kept } = trial;
    const { id, appointment } = taking(book, ids.ada);
    dispatchAppointment(office, appointment);
    expect(kept('technician', ids.ada)).toMatchObject({ jobId: id, appoitmentId: appointment });
    const body = { jobAppointmentId: appointment, technicianIds: [ids.ada] };
    tenant.call(appointmentAssignments.unassignTechnicians, { body });
    expect(kept('technician', ids.ada)).toMatchObject({ status: 'Idle', jobId: null });
    const sheets = tenant.call(contract.payroll.timesheets.listJobTimesheets, {
      path: { job: id },
    });
    expect(sheets.data).toMatchObject([{ technicianId: ids.ada, canceledOn: expect.any(String) }]);
  },
  'time sheets tell when technicians were sent, arrived and were done'(trial) {
    const { tenant, office, book, ids } = trial;
    const { id, appointment } = taking(book, ids.ada);
    const at = (now: string) => ({ ...office, now });
    dispatchAppointment(at('2026-03-03T12:40:00.000Z'), appointment);
    startAppointment(at('2026-03-03T13:05:00.000Z'), appointment);
    completeAppointment(at('2026-03-03T14:30:00.000Z'), appointment);
    const sheets = tenant.call(contract.payroll.timesheets.listJobTimesheets, {
      path: { job: id },
    });
    expect(sheets.data).toMatchObject([
      {
        jobId: id,
        appointmentId: appointment,
        dispatchedOn: '2026-03-03T12:40:00.000Z',
        arrivedOn: '2026-03-03T13:05:00.000Z',
        doneOn: '2026-03-03T14:30:00.000Z',
        canceledOn: null,
      },
    ]);
  },
  'a job is completed once, never when canceled, and only with somebody on it'(trial) {
    const { tenant, office, book, ids } = trial;
    expect(refusal(() => completeJob(office, book().id))).toBe(409);
    const { id } = taking(book, ids.ada);
    expect(completeJob(office, id).jobStatus).toBe('Completed');
    expect(refusal(() => completeJob(office, id))).toBe(409);
    const other = taking(book, ids.ada, afternoon);
    const body = { reasonId: ids.cancelReason, memo: 'Moved away' };
    tenant.call(jobs.cancel, { path: { id: other.id }, body });
    expect(refusal(() => completeJob(office, other.id))).toBe(409);
  },
  'a completed job shows when, an open one does not'({ office, tenant, book, ids }) {
    const { id } = taking(book, ids.ada);
    expect(tenant.call(jobs.get, { path: { id } }).completedOn).toBeNull();
    completeJob(office, id);
    expect(tenant.call(jobs.get, { path: { id } }).completedOn).toBe(office.now);
  },
};

function taking(book: RuleTrial['book'], technicianId: number, times = morning) {
  return book({ appointments: [{ ...times, technicianIds: [technicianId] }] });
}
