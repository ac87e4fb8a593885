import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { startAppointment } from '../../jpm/office.ts';
import { afternoon, morning } from '../small-company.ts';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { jobs, appointments, jobHoldReasons } = contract.jpm;

/** What can still be changed about a booked job, and what cannot. */
export const changeRules: Rules = {
  'a cancellation needs a reason that exists and a memo'({ tenant, book, ids }) {
    const { id } = book();
    const cancel = (reasonId: number, memo: string) =>
      refusal(() => tenant.call(jobs.cancel, { path: { id }, body: { reasonId, memo } }));
    expect([cancel(999_999, 'x'), cancel(ids.cancelReason, '')]).toEqual([400, 400]);
    expect(cancel(ids.cancelReason, 'Moved away')).toBeUndefined();
  },
  'a canceled job stays readable, is logged, and so are its appointments canceled'(trial) {
    const { tenant, ids } = trial;
    const { id, appointment } = canceled(trial);
    expect(tenant.call(jobs.get, { path: { id } }).jobStatus).toBe('Canceled');
    const logs = tenant.call(jobs.listCanceledLogs, { path: { id } }).data;
    expect(logs).toMatchObject([{ reasonId: ids.cancelReason, memo: 'Moved away' }]);
    const shown = tenant.call(appointments.get, { path: { id: appointment } });
    expect(shown.status).toBe('Canceled');
  },
  'a cancellation can be taken back, once'(trial) {
    const { tenant } = trial;
    const { id, appointment } = canceled(trial);
    tenant.call(jobs.removeCancellation, { path: { id } });
    expect(tenant.call(jobs.get, { path: { id } }).jobStatus).toBe('Scheduled');
    const shown = tenant.call(appointments.get, { path: { id: appointment } });
    expect(shown.status).toBe('Scheduled');
    expect(refusal(() => tenant.call(jobs.removeCancellation, { path: { id } }))).toBe(409);
  },
  'a hold needs a reason that exists and a memo'({ tenant, book, ids }) {
    const path = { id: book().appointment };
    const hold = (reasonId: number, memo: string) =>
      refusal(() => tenant.call(appointments.hold, { path, body: { reasonId, memo } }));
    expect([hold(999_999, 'x'), hold(ids.holdReason, ' ')]).toEqual([400, 400]);
    expect(hold(ids.holdReason, 'Pump is on its way')).toBeUndefined();
    const { id } = tenant.call(jobHoldReasons.list).data[0] ?? {};
    expect(id).toBe(ids.holdReason);
  },
  'one appointment of a job is put on hold alone, and the job with its last open one'(trial) {
    const { tenant, book } = trial;
    const { id, appointment } = book({ appointments: [morning, afternoon] });
    const status = () => tenant.call(jobs.get, { path: { id } }).jobStatus;
    hold(trial, appointment);
    expect(status()).toBe('Scheduled');
    hold(trial, tenant.call(jobs.get, { path: { id } }).lastAppointmentId);
    expect(status()).toBe('Hold');
    tenant.call(appointments.removeHold, { path: { id: appointment } });
    expect(status()).toBe('Scheduled');
  },
  'work that is put on hold is paused, and begins anew when the hold is removed'(trial) {
    const { tenant, office, book, ids, kept } = trial;
    const { id, appointment } = book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
    const shown = () => {
      const { appointmentAssignments } = contract.dispatch;
      const [one] = tenant.call(appointmentAssignments.list, { query: { jobId: id } }).data;
      return [one?.status, one?.isPaused, kept('technician', ids.ada)['status']];
    };
    startAppointment(office, appointment);
    expect(shown()).toEqual(['Working', false, 'Working']);
    hold(trial, appointment);
    expect(shown()).toEqual(['Working', true, 'Idle']);
    tenant.call(appointments.removeHold, { path: { id: appointment } });
    expect(shown()).toEqual(['Scheduled', false, 'Idle']);
  },
  'a hold that is not there is not removed'({ tenant, book }) {
    const path = { id: book().appointment };
    expect(refusal(() => tenant.call(appointments.removeHold, { path }))).toBe(409);
  },
  'an appointment is confirmed once and unconfirmed once'({ tenant, book }) {
    const path = { id: book().appointment };
    const confirm = () => refusal(() => tenant.call(appointments.confirm, { path }));
    const remove = () => refusal(() => tenant.call(appointments.removeConfirmation, { path }));
    expect([remove(), confirm(), confirm(), remove(), remove()]).toEqual([
      409,
      undefined,
      409,
      undefined,
      409,
    ]);
  },
  'the only appointment of a job is not deleted, one of several is'({ tenant, book }) {
    const single = { id: book().appointment };
    expect(refusal(() => tenant.call(appointments.delete, { path: single }))).toBe(409);
    const { id, appointment } = book({ appointments: [morning, afternoon] });
    tenant.call(appointments.delete, { path: { id: appointment } });
    expect(tenant.call(jobs.get, { path: { id } }).appointmentCount).toBe(1);
  },
  'an appointment with time sheets is not deleted'(trial) {
    const { tenant, office, book, ids } = trial;
    const wanted = [{ ...morning, technicianIds: [ids.ada] }, afternoon];
    const { appointment } = book({ appointments: wanted });
    startAppointment(office, appointment);
    hold(trial, appointment);
    const path = { id: appointment };
    expect(refusal(() => tenant.call(appointments.delete, { path }))).toBe(409);
  },
  'once the invoice is exported or posted, appointments are not changed'(trial) {
    const { tenant, book, ids } = trial;
    for (const syncStatus of ['Exported', 'Posted']) {
      const { id, appointment } = book({ appointments: [morning, afternoon] });
      const { invoiceId } = tenant.call(jobs.get, { path: { id } });
      tenant.store.collection('invoice').update(invoiceId, { syncStatus });
      const path = { id: appointment };
      const changes = [
        () => tenant.call(appointments.create, { body: { jobId: id, ...afternoon } }),
        () => tenant.call(appointments.reschedule, { path, body: afternoon }),
        () => tenant.call(appointments.delete, { path }),
        () =>
          tenant.call(appointments.hold, { path, body: { reasonId: ids.holdReason, memo: 'x' } }),
      ];
      expect(changes.map(refusal)).toEqual([409, 409, 409, 409]);
    }
  },
};

function canceled({ tenant, book, ids }: RuleTrial) {
  const job = book();
  const body = { reasonId: ids.cancelReason, memo: 'Moved away' };
  tenant.call(jobs.cancel, { path: { id: job.id }, body });
  return job;
}

function hold({ tenant, ids }: RuleTrial, id: number): void {
  const body = { reasonId: ids.holdReason, memo: 'Pump is on its way' };
  tenant.call(appointments.hold, { path: { id }, body });
}
