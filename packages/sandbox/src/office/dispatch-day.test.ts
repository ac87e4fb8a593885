import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { dispatchDay } from './dispatch-day.ts';
import { bookOfficeJob } from './job-booking.ts';

let office: OfficeInMemory;

beforeEach(() => {
  office = openOfficeInMemory();
});
afterEach(() => office.close());

const day = (named?: string) => dispatchDay(office.desk, named);

function book(times: { readonly day: string; readonly start: string; readonly end: string }) {
  const { customer, location, plumbing, repair, campaign } = office.ids;
  return bookOfficeJob(office.desk, {
    customerId: customer,
    locationId: location,
    jobTypeId: repair,
    businessUnitId: plumbing,
    campaignId: campaign,
    priority: 'Urgent',
    ...times,
  }).appointmentId;
}

test("without a name the day is today by the tenant's calendar", () => {
  office.setTime('2026-03-02T04:30:00.000Z');
  expect(day()).toMatchObject({
    day: '2026-03-01',
    today: '2026-03-01',
    previousDay: '2026-02-28',
    nextDay: '2026-03-02',
  });
});

test.each([
  ['an ordinary day', '2026-03-03', '2026-03-03T05:00:00.000Z', 24],
  ['the day summer time begins', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
  ['the day summer time ends', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
])('%s is as long as it is', (_, named, start, hours) => {
  const board = day(named);
  expect(board.start).toBe(start);
  expect((Date.parse(board.end) - Date.parse(board.start)) / 3_600_000).toBe(hours);
});

test('an appointment stands on its day with its job, customer and address', () => {
  const id = book({ day: '2026-03-08', start: '08:00', end: '10:00' });
  expect(day('2026-03-07').appointments).toEqual([]);
  expect(day('2026-03-08').appointments).toEqual([
    expect.objectContaining({
      id,
      start: '2026-03-08T12:00:00.000Z',
      technicians: [],
      job: expect.objectContaining({ type: 'Repair', businessUnit: 'Plumbing' }),
      customer: expect.objectContaining({ name: 'Ada Byron' }),
      address: '1 Main St, Albany, NY 12207',
    }),
  ]);
});

test('an appointment over midnight stands on both days', () => {
  const appointments = office.desk.store.collection('appointment');
  const id = book({ day: '2026-03-03', start: '23:00', end: '23:30' });
  appointments.update(id, { end: '2026-03-04T07:00:00.000Z' });
  const ids = (named: string) => day(named).appointments.map((appointment) => appointment.id);
  expect([ids('2026-03-03'), ids('2026-03-04'), ids('2026-03-05')]).toEqual([[id], [id], []]);
});

test('shifts, absences and events stand beside their technician, cut to the day', () => {
  const { store } = office.desk;
  const { ada } = office.ids;
  const shift = { technicianId: ada, shiftType: 'Normal', title: 'Night' };
  const times = { start: '2026-03-03T22:00:00.000Z', end: '2026-03-04T08:00:00.000Z' };
  store.collection('technician-shift').insert({ ...shift, ...times });
  store.collection('non-job-appointment').insert({
    technicianId: ada,
    name: 'Training',
    start: '2026-03-02T14:00:00.000Z',
    duration: '01:00:00',
    repeat: true,
    frequency: 0,
    interval: 1,
    endType: 0,
    allDay: false,
  });
  const [first] = day('2026-03-04').technicians;
  expect(first).toMatchObject({ name: 'Ada Fixit', businessUnit: 'Plumbing' });
  expect(first?.spans).toEqual([
    expect.objectContaining({
      kind: 'Normal',
      title: 'Night',
      start: '2026-03-04T05:00:00.000Z',
      end: '2026-03-04T08:00:00.000Z',
    }),
    expect.objectContaining({
      kind: 'Event',
      title: 'Training',
      start: '2026-03-04T14:00:00.000Z',
    }),
  ]);
});

test('a text that is no day is refused', () => {
  expect(() => day('2026-02-31')).toThrow(expect.objectContaining({ status: 400 }));
});
