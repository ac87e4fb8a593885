import type { EmployeeResponse } from '@truckroll/contract/types/settings';
import { OFFICE } from '../data/staff.ts';
import { lineText, loginOf } from '../people.ts';
import type { Scene } from '../scene.ts';

/** The office staff, owner first. */
export function setUpEmployees(
  scene: Scene,
  roles: ReadonlyMap<string, number>,
): readonly EmployeeResponse[] {
  const ids = OFFICE.map(() => scene.ledger.nextId());
  return OFFICE.map((person, index): EmployeeResponse => {
    const createdOn = scene.setUpTime();
    const [firstName = '', ...rest] = person.name.split(' ');
    const login = loginOf(person.name);
    const roleId = roles.get(person.roleName);
    const employee: EmployeeResponse = {
      id: ids[index] ?? scene.ledger.nextId(),
      userId: scene.ledger.nextId(),
      name: person.name,
      firstName,
      lastName: rest.join(' '),
      managerId: index < 2 ? null : (ids[1] ?? null),
      role: person.role,
      roleIds: roleId === undefined ? [] : [roleId],
      businessUnitId: null,
      createdOn,
      modifiedOn: createdOn,
      email: `${login}@${scene.company.emailDomain}`,
      phoneNumber: lineText('212', index + 1),
      loginName: login,
      active: true,
      aadUserId: null,
      accountLocked: false,
      home: null,
      agentId: 100 + index,
      startDate: createdOn,
      terminationDate: null,
      hourlyRate: person.hourlyRate,
      overtimeProfileId: null,
      customFields: [],
      permissions: [],
    };
    return scene.ledger.add('employee', employee);
  });
}

/** User ids of the people with a role, for what they book, assign and write. */
export function usersOf(
  employees: readonly EmployeeResponse[],
  role: EmployeeResponse['role'],
): readonly number[] {
  return employees.filter((person) => person.role === role).map((person) => person.userId);
}
