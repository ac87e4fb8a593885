import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import {
  completeAppointment,
  completeJob,
  dispatchAppointment,
  startAppointment,
} from './office.ts';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const { jobs } = contract.jpm;
const { appointmentAssignments } = contract.dispatch;

function open() {
  const company = openSmallCompany();
  const { tenant, ids, book } = company;
  const job = book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
  const readJob = () => tenant.call(jobs.get, { path: { id: job.id } });
  const assignmentStatus = () =>
    tenant.call(appointmentAssignments.list, { query: { jobId: job.id } }).data[0]?.status;
  return { ...company, job, readJob, assignmentStatus, first: job.firstAppointmentId };
}

const conflict = expect.objectContaining({ status: 409 });

test('job, appointment and assignment go from Scheduled to done together', () => {
  const { office, first, readJob, assignmentStatus } = open();
  const seen: unknown[] = [];
  for (const step of [dispatchAppointment, startAppointment, completeAppointment]) {
    const { status } = step(office, first);
    seen.push([status, readJob().jobStatus, assignmentStatus()]);
  }
  expect(seen).toEqual([
    ['Dispatched', 'Dispatched', 'Dispatched'],
    ['Working', 'InProgress', 'Working'],
    ['Done', 'Completed', 'Done'],
  ]);
  expect(readJob().completedOn).toBe(office.now);
});

test('a job is completed with its last appointment only', () => {
  const { tenant, ids, office, job, first, readJob } = open();
  const body = { jobId: job.id, ...afternoon, technicianIds: [ids.grace] };
  const second = tenant.call(contract.jpm.appointments.create, { body });
  completeAppointment(office, first);
  expect(readJob()).toMatchObject({ jobStatus: 'Scheduled', completedOn: null });
  completeAppointment(office, second.id);
  expect(readJob().jobStatus).toBe('Completed');
});

test('nothing moves without a technician', () => {
  const { office, book } = openSmallCompany();
  const job = book();
  for (const step of [dispatchAppointment, startAppointment, completeAppointment]) {
    expect(() => step(office, job.firstAppointmentId)).toThrow(conflict);
  }
  expect(() => completeJob(office, job.id)).toThrow(conflict);
});

test('no state is gone through twice', () => {
  const { office, first } = open();
  dispatchAppointment(office, first);
  expect(() => dispatchAppointment(office, first)).toThrow(conflict);
  completeAppointment(office, first);
  expect(() => startAppointment(office, first)).toThrow(conflict);
});

test('a completed job is neither completed nor canceled again', () => {
  const { tenant, ids, office, job } = open();
  completeJob(office, job.id);
  expect(() => completeJob(office, job.id)).toThrow(conflict);
  const body = { reasonId: ids.cancelReason, memo: 'x' };
  expect(() => tenant.call(jobs.cancel, { path: { id: job.id }, body })).toThrow(conflict);
});

test('the history tells of the technicians on their way', () => {
  const { tenant, office, job, first } = open();
  dispatchAppointment(office, first);
  const { history } = tenant.call(jobs.getHistory, { path: { id: job.id } });
  expect(history?.at(-1)).toMatchObject({ eventType: 'Technician Dispatched', memo: 'Ada Fixit' });
});
