import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { dispatchAppointment } from '../jpm/office.ts';
import { openSmallCompany } from '../testing/small-company.ts';

const { appointmentAssignments } = contract.dispatch;

function open() {
  const company = openSmallCompany();
  const { tenant, book } = company;
  const job = book();
  const jobAppointmentId = job.firstAppointmentId;
  const assign = (...technicianIds: number[]) =>
    tenant.call(appointmentAssignments.assignTechnicians, {
      body: { jobAppointmentId, technicianIds },
    });
  const unassign = (...technicianIds: number[]) =>
    tenant.call(appointmentAssignments.unassignTechnicians, {
      body: { jobAppointmentId, technicianIds },
    });
  const list = (active?: 'True' | 'Any' | 'False') =>
    tenant
      .call(appointmentAssignments.list, { query: { jobId: job.id, ...(active && { active }) } })
      .data.map((one) => one.technicianId);
  return { ...company, job, assign, unassign, list };
}

function refused(status: number) {
  return expect.objectContaining({ status });
}

test('assigning answers the appointment and shows who was assigned by whom', () => {
  const { tenant, ids, job, assign } = open();
  expect(assign(ids.ada)).toMatchObject({ id: job.firstAppointmentId, status: 'Scheduled' });
  const { data } = tenant.call(appointmentAssignments.list, {
    query: { appointmentIds: String(job.firstAppointmentId) },
  });
  expect(data).toMatchObject([
    {
      technicianId: ids.ada,
      technicianName: 'Ada Fixit',
      assignedById: 77,
      assignedOn: '2026-03-02T09:00:00.000Z',
      status: 'Scheduled',
      isPaused: false,
      jobId: job.id,
      appointmentId: job.firstAppointmentId,
      active: true,
    },
  ]);
});

test('someone who is there already is not assigned again, nor those named beside', () => {
  const { ids, assign, list } = open();
  assign(ids.ada);
  expect(() => assign(ids.grace, ids.ada)).toThrow(refused(409));
  expect(list()).toEqual([ids.ada]);
});

test('taking a technician off leaves an inactive assignment', () => {
  const { ids, assign, unassign, list } = open();
  assign(ids.ada, ids.grace);
  unassign(ids.ada);
  expect([list(), list('False'), list('Any')]).toEqual([
    [ids.grace],
    [ids.ada],
    [ids.ada, ids.grace],
  ]);
  expect(() => unassign(ids.ada)).toThrow(refused(400));
  assign(ids.ada);
  expect(list()).toEqual([ids.grace, ids.ada]);
});

test('an appointment that loses its last technician on the way is scheduled again', () => {
  const { tenant, ids, office, job, assign, unassign } = open();
  assign(ids.ada);
  dispatchAppointment(office, job.firstAppointmentId);
  expect(unassign(ids.ada).status).toBe('Scheduled');
  const path = { id: job.id };
  expect(tenant.call(contract.jpm.jobs.get, { path }).jobStatus).toBe('Scheduled');
});

test('unknown technicians and appointments are refused, canceled appointments conflict', () => {
  const { tenant, ids, job, assign } = open();
  expect(() => assign(1)).toThrow(refused(400));
  const body = { jobAppointmentId: 1, technicianIds: [ids.ada] };
  expect(() => tenant.call(appointmentAssignments.assignTechnicians, { body })).toThrow(
    refused(400),
  );
  const cancel = { reasonId: ids.cancelReason, memo: 'x' };
  tenant.call(contract.jpm.jobs.cancel, { path: { id: job.id }, body: cancel });
  expect(() => assign(ids.ada)).toThrow(refused(409));
});

test('the feed shows active assignments, and inactive ones when asked', () => {
  const { tenant, ids, assign, unassign } = open();
  assign(ids.ada, ids.grace);
  unassign(ids.ada);
  const feed = (active?: 'Any' | 'False') =>
    tenant
      .call(contract.dispatch.export.appointmentAssignments, { query: active ? { active } : {} })
      .data.map((one) => one.technicianId);
  expect([feed(), feed('False'), feed('Any')]).toEqual([
    [ids.grace],
    [ids.ada],
    [ids.grace, ids.ada],
  ]);
});
