import type {
  ProjectStatusResponse,
  ProjectSubStatusResponse,
  ProjectTypeResponse,
} from '@truckroll/contract/types/jpm';
import type { Scene } from '../scene.ts';

const STATUSES: readonly (readonly [name: string, subStatuses: readonly string[]])[] = [
  ['New', []],
  ['In Progress', ['Waiting for permit', 'Rough-in', 'Finish work']],
  ['Completed', []],
  ['Canceled', []],
];
const TYPES: readonly string[] = ['Bathroom renovation', 'Boiler replacement', 'Rewiring'];

/** Statuses and types of projects. The company books single jobs mostly, so no project is open. */
export function setUpProjects(scene: Scene, createdById: number): void {
  for (const [order, [name, subStatuses]] of STATUSES.entries()) {
    const status: ProjectStatusResponse = {
      id: scene.ledger.nextId(),
      name,
      order: order + 1,
      modifiedOn: scene.setUpTime(),
    };
    scene.ledger.add('project-status', status);
    for (const [place, subName] of subStatuses.entries()) {
      const subStatus: ProjectSubStatusResponse = {
        id: scene.ledger.nextId(),
        name: subName,
        statusId: status.id,
        order: place + 1,
        modifiedOn: scene.setUpTime(),
        active: true,
      };
      scene.ledger.add('project-sub-status', subStatus);
    }
  }
  for (const name of TYPES) {
    const type: ProjectTypeResponse = {
      id: scene.ledger.nextId(),
      name,
      description: name,
      createdById,
    };
    const createdOn = scene.setUpTime();
    scene.ledger.add('project-type', { ...type, createdOn, modifiedOn: createdOn });
  }
}
