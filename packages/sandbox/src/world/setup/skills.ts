import type { TechnicianSkillResponse } from '@truckroll/contract/types/dispatch';
import type { Scene } from '../scene.ts';
import type { KnownJobType } from './job-types.ts';
import type { KnownTechnician } from './technicians.ts';

/** How many of the skills of their trade technicians have. */
const SHARE_OF_SKILLS = 0.8;

/** Gives each technician skills of the trade; every skill is had by somebody. */
export function setUpSkills(
  scene: Scene,
  technicians: readonly KnownTechnician[],
  jobTypes: readonly KnownJobType[],
): void {
  const skills = [...new Set(jobTypes.map(({ facts }) => facts.skill))].map((name) => ({
    id: scene.ledger.nextId(),
    name,
    trades: new Set(jobTypes.filter(({ facts }) => facts.skill === name).map((t) => t.facts.trade)),
    jobTypeIds: jobTypes.filter(({ facts }) => facts.skill === name).map((type) => type.id),
  }));
  for (const technician of technicians) {
    const ofTrade = skills.filter((skill) => skill.trades.has(technician.trade));
    const had = ofTrade.filter(() => scene.random.chance(SHARE_OF_SKILLS));
    const kept = technician.place % 3 === 0 ? ofTrade : had;
    technician.record.skills = kept.map(({ id, name }) => ({ id, name }));
    for (const skill of kept) {
      const createdOn = scene.setUpTime();
      const record: TechnicianSkillResponse = {
        // documented: the id of a technician's skill names both, `{TechnicianId}_{SkillId}`.
        id: `${technician.record.id}_${skill.id}`,
        name: skill.name,
        active: true,
        technicianId: technician.record.id,
        jobTypeIds: skill.jobTypeIds,
        createdOn,
        modifiedOn: createdOn,
      };
      scene.ledger.add('technician-skill', record);
    }
  }
}
