import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { completeAppointment } from './office.ts';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const { appointments, jobs } = contract.jpm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function open() {
  const company = openSmallCompany();
  const job = company.book({ appointments: [{ ...morning, technicianIds: [company.ids.ada] }] });
  const path = { id: job.firstAppointmentId };
  const read = () => company.tenant.call(appointments.get, { path });
  const readJob = () => company.tenant.call(jobs.get, { path: { id: job.id } });
  return { ...company, job, path, read, readJob };
}

test('an added appointment gets the next number and the job counts it', () => {
  const { tenant, ids, job, readJob } = open();
  const body = {
    jobId: job.id,
    ...afternoon,
    technicianIds: [ids.grace],
    specialInstructions: 'Ring',
  };
  const added = tenant.call(appointments.create, { body });
  expect(added).toMatchObject({
    appointmentNumber: `${job.id}-2`,
    customerId: ids.customer,
    specialInstructions: 'Ring',
    isConfirmed: false,
  });
  expect(readJob()).toMatchObject({ appointmentCount: 2, lastAppointmentId: added.id });
});

test('an appointment before the first one becomes the first', () => {
  const { tenant, job, readJob } = open();
  const earlier = { start: '2026-03-02T13:00:00Z', end: '2026-03-02T15:00:00Z' };
  const added = tenant.call(appointments.create, { body: { jobId: job.id, ...earlier } });
  expect(readJob().firstAppointmentId).toBe(added.id);
});

test('a job that is over gets no appointment, an unknown one is refused', () => {
  const { tenant, ids, job } = open();
  const cancel = { reasonId: ids.cancelReason, memo: 'x' };
  tenant.call(jobs.cancel, { path: { id: job.id }, body: cancel });
  const add = (jobId: number) =>
    tenant.call(appointments.create, { body: { jobId, ...afternoon } });
  expect(() => add(job.id)).toThrow(refused(409));
  expect(() => add(1)).toThrow(refused(400));
});

test('rescheduling moves the times, and modifiedOn of appointment and job', () => {
  const { tenant, path, readJob } = open();
  tenant.setTime('2026-03-02T12:00:00.000Z');
  const moved = tenant.call(appointments.reschedule, {
    path,
    body: { start: '2026-03-04T08:00:00-05:00', end: '2026-03-04T10:00:00-05:00' },
  });
  expect(moved).toMatchObject({
    start: '2026-03-04T13:00:00.000Z',
    end: '2026-03-04T15:00:00.000Z',
    modifiedOn: '2026-03-02T12:00:00.000Z',
  });
  expect(readJob().modifiedOn).toBe('2026-03-02T12:00:00.000Z');
});

test('rescheduling to an end before the start, or what is done, is refused', () => {
  const { tenant, path, office } = open();
  const move = (body: object) => tenant.call(appointments.reschedule, { path, body });
  expect(() => move({ end: morning.start })).toThrow(refused(400));
  completeAppointment(office, path.id);
  expect(() => move(afternoon)).toThrow(refused(409));
});

test.each(['Posted', 'Exported'])('nothing changes once the invoice is %s', (syncStatus) => {
  const { tenant, job, path } = open();
  tenant.store.collection('invoice').update(job.invoiceId, { syncStatus });
  const body = { jobId: job.id, ...afternoon };
  expect(() => tenant.call(appointments.create, { body })).toThrow(refused(409));
  expect(() => tenant.call(appointments.reschedule, { path, body: afternoon })).toThrow(
    refused(409),
  );
  expect(() => tenant.call(appointments.delete, { path })).toThrow(refused(409));
});

test('an appointment on hold puts its job on hold, and back when the hold is removed', () => {
  const { tenant, ids, job, path, read, readJob } = open();
  const body = { reasonId: ids.holdReason, memo: 'Pump ordered' };
  tenant.call(appointments.hold, { path, body });
  expect([read().status, readJob().jobStatus]).toEqual(['Hold', 'Hold']);
  const reason = { reasonId: ids.holdReason, name: 'Waiting for parts', text: 'Pump ordered' };
  expect(tenant.call(jobs.listHoldReasons, { query: { ids: [job.id] } }).data).toEqual([
    { jobId: job.id, ...reason, appointmentHoldReasons: [{ appointmentId: path.id, ...reason }] },
  ]);
  expect(() => tenant.call(appointments.hold, { path, body })).toThrow(refused(409));
  tenant.call(appointments.removeHold, { path });
  expect([read().status, readJob().jobStatus]).toEqual(['Scheduled', 'Scheduled']);
  expect(() => tenant.call(appointments.removeHold, { path })).toThrow(refused(409));
});

test('a hold needs a reason that exists', () => {
  const { tenant, path } = open();
  const body = { reasonId: 1, memo: 'x' };
  expect(() => tenant.call(appointments.hold, { path, body })).toThrow(refused(400));
});

test('a confirmation is given once and taken back once', () => {
  const { tenant, path, read } = open();
  tenant.call(appointments.confirm, { path });
  expect(read().isConfirmed).toBe(true);
  expect(() => tenant.call(appointments.confirm, { path })).toThrow(refused(409));
  tenant.call(appointments.removeConfirmation, { path });
  expect(read().isConfirmed).toBe(false);
  expect(() => tenant.call(appointments.removeConfirmation, { path })).toThrow(refused(409));
});

test('special instructions are replaced', () => {
  const { tenant, path, read } = open();
  const body = { specialInstructions: 'Use the back door' };
  tenant.call(appointments.updateSpecialInstructions, { path, body });
  expect(read().specialInstructions).toBe('Use the back door');
});

test("a job's only appointment cannot be deleted, a second one can", () => {
  const { tenant, job, path, readJob } = open();
  expect(() => tenant.call(appointments.delete, { path })).toThrow(refused(409));
  tenant.call(appointments.create, { body: { jobId: job.id, ...afternoon } });
  tenant.call(appointments.delete, { path });
  expect(() => tenant.call(appointments.get, { path })).toThrow(refused(404));
  expect(readJob()).toMatchObject({ appointmentCount: 1 });
  expect(readJob().firstAppointmentId).not.toBe(path.id);
  const query = { jobId: job.id, active: 'False' } as const;
  expect(tenant.call(appointments.list, { query }).data).toMatchObject([{ id: path.id }]);
  const { data } = tenant.call(contract.dispatch.appointmentAssignments.list, {
    query: { appointmentIds: [path.id] },
  });
  expect(data).toEqual([]);
});

test('a technician has one summary per appointment, the last one written', () => {
  const { tenant, ids, path, read } = open();
  const write = (notes: string) =>
    tenant.call(appointments.setSummary, { path, body: { technicianId: ids.ada, notes } });
  write('Looked');
  tenant.setTime('2026-03-02T12:00:00.000Z');
  write('Fixed');
  expect(read().appointmentSummaries).toMatchObject([
    {
      notes: 'Fixed',
      createdOn: '2026-03-02T09:00:00.000Z',
      modifiedOn: '2026-03-02T12:00:00.000Z',
    },
  ]);
});

test('appointments are found by number, project, technician, status, time and customer', () => {
  const { tenant, ids, job, path, book } = open();
  book({ appointments: [afternoon] });
  const project = tenant.call(contract.jpm.projects.create, { body: { locationId: ids.location } });
  tenant.call(contract.jpm.projects.attachJob, { path: { id: project.id, jobId: job.id } });
  const queries = [
    { number: `${job.id}-1` },
    { projectId: project.id },
    { technicianId: ids.ada },
    { startsOnOrAfter: morning.start, startsBefore: afternoon.start },
    { ids: [path.id] },
    { jobId: job.id, status: 'Scheduled', customerId: ids.customer, unused: false },
  ] as const;
  for (const query of queries) {
    const { data } = tenant.call(appointments.list, { query });
    expect([query, data.map((one) => one.id)]).toEqual([query, [path.id]]);
  }
});
