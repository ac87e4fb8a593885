import { contract } from '@truckroll/contract';
import type { QueryOf } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { completeJob, dispatchAppointment } from './office.ts';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const { jobs } = contract.jpm;
const nextDay = { start: '2026-03-04T13:00:00.000Z', end: '2026-03-04T15:00:00.000Z' };

/** Three jobs: one with Ada in the morning, one with two appointments, one urgent and canceled. */
function open() {
  const company = openSmallCompany();
  const { tenant, ids, book } = company;
  const visited = book({ appointments: [{ ...morning, technicianIds: [ids.ada] }] });
  tenant.setTime('2026-03-02T10:00:00.000Z');
  const long = book({ appointments: [afternoon, nextDay], tagTypeIds: [ids.otherTag] });
  tenant.setTime('2026-03-02T11:00:00.000Z');
  const canceled = book({
    appointments: [nextDay],
    priority: 'Urgent',
    businessUnitId: ids.heating,
  });
  const body = { reasonId: ids.cancelReason, memo: 'x' };
  tenant.call(jobs.cancel, { path: { id: canceled.id }, body });
  const list = (query: QueryOf<typeof jobs.list>) =>
    tenant.call(jobs.list, { query }).data.map((job) => job.id);
  return { ...company, visited, long, canceled, list };
}

test('jobs are found by their own members', () => {
  const { ids, visited, long, canceled, list } = open();
  expect(list({})).toEqual([visited.id, long.id, canceled.id]);
  expect(list({ ids: [visited.id, canceled.id] })).toEqual([visited.id, canceled.id]);
  expect(list({ number: long.jobNumber })).toEqual([long.id]);
  expect(list({ jobStatus: 'Canceled' })).toEqual([canceled.id]);
  expect(list({ priority: 'Urgent' })).toEqual([canceled.id]);
  expect(list({ businessUnitId: ids.heating })).toEqual([canceled.id]);
  expect(list({ invoiceId: visited.invoiceId })).toEqual([visited.id]);
  expect(list({ tagTypeIds: [ids.otherTag] })).toEqual([long.id]);
  expect(list({ createdOnOrAfter: '2026-03-02T10:00:00Z' })).toEqual([long.id, canceled.id]);
  expect(list({ customerId: ids.customer, locationId: ids.location, jobTypeId: 1 })).toEqual([]);
});

test('jobs are found by the status of any appointment', () => {
  const { office, visited, long, list } = open();
  dispatchAppointment(office, visited.firstAppointmentId);
  expect(list({ appointmentStatus: 'Dispatched' })).toEqual([visited.id]);
  expect(list({ appointmentStatus: 'Scheduled' })).toEqual([long.id]);
});

test('jobs are found by the technician assigned to any appointment', () => {
  const { ids, visited, list } = open();
  expect(list({ technicianId: ids.ada })).toEqual([visited.id]);
  expect(list({ technicianId: ids.grace })).toEqual([]);
});

test('jobs are found by when their first appointment starts', () => {
  const { visited, long, canceled, list } = open();
  expect(list({ firstAppointmentStartsOnOrAfter: afternoon.start })).toEqual([
    long.id,
    canceled.id,
  ]);
  expect(list({ firstAppointmentStartsBefore: afternoon.start })).toEqual([visited.id]);
  const between = {
    firstAppointmentStartsOnOrAfter: afternoon.start,
    firstAppointmentStartsBefore: nextDay.start,
  };
  expect(list(between)).toEqual([long.id]);
});

test('jobs are found by when any appointment starts', () => {
  const { visited, long, canceled, list } = open();
  expect(list({ appointmentStartsOnOrAfter: nextDay.start })).toEqual([long.id, canceled.id]);
  expect(list({ appointmentStartsBefore: afternoon.start })).toEqual([visited.id]);
});

test('jobs are found by when they were completed and by unused appointments', () => {
  const { ids, tenant, office, visited, long, list } = open();
  completeJob(office, visited.id);
  expect(list({ completedOnOrAfter: office.now })).toEqual([visited.id]);
  expect(list({ completedBefore: office.now })).toEqual([]);
  const body = { jobAppointmentId: long.firstAppointmentId, technicianIds: [ids.ada] };
  tenant.call(contract.dispatch.appointmentAssignments.assignTechnicians, { body });
  completeJob(office, long.id);
  expect(list({ hasUnusedAppointments: true })).toEqual([long.id]);
});

test('jobs are sorted by the documented fields and by no other', () => {
  const { visited, long, canceled, list } = open();
  expect(list({ sort: '-CreatedOn' })).toEqual([canceled.id, long.id, visited.id]);
  expect(() => list({ sort: '+Total' })).toThrow(expect.objectContaining({ status: 400 }));
});

test('jobs are found by equipment, once it is attached', () => {
  const { tenant, visited, list } = open();
  const equipment = Number(tenant.store.collection('installed-equipment').insert({}).id);
  const path = { id: visited.id };
  const { jobEquipment } = contract.jpm;
  const body = { equipmentIds: [equipment] };
  expect(tenant.call(jobEquipment.attach, { path, body })).toEqual(body);
  expect(list({ equipmentIds: [equipment] })).toEqual([visited.id]);
  expect(tenant.call(jobEquipment.list, { path })).toEqual(body);
  const unknown = { path, body: { equipmentIds: [1] } };
  expect(() => tenant.call(jobEquipment.attach, unknown)).toThrow(
    expect.objectContaining({ status: 400 }),
  );
  tenant.call(jobEquipment.detach, { path: { ...path, equipmentId: equipment } });
  expect(() =>
    tenant.call(jobEquipment.detach, { path: { ...path, equipmentId: equipment } }),
  ).toThrow(expect.objectContaining({ status: 404 }));
  tenant.call(jobEquipment.attach, { path, body });
  tenant.call(jobEquipment.detachBulk, { path, body });
  expect(tenant.call(jobEquipment.list, { path }).equipmentIds).toEqual([]);
});
