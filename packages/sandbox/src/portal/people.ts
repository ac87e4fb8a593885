import { randomUUID } from 'node:crypto';
import type { Database } from '../store/database.ts';
import type { Environment } from '../store/tenant-store.ts';
import { hashPassword, isPassword } from './passwords.ts';
import {
  toPerson,
  type NewPerson,
  type Permissions,
  type Person,
  type PersonChanges,
  type PersonRow,
} from './person.ts';
import { PortalError } from './portal-error.ts';

/** Everyone who can sign in to the portal or to a tenant's console. */
export interface People {
  /** Throws a 409 `PortalError` when the environment has someone with that e-mail address. */
  create(person: NewPerson): Person;
  find(id: string): Person | undefined;
  findByEmail(environment: Environment, email: string): Person | undefined;
  /** Throws a 404 `PortalError` when there is no such person. */
  get(id: string): Person;
  listOfTenant(environment: Environment, tenantId: number): Person[];
  listOfOrganization(organizationId: string): Person[];
  /** Changes what is given; open sessions see it at once. */
  update(id: string, changes: PersonChanges): Person;
  /** Ends the sessions that were opened with the password before. */
  setPassword(id: string, password: string): Person;
  /** The active person with that address and password; takes as long when there is none. */
  authenticate(environment: Environment, email: string, password: string): Person | undefined;
  acceptTerms(id: string): Person;
}

const NO_PERMISSIONS: Permissions = {
  generateApiApplicationKey: false,
  manageApiApplicationAccess: false,
};

const INSERT =
  'insert into person (id, environment, tenant, organization, employee, name, email, login, ' +
  'administrator, can_generate_key, can_manage_access, password_hash, created_on) ' +
  'values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';

export function createPeople(database: Database, now: () => string): People {
  const { rowWith, ...reading } = createReading(database);
  const { get } = reading;

  function refuseTaken(environment: Environment, email: string): void {
    if (rowWith(environment, email) === undefined) return;
    throw new PortalError(409, `${email} belongs to someone in ${environment} already.`);
  }

  return {
    ...reading,
    create(person) {
      refuseTaken(person.environment, person.email);
      const id = randomUUID();
      database.run(INSERT, id, ...valuesOf(person), now());
      return get(id);
    },
    update(id, changes) {
      const known = get(id);
      const email = changes.email?.trim() ?? known.email;
      if (email.toLowerCase() !== known.email.toLowerCase()) refuseTaken(known.environment, email);
      const { name, employeeId, isActive, isAdministrator } = { ...known, ...changes };
      const permissions = { ...known.permissions, ...changes.permissions };
      database.run(
        'update person set name = ?, email = ?, employee = ?, active = ?, administrator = ?, ' +
          'can_generate_key = ?, can_manage_access = ? where id = ?',
        name,
        email,
        employeeId,
        Number(isActive),
        Number(isAdministrator),
        ...flagsOf(permissions),
        id,
      );
      return get(id);
    },
    setPassword(id, password) {
      const hash = hashPassword(password);
      database.run('update person set password_hash = ? where id = ?', hash, id);
      database.run('delete from session where person = ?', id);
      return get(id);
    },
    authenticate(environment, email, password) {
      const row = rowWith(environment, email);
      const isRight = isPassword(password, row?.password_hash ?? null);
      return row !== undefined && isRight && row.active === 1 ? toPerson(row) : undefined;
    },
    acceptTerms(id) {
      database.run(
        'update person set terms_accepted_on = ? where id = ? and terms_accepted_on is null',
        now(),
        id,
      );
      return get(id);
    },
  };
}

/** What is only looked up. */
interface Reading extends Pick<
  People,
  'get' | 'find' | 'findByEmail' | 'listOfTenant' | 'listOfOrganization'
> {
  rowWith(environment: Environment, email: string): PersonRow | undefined;
}

function createReading(database: Database): Reading {
  const rowOf = (id: string) => database.get<PersonRow>('select * from person where id = ?', id);

  function rowWith(environment: Environment, email: string): PersonRow | undefined {
    const sql = 'select * from person where environment = ? and email = ?';
    return database.get<PersonRow>(sql, environment, email.trim());
  }

  function get(id: string): Person {
    const row = rowOf(id);
    if (row !== undefined) return toPerson(row);
    throw new PortalError(404, `There is no person '${id}'.`);
  }

  return {
    get,
    rowWith,
    find(id) {
      const row = rowOf(id);
      return row && toPerson(row);
    },
    findByEmail(environment, email) {
      const row = rowWith(environment, email);
      return row && toPerson(row);
    },
    listOfTenant: (environment, tenantId) =>
      database
        .all<PersonRow>(
          'select * from person where environment = ? and tenant = ? order by created_on, rowid',
          environment,
          tenantId,
        )
        .map(toPerson),
    listOfOrganization: (organizationId) =>
      database
        .all<PersonRow>(
          'select * from person where organization = ? order by created_on, rowid',
          organizationId,
        )
        .map(toPerson),
  };
}

function flagsOf(permissions: Permissions): readonly [number, number] {
  const { generateApiApplicationKey, manageApiApplicationAccess } = permissions;
  return [Number(generateApiApplicationKey), Number(manageApiApplicationAccess)];
}

function valuesOf(person: NewPerson) {
  const { environment, tenantId, organizationId, employeeId = null, name, login } = person;
  const hash =
    person.password === undefined ? (person.passwordHash ?? null) : hashPassword(person.password);
  const flags = flagsOf({ ...NO_PERMISSIONS, ...person.permissions });
  const whose = [environment, tenantId, organizationId, employeeId, name, person.email.trim()];
  return [...whose, login, Number(person.isAdministrator === true), ...flags, hash];
}
