import type { EmployeeResponse } from '@truckroll/contract/types/settings';
import type { Store } from '../store/open-store.ts';
import type { Kept } from '../store/kept.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { People } from './people.ts';
import type { Person } from './person.ts';

/** What the API shows of a tenant's people: each has an employee record. */
export interface EmployeeRecords {
  /** Makes the record of someone who has none, or changes it; gives the person with its id. */
  write(person: Person): Person;
  /** Finds or makes the records of all people of a tenant, after its records were replaced. */
  writeAll(environment: Environment, tenantId: number): void;
}

type EmployeeRecord = Kept<EmployeeResponse>;

export function createEmployeeRecords(store: Store, people: People): EmployeeRecords {
  function collectionOf(environment: Environment, tenantId: number) {
    return store.tenant(environment, tenantId).collection<EmployeeRecord>('employee');
  }

  function write(person: Person): Person {
    const { environment, tenantId } = person;
    if (tenantId === null || person.login !== 'employee') return person;
    const employees = collectionOf(environment, tenantId);
    const known = employeeOf(person);
    const changes = shownOf(person);
    if (known !== undefined) {
      employees.update(known.id, changes);
      return person.employeeId === known.id
        ? person
        : people.update(person.id, { employeeId: known.id });
    }
    const { nextId } = store.tenant(environment, tenantId);
    const { id } = employees.insert({ ...NEW_EMPLOYEE, ...changes, userId: nextId() });
    return people.update(person.id, { employeeId: id });
  }

  /** The record of a person; another one may have got its id when the records were replaced. */
  function employeeOf(person: Person): EmployeeRecord | undefined {
    const employees = collectionOf(person.environment, person.tenantId ?? 0);
    const byId = person.employeeId === null ? undefined : employees.get(person.employeeId);
    if (byId !== undefined) return byId;
    return employees.first([{ field: 'email', is: 'sameText', value: person.email }]);
  }

  return {
    write,
    writeAll(environment, tenantId) {
      for (const person of people.listOfTenant(environment, tenantId)) {
        write(people.update(person.id, { employeeId: null }));
      }
    },
  };
}

/** What an employee is that nobody said more about; the same members the demo company's have. */
const NEW_EMPLOYEE = {
  managerId: null,
  roleIds: [],
  businessUnitId: null,
  phoneNumber: null,
  aadUserId: null,
  accountLocked: false,
  home: null,
  agentId: 0,
  startDate: null,
  terminationDate: null,
  hourlyRate: 0,
  overtimeProfileId: null,
  customFields: [],
  permissions: [],
} as const;

function shownOf(person: Person) {
  const [firstName = '', ...rest] = person.name.trim().split(/\s+/);
  return {
    name: person.name,
    firstName,
    lastName: rest.join(' '),
    email: person.email,
    loginName: person.email,
    role: person.isAdministrator ? 'Admin' : 'GeneralOffice',
    active: person.isActive,
  } as const;
}
