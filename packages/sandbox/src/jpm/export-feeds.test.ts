import { contract } from '@truckroll/contract';
import { expect, test } from 'vitest';
import { afternoon, morning, openSmallCompany } from '../testing/small-company.ts';

const feeds = contract.jpm.export;
const { jobs, appointments, projects } = contract.jpm;

test('a feed goes on where it ended and tells a change once more', () => {
  const { tenant, ids, book } = openSmallCompany();
  const [first, second] = [book(), book()];
  const all = tenant.call(feeds.jobs, {});
  expect(all.data.map((job) => [job.id, job.active])).toEqual([
    [first.id, true],
    [second.id, true],
  ]);
  const query = { from: all.continueFrom };
  expect(tenant.call(feeds.jobs, { query }).data).toEqual([]);
  const body = { reasonId: ids.cancelReason, memo: 'x' };
  tenant.call(jobs.cancel, { path: { id: first.id }, body });
  expect(tenant.call(feeds.jobs, { query }).data).toMatchObject([
    { id: first.id, jobStatus: 'Canceled' },
  ]);
  expect(tenant.call(feeds.jobCanceledLogs, {}).data).toMatchObject([{ jobId: first.id }]);
});

test('the feed of appointments shows deleted ones too, unless active ones are asked for', () => {
  const { tenant, book } = openSmallCompany();
  const job = book({ appointments: [morning, afternoon] });
  tenant.call(appointments.delete, { path: { id: job.firstAppointmentId } });
  const feed = (active?: 'True' | 'False') =>
    tenant.call(feeds.appointments, { query: active ? { active } : {} }).data.map((one) => one.id);
  expect(feed()).toEqual([job.lastAppointmentId, job.firstAppointmentId]);
  expect(feed('True')).toEqual([job.lastAppointmentId]);
  expect(feed('False')).toEqual([job.firstAppointmentId]);
});

test('notes, history and projects have feeds of their own', () => {
  const { tenant, ids, book } = openSmallCompany();
  const job = book();
  const project = tenant.call(projects.create, { body: { locationId: ids.location } });
  tenant.call(jobs.createNote, { path: { id: job.id }, body: { text: 'One' } });
  tenant.call(projects.createNote, { path: { id: project.id }, body: { text: 'Two' } });
  expect(tenant.call(feeds.jobNotes, {}).data).toMatchObject([{ text: 'One', jobId: job.id }]);
  expect(tenant.call(feeds.projectNotes, {}).data).toMatchObject([
    { text: 'Two', projectId: project.id },
  ]);
  expect(tenant.call(feeds.projects, {}).data).toMatchObject([{ id: project.id, active: true }]);
  expect(tenant.call(feeds.jobHistory, {}).data).toMatchObject([
    { jobId: job.id, history: [{ eventType: 'Job Booked' }] },
  ]);
});
