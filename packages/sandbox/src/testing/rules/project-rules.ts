import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { projects } = contract.jpm;
const { installedEquipment } = contract.equipmentSystems;

/** Projects and what is built in. */
export const projectRules: Rules = {
  'a project belongs to the customer of its location'(trial) {
    const { ids, kept } = trial;
    expect(kept('project', project(trial))['customerId']).toBe(ids.customer);
    const body = { locationId: ids.location, customerId: 999_999 };
    expect(refusal(() => trial.tenant.call(projects.create, { body }))).toBe(400);
  },
  'a job is in one project at most'(trial) {
    const { tenant, book, kept } = trial;
    const [one, other] = [project(trial), project(trial)];
    const jobId = book().id;
    tenant.call(projects.attachJob, { path: { id: one, jobId } });
    tenant.call(projects.attachJob, { path: { id: other, jobId } });
    expect([kept('project', one)['jobIds'], kept('project', other)['jobIds']]).toEqual([
      [],
      [jobId],
    ]);
    expect(kept('job', jobId)['projectId']).toBe(other);
  },
  'the list of a project’s jobs is replaced as a whole'(trial) {
    const { tenant, book, kept } = trial;
    const id = project(trial);
    const [first, second] = [book().id, book().id];
    tenant.call(projects.update, { path: { id }, body: { jobIds: [first] } });
    tenant.call(projects.update, { path: { id }, body: { jobIds: [second] } });
    expect(kept('project', id)['jobIds']).toEqual([second]);
    expect(kept('job', first)['projectId']).toBeNull();
  },
  'a sub-status belongs to the project’s status'(trial) {
    const { tenant, add, kept } = trial;
    const [open, done] = ['Open', 'Done'].map((name) => add('project-status', { name }));
    const permit = add('project-sub-status', { name: 'Permit', statusId: open });
    const path = { id: project(trial) };
    const set = (body: object) => refusal(() => tenant.call(projects.update, { path, body }));
    expect(set({ statusId: done, subStatusId: permit })).toBe(400);
    expect(set({ statusId: open, subStatusId: permit })).toBeUndefined();
    expect(kept('project', path.id)).toMatchObject({ status: 'Open', subStatus: 'Permit' });
    set({ statusId: done });
    expect(kept('project', path.id)).toMatchObject({ status: 'Done', subStatus: null });
  },
  'installed equipment belongs to the customer of its location'({ tenant, ids, kept }) {
    const create = (locationId: number) =>
      tenant.call(installedEquipment.create, { body: { locationId, name: 'Boiler' } });
    expect(refusal(() => create(999_999))).toBe(400);
    const { id } = create(ids.location);
    expect(kept('installed-equipment', id)['customerId']).toBe(ids.customer);
  },
  'equipment is attached to a job once and taken off once'({ tenant, ids, book }) {
    const { jobEquipment } = contract.jpm;
    const path = { id: book().id };
    const body = { locationId: ids.location, name: 'Boiler' };
    const equipmentId = tenant.call(installedEquipment.create, { body }).id;
    const attach = (equipmentIds: readonly number[]) =>
      refusal(() => tenant.call(jobEquipment.attach, { path, body: { equipmentIds } }));
    expect([attach([999_999]), attach([equipmentId])]).toEqual([400, undefined]);
    expect(tenant.call(jobEquipment.list, { path }).equipmentIds).toEqual([equipmentId]);
    const detach = () => tenant.call(jobEquipment.detach, { path: { ...path, equipmentId } });
    expect([refusal(detach), refusal(detach)]).toEqual([undefined, 404]);
  },
};

function project({ tenant, ids }: RuleTrial): number {
  return tenant.call(projects.create, { body: { locationId: ids.location, name: 'Bath' } }).id;
}
