import type { UserRoleResponse } from '@truckroll/contract/types/settings';
import { OFFICE } from '../data/staff.ts';
import type { Scene } from '../scene.ts';

export const TECHNICIAN_ROLE = 'Field Technician';

/** Ids of the user roles, by name. */
export function setUpUserRoles(scene: Scene): ReadonlyMap<string, number> {
  const names = [...new Set(OFFICE.map((person) => person.roleName)), TECHNICIAN_ROLE];
  const roles = names.map((name): UserRoleResponse => {
    const role: UserRoleResponse = {
      id: scene.ledger.nextId(),
      active: true,
      name,
      createdOn: scene.setUpTime(),
      employeeType: name === TECHNICIAN_ROLE ? 'Technician' : 'Employee',
    };
    return scene.ledger.add('user-role', role);
  });
  return new Map(roles.map((role) => [role.name, role.id]));
}
