import type { TeamResponse } from '@truckroll/contract/types/dispatch';
import type { Scene } from '../scene.ts';
import type { KnownTechnician } from './technicians.ts';

const TEAM_NAMES = { plumbing: 'Pipes', hvac: 'Climate', electrical: 'Sparks' } as const;

/** One team for each trade, and the technicians in it. */
export function setUpTeams(
  scene: Scene,
  technicians: readonly KnownTechnician[],
  createdBy: number,
): void {
  for (const [trade, name] of Object.entries(TEAM_NAMES)) {
    const createdOn = scene.setUpTime();
    const team: TeamResponse = {
      id: scene.ledger.nextId(),
      active: true,
      name,
      createdBy,
      createdOn,
      modifiedOn: createdOn,
    };
    scene.ledger.add('team', team);
    for (const technician of technicians) {
      if (technician.trade === trade) technician.record.team = name;
    }
  }
}
