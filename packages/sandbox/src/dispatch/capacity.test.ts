import { contract } from '@truckroll/contract';
import type { CapacityRequestArgs } from '@truckroll/contract/types/dispatch';
import { expect, test } from 'vitest';
import { completeJob } from '../jpm/office.ts';
import { morning, openSmallCompany } from '../testing/small-company.ts';

const { dispatch, jpm } = contract;

function wrong(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

/** Ada and Grace on shift from 8 to 16 on 3 March; windows of four hours from 8 and from 12. */
function open() {
  const company = openSmallCompany();
  const { tenant, ids } = company;
  for (const start of ['08:00', '12:00']) {
    const body = { start, duration: '04:00', businessUnitIds: [] };
    tenant.call(dispatch.arrivalWindows.create, { body });
  }
  tenant.call(dispatch.technicianShifts.create, {
    body: {
      technicianIds: [ids.ada, ids.grace],
      shiftType: 'Normal',
      title: 'Day',
      start: '2026-03-03T08:00:00',
      end: '2026-03-03T16:00:00',
      repeatType: 'Never',
    },
  });
  const rows = (changes: Partial<CapacityRequestArgs> = {}) =>
    tenant.call(dispatch.capacity.get, {
      body: {
        startsOnOrAfter: '2026-03-03T05:00:00Z',
        endsOnOrBefore: '2026-03-04T05:00:00Z',
        businessUnitIds: [ids.plumbing],
        skillBasedAvailability: false,
        ...changes,
      },
    }).availabilities;
  const hours = () => rows().map((row) => [row.totalAvailability, row.openAvailability]);
  return { ...company, rows, hours };
}

test('a row for each window shows local and UTC times and who can come', () => {
  const { ids, rows } = open();
  expect(rows()[0]).toEqual({
    start: '2026-03-03T08:00:00',
    end: '2026-03-03T12:00:00',
    startUtc: '2026-03-03T13:00:00.000Z',
    endUtc: '2026-03-03T17:00:00.000Z',
    businessUnitIds: [ids.plumbing],
    totalAvailability: 8,
    openAvailability: 8,
    technicians: [
      { id: ids.ada, name: 'Ada Fixit', status: 'Available', hasRequiredSkills: null },
      { id: ids.grace, name: 'Grace Pipe', status: 'Available', hasRequiredSkills: null },
    ],
    isAvailable: true,
    isExceedingIdealBookingPercentage: false,
  });
});

test('a job takes its hours when it is booked and gives them back when it is canceled', () => {
  const { tenant, ids, book, hours } = open();
  const job = book();
  expect(hours()).toEqual([
    [8, 6],
    [8, 8],
  ]);
  const body = { reasonId: ids.cancelReason, memo: 'x' };
  tenant.call(jpm.jobs.cancel, { path: { id: job.id }, body });
  expect(hours()[0]).toEqual([8, 8]);
});

test('two technicians on one appointment take twice its hours', () => {
  const { ids, book, hours } = open();
  book({ appointments: [{ ...morning, technicianIds: [ids.ada, ids.grace] }] });
  expect(hours()[0]).toEqual([8, 4]);
});

test('moving an appointment moves its hours, completing it frees them', () => {
  const { tenant, ids, office, book, hours } = open();
  const job = book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
  tenant.call(jpm.appointments.reschedule, {
    path: { id: job.firstAppointmentId },
    body: { start: '2026-03-03T16:00:00Z', end: '2026-03-03T18:00:00Z' },
  });
  expect(hours()).toEqual([
    [8, 7],
    [8, 7],
  ]);
  completeJob(office, job.id);
  expect(hours()).toEqual([
    [8, 8],
    [8, 8],
  ]);
});

test('time off and events that say so take capacity away, being on call gives none', () => {
  const { tenant, ids, hours } = open();
  const shift = (shiftType: 'TimeOff' | 'OnCall', start: string, end: string) =>
    tenant.call(dispatch.technicianShifts.create, {
      body: { technicianIds: [ids.ada], shiftType, title: 'x', start, end, repeatType: 'Never' },
    });
  shift('TimeOff', '2026-03-03T08:00:00', '2026-03-03T10:00:00');
  shift('OnCall', '2026-03-03T15:00:00', '2026-03-03T22:00:00');
  const event = { technicianId: ids.grace, name: 'Meeting', duration: '01:00' };
  const meet = (start: string, removeTechnicianFromCapacityPlanning: boolean) =>
    tenant.call(dispatch.nonJobAppointments.create, {
      body: { ...event, start, removeTechnicianFromCapacityPlanning },
    });
  meet('2026-03-03T15:00:00Z', true);
  meet('2026-03-03T18:00:00Z', false);
  expect(hours()).toEqual([
    [5, 5],
    [8, 8],
  ]);
});

test('an event of the whole day leaves nothing of it', () => {
  const { tenant, ids, hours } = open();
  tenant.call(dispatch.nonJobAppointments.create, {
    body: {
      technicianId: ids.grace,
      name: 'Training',
      start: '2026-03-03T20:00:00Z',
      duration: '00:00',
      allDay: true,
      removeTechnicianFromCapacityPlanning: true,
    },
  });
  expect(hours().map(([total]) => total)).toEqual([4, 4]);
});

test('a repeated event takes its hours away each time', () => {
  const { tenant, ids, hours } = open();
  const weekly = { repeat: true, frequency: 'Weekly', interval: 1, endType: 'Never' } as const;
  tenant.call(dispatch.nonJobAppointments.create, {
    body: {
      technicianId: ids.ada,
      name: 'Stand-up',
      start: '2025-11-04T13:00:00Z',
      duration: '00:30',
      removeTechnicianFromCapacityPlanning: true,
      ...weekly,
    },
  });
  expect(hours()).toEqual([
    [7.5, 7.5],
    [8, 8],
  ]);
});

test('a window that was switched off is no frame', () => {
  const { tenant, rows } = open();
  const [first] = tenant.call(dispatch.arrivalWindows.list, {}).data;
  const path = { id: first?.id ?? 0 };
  tenant.call(dispatch.arrivalWindows.setActivated, { path, body: { isActive: false } });
  expect(rows().map((row) => row.start)).toEqual(['2026-03-03T12:00:00']);
});

test('hours outside of business hours do not count, closed days have no rows', () => {
  const { tenant, hours, rows } = open();
  const body = { weekdays: [{ fromHour: 10, toHour: 17 }], saturday: [], sunday: [] };
  tenant.call(dispatch.businessHours.create, { body });
  expect(hours()).toEqual([
    [4, 4],
    [8, 8],
  ]);
  const weekend = {
    startsOnOrAfter: '2026-03-07T00:00:00',
    endsOnOrBefore: '2026-03-09T00:00:00',
  };
  expect(rows(weekend)).toEqual([]);
});

test('only technicians with the skills of the job type count when skills are asked for', () => {
  const { tenant, ids, rows } = open();
  tenant.call(jpm.jobTypes.update, { path: { id: ids.repair }, body: { skills: ['Gas'] } });
  const skill = { technicianId: ids.ada, name: 'gas', active: true };
  tenant.call(dispatch.technicianSkills.create, { body: skill });
  const [row] = rows({ jobTypeId: ids.repair, skillBasedAvailability: true });
  expect(row?.totalAvailability).toBe(4);
  expect(row?.technicians.map((one) => [one.id, one.status, one.hasRequiredSkills])).toEqual([
    [ids.ada, 'Available', true],
    [ids.grace, 'Unavailable', false],
  ]);
});

test("the job type's duration decides whether a frame is available", () => {
  const { tenant, ids, rows } = open();
  const change = (duration: number) =>
    tenant.call(jpm.jobTypes.update, { path: { id: ids.repair }, body: { duration } });
  tenant.call(dispatch.technicianShifts.bulkDelete, {
    body: { start: '2026-03-03T00:00:00', end: '2026-03-04T00:00:00' },
  });
  tenant.call(dispatch.technicianShifts.create, {
    body: {
      technicianIds: [ids.ada],
      shiftType: 'Normal',
      title: 'Short',
      start: '2026-03-03T08:00:00',
      end: '2026-03-03T09:00:00',
      repeatType: 'Never',
    },
  });
  change(7200);
  expect(rows({ jobTypeId: ids.repair })[0]?.isAvailable).toBe(false);
  change(3600);
  expect(rows({ jobTypeId: ids.repair })[0]?.isAvailable).toBe(true);
});

test('without business units each active one is told of', () => {
  const { ids, rows } = open();
  expect(rows({ businessUnitIds: null }).map((row) => row.businessUnitIds)).toEqual([
    [ids.plumbing],
    [ids.heating],
    [ids.plumbing],
    [ids.heating],
  ]);
});

test('wrong requests are refused by field', () => {
  const { rows } = open();
  expect(() => rows({ endsOnOrBefore: '2026-03-03T05:00:00Z' })).toThrow(wrong('endsOnOrBefore'));
  expect(() => rows({ endsOnOrBefore: '2026-03-18T05:00:00Z' })).toThrow(wrong('endsOnOrBefore'));
  expect(() => rows({ businessUnitIds: [1] })).toThrow(wrong('businessUnitIds'));
  expect(() => rows({ jobTypeId: 1 })).toThrow(wrong('jobTypeId'));
});
