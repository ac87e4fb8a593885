import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { createDispatchBoard, type DispatchBoard } from './dispatch-board.ts';
import { bookOfficeJob } from './job-booking.ts';

let office: OfficeInMemory;
let board: DispatchBoard;
let id: number;
let jobId: number;

beforeEach(() => {
  office = openOfficeInMemory();
  board = createDispatchBoard(office.desk);
  const { customer, location, plumbing, repair, campaign, ada } = office.ids;
  const booked = bookOfficeJob(office.desk, {
    customerId: customer,
    locationId: location,
    jobTypeId: repair,
    businessUnitId: plumbing,
    campaignId: campaign,
    priority: 'Normal',
    day: '2026-03-03',
    start: '08:00',
    end: '10:00',
    technicianIds: [ada],
  });
  id = booked.appointmentId;
  jobId = booked.jobId;
});
afterEach(() => office.close());

const jobStatus = () =>
  office.desk.perform(contract.jpm.jobs.get, { path: { id: jobId } }).jobStatus;
const names = () => board.appointment(id).technicians.map(({ name }) => name);

test('an appointment is dragged to another technician and hour', () => {
  const { ada, grace } = office.ids;
  const moved = board.move(id, {
    start: '2026-03-03T19:30:00Z',
    fromTechnicianId: ada,
    toTechnicianId: grace,
  });
  expect(moved).toMatchObject({
    start: '2026-03-03T19:30:00.000Z',
    end: '2026-03-03T21:30:00.000Z',
    technicians: [{ name: 'Grace Pipe' }],
  });
});

test('the same move is made by day and time of the tenant', () => {
  const moved = board.move(id, { day: '2026-03-10', time: '09:15' });
  // Summer time began on 8 March: New York is four hours behind now.
  expect(moved).toMatchObject({
    start: '2026-03-10T13:15:00.000Z',
    end: '2026-03-10T15:15:00.000Z',
  });
});

test('an arrival window stays within its day and goes along to another', () => {
  const appointments = office.desk.store.collection('appointment');
  const window = {
    arrivalWindowStart: '2026-03-03T13:00:00.000Z',
    arrivalWindowEnd: '2026-03-03T17:00:00.000Z',
  };
  appointments.update(id, window);
  expect(board.move(id, { day: '2026-03-03', time: '11:00' })).toMatchObject(window);
  expect(board.move(id, { day: '2026-03-10', time: '11:00' })).toMatchObject({
    arrivalWindowStart: '2026-03-10T12:00:00.000Z',
    arrivalWindowEnd: '2026-03-10T16:00:00.000Z',
  });
});

test('back in the lane of those nobody is assigned to, an appointment keeps its time', () => {
  const { start, technicians } = board.move(id, { fromTechnicianId: office.ids.ada });
  expect([start, technicians]).toEqual(['2026-03-03T13:00:00.000Z', []]);
});

test('several technicians are put on an appointment and taken off again', () => {
  const { ada, grace } = office.ids;
  board.assign(id, [ada, grace]);
  expect(names()).toEqual(['Ada Fixit', 'Grace Pipe']);
  board.assign(id, [grace]);
  expect(names()).toEqual(['Grace Pipe']);
  board.assign(id, []);
  expect(names()).toEqual([]);
});

test('a technician who takes over under way leaves the appointment under way', () => {
  board.step(id, 'dispatch');
  expect(board.assign(id, [office.ids.grace]).status).toBe('Dispatched');
});

test('the steps of a visit move appointment and job', () => {
  const steps = ['confirm', 'dispatch', 'arrive', 'complete'] as const;
  const seen = steps.map((step) => {
    const { status, isConfirmed } = board.step(id, step);
    return [status, isConfirmed, jobStatus()];
  });
  expect(seen).toEqual([
    ['Scheduled', true, 'Scheduled'],
    ['Dispatched', true, 'Dispatched'],
    ['Working', true, 'InProgress'],
    ['Done', true, 'Completed'],
  ]);
});

test('a step names in the history the employee who took it', () => {
  board.step(id, 'dispatch');
  const { history } = office.desk.perform(contract.jpm.jobs.getHistory, { path: { id: jobId } });
  expect(history?.at(-1)).toMatchObject({
    eventType: 'Technician Dispatched',
    employeeId: office.ids.employee,
  });
});

test('an appointment is put on hold for a reason and taken off hold', () => {
  board.hold(id, { reasonId: office.ids.holdReason, memo: 'pump ordered' });
  expect(jobStatus()).toBe('Hold');
  expect(board.step(id, 'remove-hold').status).toBe('Scheduled');
  expect(jobStatus()).toBe('Scheduled');
});

test('a canceled job leaves the board until its cancellation is taken back', () => {
  const onBoard = () => board.day('2026-03-03').appointments.length;
  board.cancelJob(jobId, { reasonId: office.ids.cancelReason, memo: 'moved away' });
  expect([jobStatus(), onBoard()]).toEqual(['Canceled', 0]);
  board.removeCancellation(jobId);
  expect([jobStatus(), onBoard()]).toEqual(['Scheduled', 1]);
});

test('moves change modifiedOn, by which feeds and lists find them', () => {
  office.setTime('2026-03-02T11:00:00.000Z');
  board.move(id, { toTechnicianId: office.ids.grace });
  const query = { modifiedOnOrAfter: '2026-03-02T11:00:00Z' };
  const { data } = office.desk.perform(contract.jpm.appointments.list, { query });
  expect(data.map((appointment) => appointment.id)).toEqual([id]);
});

test('what its state forbids is refused with 409, and nothing is changed', () => {
  board.completeJob(jobId);
  const { ada, grace } = office.ids;
  const refused = expect.objectContaining({ status: 409 });
  expect(() => board.move(id, { day: '2026-03-05', time: '08:00' })).toThrow(refused);
  expect(() => board.move(id, { fromTechnicianId: ada, toTechnicianId: grace })).toThrow(refused);
  expect(() => board.step(id, 'dispatch')).toThrow(refused);
  expect(names()).toEqual(['Ada Fixit']);
});
