import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import { answer, answerRecord, getOne, listOf, shape } from '../resource/index.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';
import { jpmRecords } from '../jpm/records.ts';
import { requireTechnician } from './known-records.ts';
import { dispatchRecords, type Skill } from './records.ts';

export const technicianSkills: ResourceHandlers<'dispatch', 'technicianSkills'> = {
  list: listOf('technician-skill', { view: (skill, call) => withJobTypes(call.store, skill) }),
  get: getOne('technician-skill', { view: (skill, call) => withJobTypes(call.store, skill) }),
  create(call) {
    const { store, body } = call;
    const technician = requireTechnician(store, 'technicianId', body.technicianId);
    // assumed: skills of one name are one skill, whoever has it.
    const known = skillsNamed(store, body.name)[0];
    const skillId = known === undefined ? store.nextId() : skillIdOf(known);
    const skill = addSkill(store, technician.id, { skillId, name: body.name }, body.active);
    return answerRecord(call, 'technician-skill', withJobTypes(store, skill));
  },
  assign(call) {
    const { store, body } = call;
    const technician = requireTechnician(store, 'technicianId', body.technicianId);
    const wanted = [...new Set(body.skillIds)].map((id) => requireSkill(store, id));
    const before = skillsOf(store, technician.id);
    for (const { skillId, name } of wanted) {
      const isThere = before.some((skill) => skillIdOf(skill) === skillId);
      if (!isThere) addSkill(store, technician.id, { skillId, name }, true);
    }
    // documented: the named skills replace all others, or come to them.
    const gone = body.replaceExistingSkills
      ? before.filter((skill) => !body.skillIds.includes(skillIdOf(skill)))
      : [];
    for (const skill of gone) dispatchRecords(store, 'technician-skill').remove(skill.id);
    const technicianSkills = skillsOf(store, technician.id).map((skill) =>
      withJobTypes(store, skill),
    );
    return answer(shape(call, { updated: true, technicianSkills }));
  },
  delete(call) {
    const found = getOne('technician-skill')(call);
    dispatchRecords(call.store, 'technician-skill').remove(call.path.id);
    return found;
  },
};

/** documented: the id of a technician's skill is `{TechnicianId}_{SkillId}`. */
function addSkill(
  store: TenantStore,
  technicianId: number,
  { skillId, name }: { readonly skillId: number; readonly name: string },
  active: boolean,
): Skill {
  const id = `${technicianId}_${skillId}`;
  const skills = dispatchRecords(store, 'technician-skill');
  if (skills.get(id) !== undefined) {
    throw conflict(`Technician ${technicianId} has the skill '${name}' already.`);
  }
  return skills.insert({ id, name, active, technicianId, jobTypeIds: [] });
}

function skillIdOf(skill: Pick<Skill, 'id'>): number {
  return Number(skill.id.split('_')[1]);
}

function skillsOf(store: TenantStore, technicianId: number): Skill[] {
  return dispatchRecords(store, 'technician-skill').find({
    where: [{ field: 'technicianId', is: 'eq', value: technicianId }],
  });
}

function skillsNamed(store: TenantStore, name: string): Skill[] {
  return dispatchRecords(store, 'technician-skill').find({
    where: [{ field: 'name', is: 'sameText', value: name }],
  });
}

function requireSkill(store: TenantStore, skillId: number) {
  const known = dispatchRecords(store, 'technician-skill')
    .find()
    .find((skill) => skillIdOf(skill) === skillId);
  if (known === undefined) throw invalid('skillIds', `Skill ${skillId} was not found.`);
  return { skillId, name: known.name };
}

/** assumed: the job types of a skill are those that ask for it by name. */
function withJobTypes<T extends StoredRecord>(store: TenantStore, skill: T): T {
  const jobTypes = jpmRecords(store, 'job-type').find({
    where: [{ field: 'skills', is: 'hasAny', values: [String(skill['name'])] }],
  });
  return { ...skill, jobTypeIds: jobTypes.map((jobType) => jobType.id) };
}
