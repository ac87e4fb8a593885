import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';
import { morning } from '../small-company.ts';

const { dispatch, payroll, settings, customerInteractions } = contract;

/** Technicians: their hours, their pay, their ratings, their accounts. */
export const crewRules: Rules = {
  'capacity rises with shifts and falls with booked jobs'(trial) {
    const { book, ids } = trial;
    expect(openHours(trial)).toBe(0);
    shift(trial, 'Normal', '08:00', '12:00');
    expect(openHours(trial)).toBe(4);
    book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
    expect(openHours(trial)).toBe(2);
  },
  'time off takes capacity away'(trial) {
    shift(trial, 'Normal', '08:00', '12:00');
    shift(trial, 'TimeOff', '10:00', '12:00');
    expect(openHours(trial)).toBe(2);
  },
  'an event takes capacity away when it is told to'(trial) {
    shift(trial, 'Normal', '08:00', '12:00');
    const event = (removeTechnicianFromCapacityPlanning: boolean) =>
      trial.tenant.call(dispatch.nonJobAppointments.create, {
        body: {
          technicianId: trial.ids.ada,
          start: '2026-03-03T14:00:00Z',
          duration: '01:00:00',
          name: 'Training',
          removeTechnicianFromCapacityPlanning,
        },
      });
    event(false);
    expect(openHours(trial)).toBe(4);
    event(true);
    expect(openHours(trial)).toBe(3);
  },
  'splits, time sheets and rates of unknown jobs and locations are conflicts'({ tenant }) {
    const { jobSplits, timesheets, locationRates } = payroll;
    const asked = [
      () => tenant.call(jobSplits.list, { path: { job: 999_999 } }),
      () => tenant.call(timesheets.listJobTimesheets, { path: { job: 999_999 } }),
      () => tenant.call(locationRates.list, { query: { locationIds: '999999' } }),
    ];
    expect(asked.map(refusal)).toEqual([409, 409, 409]);
  },
  'a technician has one rating for a job, which a second one replaces'({ tenant, book, ids }) {
    const { technicianRatings } = customerInteractions;
    const path = { technicianId: ids.ada, jobId: book().id };
    tenant.call(technicianRatings.update, { body: { ...path, rating: 3 } });
    tenant.call(technicianRatings.updateForJob, { path, body: { value: 5 } });
    expect(tenant.call(technicianRatings.list).data).toMatchObject([{ ...path, rating: 5 }]);
  },
  'nobody is assigned twice to one appointment'({ tenant, book, ids }) {
    const body = { jobAppointmentId: book().appointment, technicianIds: [ids.ada] };
    const assign = () => tenant.call(dispatch.appointmentAssignments.assignTechnicians, { body });
    expect([refusal(assign), refusal(assign)]).toEqual([undefined, 409]);
  },
  'who is taken off stays in the list as inactive'({ tenant, book, ids }) {
    const { id, appointment } = book();
    const body = { jobAppointmentId: appointment, technicianIds: [ids.ada] };
    const { appointmentAssignments } = dispatch;
    tenant.call(appointmentAssignments.assignTechnicians, { body });
    tenant.call(appointmentAssignments.unassignTechnicians, { body });
    const shown = (active: 'Any' | 'True') =>
      tenant.call(appointmentAssignments.list, { query: { jobId: id, active } }).data.length;
    expect([shown('Any'), shown('True')]).toEqual([1, 0]);
  },
  'a technician is activated with a licence only'({ tenant, ids }) {
    const path = { id: ids.ada };
    const activate = (body: { licenseType?: 'ManagedTechnician' }) => () =>
      tenant.call(settings.technicians.accountActions, {
        path,
        body: { action: 'Activate', ...body },
      });
    expect(refusal(activate({}))).toBe(400);
    expect(refusal(activate({ licenseType: 'ManagedTechnician' }))).toBeUndefined();
  },
};

function shift(
  { tenant, ids }: RuleTrial,
  shiftType: 'Normal' | 'TimeOff',
  from: string,
  to: string,
) {
  tenant.call(dispatch.technicianShifts.create, {
    body: {
      technicianIds: [ids.ada],
      shiftType,
      title: shiftType,
      start: `2026-03-03T${from}:00`,
      end: `2026-03-03T${to}:00`,
      repeatType: 'Never',
    },
  });
}

/** The open hours between 8 and 12 on 3 March. */
function openHours({ tenant, ids }: RuleTrial): number {
  const windows = tenant.store.collection('arrival-window');
  if (windows.count() === 0) {
    const body = { start: '08:00', duration: '04:00', businessUnitIds: [] };
    tenant.call(dispatch.arrivalWindows.create, { body });
  }
  const { availabilities } = tenant.call(dispatch.capacity.get, {
    body: {
      startsOnOrAfter: '2026-03-03T05:00:00Z',
      endsOnOrBefore: '2026-03-04T05:00:00Z',
      businessUnitIds: [ids.plumbing],
      skillBasedAvailability: false,
    },
  });
  return availabilities.reduce((sum, row) => sum + row.openAvailability, 0);
}
