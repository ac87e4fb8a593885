import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { capacityDays, type CapacityQuery } from './capacity-days.ts';
import { bookOfficeJob } from './job-booking.ts';

const { dispatch, jpm } = contract;
let office: OfficeInMemory;

/** Ada and Grace are on shift from 8 to 16 on 3 March; the windows are four hours from 8 and 12. */
beforeEach(() => {
  office = openOfficeInMemory();
  for (const start of ['08:00', '12:00']) {
    const body = { start, duration: '04:00', businessUnitIds: [] };
    office.desk.perform(dispatch.arrivalWindows.create, { body });
  }
  addShift('Normal', 'Day', '08:00', '16:00', [office.ids.ada, office.ids.grace]);
});
afterEach(() => office.close());

function addShift(
  shiftType: 'Normal' | 'TimeOff',
  title: string,
  from: string,
  to: string,
  technicianIds = [office.ids.ada],
): void {
  const [start, end] = [`2026-03-03T${from}:00`, `2026-03-03T${to}:00`];
  const body = { technicianIds, shiftType, title, start, end, repeatType: 'Never' } as const;
  office.desk.perform(dispatch.technicianShifts.create, { body });
}

function ask(query: CapacityQuery = {}) {
  const { plumbing } = office.ids;
  return capacityDays(office.desk, { day: '2026-03-03', businessUnitId: plumbing, ...query });
}

function technician(name: string, query: CapacityQuery = {}) {
  return ask(query).frames[0]?.technicians.find((one) => one.name === name);
}

test('a window tells its total, what is open and the shifts that give it', () => {
  const [first, second] = ask().frames;
  expect(first).toMatchObject({
    day: '2026-03-03',
    start: '2026-03-03T13:00:00.000Z',
    end: '2026-03-03T17:00:00.000Z',
    businessUnits: ['Plumbing'],
    companyMinutes: 240,
    totalMinutes: 480,
    openMinutes: 480,
    isAvailable: true,
    waiting: [],
  });
  expect(second?.start).toBe('2026-03-03T17:00:00.000Z');
  const shift = { kind: 'Shift', title: 'Day', minutes: 240 };
  expect(technician('Ada Fixit')).toMatchObject({ leftOut: null, spans: [shift] });
});

test('time off, an event and appointments are named with what they take', () => {
  const { ada, grace, repair, plumbing, customer, location, campaign } = office.ids;
  addShift('TimeOff', 'Dentist', '07:00', '09:00');
  office.desk.perform(dispatch.nonJobAppointments.create, {
    body: {
      technicianId: ada,
      name: 'Stand-up',
      start: '2026-03-03T14:00:00Z',
      duration: '00:30',
      removeTechnicianFromCapacityPlanning: true,
    },
  });
  const job = { customerId: customer, locationId: location, jobTypeId: repair } as const;
  const more = { businessUnitId: plumbing, campaignId: campaign, priority: 'Normal' } as const;
  const book = (start: string, end: string) =>
    bookOfficeJob(office.desk, { ...job, ...more, day: '2026-03-03', start, end });
  const { appointmentId } = book('10:00', '11:00');
  office.desk.perform(dispatch.appointmentAssignments.assignTechnicians, {
    body: { jobAppointmentId: appointmentId, technicianIds: [grace] },
  });
  book('11:00', '13:00');
  expect(ask().frames[0]).toMatchObject({ totalMinutes: 390, openMinutes: 270 });
  expect(technician('Ada Fixit')).toMatchObject({
    onShiftMinutes: 240,
    workingMinutes: 150,
    freeMinutes: 150,
    spans: [
      { kind: 'Shift', minutes: 240 },
      { kind: 'TimeOff', title: 'Dentist', minutes: 60 },
      { kind: 'Event', title: 'Stand-up', minutes: 30 },
    ],
  });
  expect(technician('Grace Pipe')).toMatchObject({
    freeMinutes: 180,
    spans: [{ kind: 'Shift' }, { kind: 'Appointment', minutes: 60 }],
  });
  expect(ask().frames[0]?.waiting).toMatchObject([{ kind: 'Appointment', minutes: 60 }]);
});

test('who lacks a skill, serves another zone or unit is told with the reason', () => {
  const { ada, grace, plumbing, heating, repair } = office.ids;
  const set = (id: number, changes: object) =>
    office.desk.store.collection('technician').update(id, changes as never);
  office.desk.perform(jpm.jobTypes.update, { path: { id: repair }, body: { skills: ['Gas'] } });
  const skilled = { jobTypeId: repair, skillBased: true };
  expect(technician('Ada Fixit', skilled)?.leftOut).toBe('skills');
  expect(technician('Ada Fixit', { jobTypeId: repair })?.leftOut).toBeNull();
  const zone = office.desk.store.collection('zone').insert({ businessUnits: [heating] });
  set(ada, { zoneIds: [zone.id] });
  set(grace, { businessUnitId: heating });
  expect(technician('Ada Fixit', { businessUnitId: plumbing })?.leftOut).toBe('zone');
  expect(technician('Grace Pipe', { businessUnitId: plumbing })?.leftOut).toBe('businessUnit');
  expect(ask().frames[0]).toMatchObject({ totalMinutes: 0, isAvailable: false });
});

test('several days are told at once, from today when none is named', () => {
  office.setTime('2026-03-03T04:30:00.000Z');
  const { day, ...rest } = capacityDays(office.desk, { days: 3 });
  expect([day, rest.previousDay, rest.nextDay]).toEqual(['2026-03-02', '2026-02-27', '2026-03-05']);
  expect(rest.days).toEqual(['2026-03-02', '2026-03-03', '2026-03-04']);
  expect(() => ask({ day: '2026-02-30' })).toThrow(expect.objectContaining({ status: 400 }));
});

test('a job that is longer than what is open says how much it needs', () => {
  const { repair } = office.ids;
  const change = { path: { id: repair }, body: { duration: 10 * 3600 } };
  office.desk.perform(jpm.jobTypes.update, change);
  addShift('TimeOff', 'Away', '08:00', '16:00', [office.ids.ada]);
  addShift('TimeOff', 'Away', '08:00', '09:00', [office.ids.grace]);
  const [first] = ask({ jobTypeId: repair }).frames;
  expect(first).toMatchObject({ openMinutes: 180, neededMinutes: 240, isAvailable: false });
});
