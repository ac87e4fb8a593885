import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { answered } from '../answered.ts';
import { handle } from '../parameters/asking.ts';
import type { RuleTrial } from '../rules/rule-trial.ts';
import { wantedJob } from '../rules/rule-trial.ts';
import { afternoon } from '../small-company.ts';

const { jpm, dispatch, equipmentSystems, findings, forms, pricebook } = contract;
const { jobs, appointments, projects } = jpm;

type Walk = (trial: RuleTrial) => void;

/** Keeps a file, and reads it by the path it was given. */
function uploaded(upload: Upload, download: Upload): Walk {
  return ({ tenant }) => {
    const bytes = new TextEncoder().encode('hi');
    const body = { file: { name: 'a.txt', size: 2, type: 'text/plain', bytes } };
    const handled = handle(tenant.callOf(upload, { body }));
    const { path } = (handled.as === 'json' ? handled.value : {}) as { readonly path: string };
    expect(path).toMatch(/a\.txt$/);
    const found = handle(tenant.callOf(download, { query: { path } }));
    expect(['bytes', 'redirect']).toContain(found.as);
  };
}

type Upload = Parameters<RuleTrial['tenant']['callOf']>[0];

/** A project of the company with one of its jobs. */
function projectWithJob({ tenant, ids, book }: RuleTrial) {
  const { id } = tenant.call(projects.create, { body: { locationId: ids.location } });
  const job = book();
  tenant.call(projects.attachJob, { path: { id, jobId: job.id } });
  const jobIds = () => tenant.call(projects.get, { path: { id } }).jobIds;
  return { id, job, jobIds };
}

const jobWalks: Readonly<Record<string, Walk>> = {
  'jpm.jobs.create': ({ tenant, ids }) => {
    const { id } = tenant.call(jobs.create, { body: { ...wantedJob(ids), summary: 'Drips' } });
    const job = tenant.call(jobs.get, { path: { id } });
    expect(job).toMatchObject({ jobNumber: String(id), customerId: ids.customer });
    expect(job.summary).toContain('Drips');
  },
  'jpm.jobs.update': ({ tenant, book }) => {
    const path = { id: book().id };
    tenant.call(jobs.update, { path, body: { priority: 'Urgent' } });
    expect(tenant.call(jobs.get, { path }).priority).toBe('Urgent');
  },
  'jpm.jobs.cancel': (trial) => {
    const path = canceled(trial);
    expect(trial.tenant.call(jobs.get, { path }).jobStatus).toBe('Canceled');
  },
  'jpm.jobs.removeCancellation': (trial) => {
    const path = canceled(trial);
    trial.tenant.call(jobs.removeCancellation, { path });
    expect(trial.tenant.call(jobs.get, { path }).jobStatus).toBe('Scheduled');
  },
  'jpm.jobs.createNote': ({ tenant, book }) => {
    const path = { id: book().id };
    tenant.call(jobs.createNote, { path, body: { text: 'Call first' } });
    expect(tenant.call(jobs.listNotes, { path }).data).toMatchObject([{ text: 'Call first' }]);
  },
};

function canceled({ tenant, ids, book }: RuleTrial): { readonly id: number } {
  const path = { id: book().id };
  tenant.call(jobs.cancel, { path, body: { reasonId: ids.cancelReason, memo: 'Moved' } });
  return path;
}

/** A second appointment of a job. */
function added({ tenant, book }: RuleTrial): { readonly id: number } {
  const { id } = tenant.call(appointments.create, { body: { jobId: book().id, ...afternoon } });
  return { id };
}

const appointmentWalks: Readonly<Record<string, Walk>> = {
  'jpm.appointments.create': (trial) => {
    const path = added(trial);
    expect(trial.tenant.call(appointments.get, { path })).toMatchObject(afternoon);
  },
  'jpm.appointments.delete': (trial) => {
    const path = added(trial);
    trial.tenant.call(appointments.delete, { path });
    const { data } = trial.tenant.call(appointments.list, {});
    expect(data.map(({ id }) => id)).not.toContain(path.id);
  },
  'jpm.appointments.reschedule': ({ tenant, book }) => {
    const path = { id: book().appointment };
    tenant.call(appointments.reschedule, { path, body: afternoon });
    expect(tenant.call(appointments.get, { path })).toMatchObject(afternoon);
  },
};

const projectWalks: Readonly<Record<string, Walk>> = {
  'jpm.projects.attachJob': (trial) => {
    const { job, jobIds } = projectWithJob(trial);
    expect(jobIds()).toEqual([job.id]);
  },
  'jpm.projects.detachJob': (trial) => {
    const { job, jobIds } = projectWithJob(trial);
    trial.tenant.call(projects.detachJob, { path: { jobId: job.id } });
    expect(jobIds()).toEqual([]);
  },
  'jpm.projects.update': (trial) => {
    const { id } = projectWithJob(trial);
    trial.tenant.call(projects.update, { path: { id }, body: { name: 'New bathroom' } });
    expect(trial.tenant.call(projects.get, { path: { id } }).name).toBe('New bathroom');
  },
};

/** Writes whose change is seen by hand: each asks first for something to be changed. */
export const WRITE_WALKS: Readonly<Record<string, Walk>> = {
  ...jobWalks,
  ...appointmentWalks,
  ...projectWalks,
  'dispatch.technicianSkills.assign': ({ tenant, ids }) => {
    const { technicianSkills } = dispatch;
    const body = { technicianId: ids.ada, name: 'Gas', active: true };
    const { id } = tenant.call(technicianSkills.create, { body });
    const skillIds = [Number(id.split('_')[1])];
    const given = { technicianId: ids.grace, skillIds, replaceExistingSkills: false };
    tenant.call(technicianSkills.assign, { body: given });
    const query = { technicianId: ids.grace };
    expect(tenant.call(technicianSkills.list, { query }).data).toMatchObject([{ name: 'Gas' }]);
  },
  'equipmentSystems.installedEquipment.uploadAttachment': uploaded(
    equipmentSystems.installedEquipment.uploadAttachment,
    equipmentSystems.installedEquipment.downloadAttachment,
  ),
  'findings.assets.upload': uploaded(findings.assets.upload, findings.assets.download),
  'forms.jobs.uploadAttachment': ({ tenant, book }) => {
    const { id } = book();
    const bytes = new TextEncoder().encode('hi');
    const body = { file: { name: 'a.txt', size: 2, type: 'text/plain', bytes } };
    handle(tenant.callOf(forms.jobs.uploadAttachment, { path: { id }, body }));
    const listed = handle(tenant.callOf(forms.jobs.listAttachments, { path: { jobId: id } }));
    expect(answered(listed)['data']).toMatchObject([{ fileName: 'a.txt' }]);
  },
  'pricebook.images.upload': uploaded(pricebook.images.upload, pricebook.images.download),
};

/** Operations that write nothing although their method says so, and what nobody can read. */
export const NOT_SEEN: Readonly<Record<string, string>> = {
  'dispatch.capacity.get': 'it asks a question',
  'dispatch.gpsPings.create': 'no operation reads the places of trucks',
  'reporting.reports.getData': 'it asks a question',
};
