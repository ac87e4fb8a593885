import { contract } from '@truckroll/contract';
import type { QueryOf } from '@truckroll/endpoint';
import { expect, test } from 'vitest';
import { openSmallCompany } from '../testing/small-company.ts';

const { projects, jobs } = contract.jpm;

function open() {
  const company = openSmallCompany();
  const { tenant, ids } = company;
  const add = (collection: string, members: Record<string, unknown>) =>
    Number(tenant.store.collection(collection).insert(members).id);
  const planned = add('project-status', { name: 'Planned', order: 1 });
  const running = add('project-status', { name: 'Running', order: 2 });
  const digging = add('project-sub-status', { name: 'Digging', statusId: running, order: 1 });
  const project = tenant.call(projects.create, { body: { locationId: ids.location } });
  const list = (query: QueryOf<typeof projects.list>) =>
    tenant.call(projects.list, { query }).data.map((one) => one.id);
  const read = () => tenant.call(projects.get, { path: { id: project.id } });
  return { ...company, planned, running, digging, project, list, read };
}

function refused(status: number) {
  return expect.objectContaining({ status });
}

function wrong(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

test("a new project is the location's customer's and numbered by its id", () => {
  const { ids, project } = open();
  expect(project).toMatchObject({
    number: String(project.id),
    customerId: ids.customer,
    locationId: ids.location,
    status: null,
    jobIds: [],
  });
});

test("another customer's location and unknown ids are refused by field", () => {
  const { tenant, ids } = open();
  const create = (body: { locationId: number; customerId?: number; statusId?: number }) =>
    tenant.call(projects.create, { body });
  expect(() => create({ locationId: ids.otherLocation, customerId: ids.customer })).toThrow(
    wrong('customerId'),
  );
  expect(() => create({ locationId: 1 })).toThrow(wrong('locationId'));
  expect(() => create({ locationId: ids.location, statusId: 1 })).toThrow(wrong('statusId'));
});

test('a status shows its name, and a new one takes the sub-status away', () => {
  const { tenant, planned, running, digging, project } = open();
  const path = { id: project.id };
  const change = (body: object) => tenant.call(projects.update, { path, body });
  expect(change({ statusId: running, subStatusId: digging })).toMatchObject({
    status: 'Running',
    subStatus: 'Digging',
  });
  expect(change({ statusId: planned })).toMatchObject({ status: 'Planned', subStatus: null });
  expect(() => change({ subStatusId: digging })).toThrow(wrong('subStatusId'));
});

test('attaching and detaching a job shows on both', () => {
  const { tenant, project, book, read } = open();
  const job = book();
  const projectOfJob = () => tenant.call(jobs.get, { path: { id: job.id } }).projectId;
  tenant.call(projects.attachJob, { path: { id: project.id, jobId: job.id } });
  expect([projectOfJob(), read().jobIds]).toEqual([project.id, [job.id]]);
  tenant.call(projects.detachJob, { path: { jobId: job.id } });
  expect([projectOfJob(), read().jobIds]).toEqual([null, []]);
  expect(() => tenant.call(projects.attachJob, { path: { id: 1, jobId: job.id } })).toThrow(
    refused(404),
  );
});

test('a job booked for a project is part of it, and a list of jobs replaces all others', () => {
  const { tenant, project, book, read } = open();
  const [first, second] = [book({ projectId: project.id }), book()];
  expect([first.projectId, read().jobIds]).toEqual([project.id, [first.id]]);
  tenant.call(projects.update, { path: { id: project.id }, body: { jobIds: [second.id] } });
  expect(read().jobIds).toEqual([second.id]);
  expect(tenant.call(jobs.get, { path: { id: first.id } }).projectId).toBeNull();
});

test('projects are found by their jobs, appointments, technicians, invoices and status', () => {
  const { tenant, ids, running, project, book, list } = open();
  const start = '2026-03-03T13:00:00Z';
  const appointments = [{ start, end: '2026-03-03T14:00:00Z', technicianIds: [ids.ada] }];
  const job = book({ projectId: project.id, appointments });
  const other = tenant.call(projects.create, {
    body: { locationId: ids.location, statusId: running, startDate: '2026-05-01' },
  });
  expect(list({ jobId: job.id })).toEqual([project.id]);
  expect(list({ appointmentId: job.firstAppointmentId })).toEqual([project.id]);
  expect(list({ technicianId: ids.ada })).toEqual([project.id]);
  expect(list({ technicianId: ids.grace })).toEqual([]);
  expect(list({ invoiceId: job.invoiceId })).toEqual([project.id]);
  expect(list({ status: 'running' })).toEqual([other.id]);
  expect(list({ status: 'None' })).toEqual([project.id]);
  expect(list({ status: 'None,Running' })).toEqual([project.id, other.id]);
  expect(list({ startsOnOrAfter: '2026-05-01', startsBefore: '2026-05-02' })).toEqual([other.id]);
});

test('a note is kept and listed with the project', () => {
  const { tenant, project } = open();
  const path = { id: project.id };
  tenant.call(projects.createNote, { path, body: { text: 'Permit is here' } });
  expect(tenant.call(projects.listNotes, { path }).data).toMatchObject([
    { text: 'Permit is here', isPinned: false, createdById: 77 },
  ]);
});
