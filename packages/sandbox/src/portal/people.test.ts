import { beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../store/open-store.ts';
import { createOrganizations, type Organizations } from './organizations.ts';
import { createPeople, type People } from './people.ts';
import { PEOPLE_SCRIPT } from './people-tables.ts';
import type { NewPerson } from './person.ts';
import { createSessions, type Sessions } from './sessions.ts';

const HOUR_MS = 3_600_000;
const now = () => '2026-11-22T05:00:00.000Z';
let store: Store;
let organizations: Organizations;
let people: People;
let sessions: Sessions;
let realMs: number;
let ada: NewPerson;

beforeEach(() => {
  realMs = 0;
  store = openStore({ now });
  const { database } = store;
  database.script(PEOPLE_SCRIPT);
  organizations = createOrganizations(database, now);
  people = createPeople(database, now);
  sessions = createSessions({ database, people, organizations, realMs: () => realMs });
  const { id } = organizations.create({
    name: 'Byron Heating',
    kind: 'customer',
    plan: 'theWorks',
    productionTenantId: 7,
    integrationTenantId: null,
  });
  ada = {
    environment: 'production',
    tenantId: 7,
    organizationId: id,
    name: 'Ada Byron',
    email: 'Ada@example.com',
    login: 'employee',
    password: 'correct horse',
  };
});

test('a person signs in with the right password only, whatever the case of the address', () => {
  const person = people.create(ada);
  expect(people.authenticate('production', ' ada@EXAMPLE.com', 'correct horse')).toEqual(person);
  expect(people.authenticate('production', 'ada@example.com', 'correct Horse')).toBeUndefined();
  expect(people.authenticate('integration', 'ada@example.com', 'correct horse')).toBeUndefined();
  expect(people.authenticate('production', 'bo@example.com', 'correct horse')).toBeUndefined();
});

test('passwords are kept as salted hashes, and another one replaces the first', () => {
  const { id } = people.create(ada);
  const hashOf = () =>
    store.database.get<{ password_hash: string }>('select password_hash from person');
  const first = hashOf()?.password_hash;
  expect(first).toMatch(/^scrypt:16384:[0-9a-f]{32}:[0-9a-f]{64}$/);
  people.setPassword(id, 'correct horse');
  expect(hashOf()?.password_hash).not.toBe(first);
  people.setPassword(id, 'battery staple');
  expect(people.authenticate('production', ada.email, 'correct horse')).toBeUndefined();
  expect(people.authenticate('production', ada.email, 'battery staple')?.id).toBe(id);
});

test('someone without a password, or deactivated, cannot sign in', () => {
  const { password: _, ...invited } = ada;
  const { id, hasPassword } = people.create(invited);
  expect(hasPassword).toBe(false);
  expect(people.authenticate('production', ada.email, '')).toBeUndefined();
  people.setPassword(id, 'correct horse');
  people.update(id, { isActive: false });
  expect(people.authenticate('production', ada.email, 'correct horse')).toBeUndefined();
});

test('an address is taken once for each environment', () => {
  people.create(ada);
  const taken = expect.objectContaining({ status: 409 });
  expect(() => people.create({ ...ada, email: 'ADA@example.com' })).toThrow(taken);
  const other = people.create({ ...ada, environment: 'integration', tenantId: 8 });
  expect(people.listOfOrganization(ada.organizationId)).toHaveLength(2);
  expect(people.listOfTenant('integration', 8)).toEqual([other]);
  const bo = people.create({ ...ada, email: 'bo@example.com' });
  expect(() => people.update(bo.id, { email: 'ada@example.com' })).toThrow(taken);
});

test('an open session sees permissions change, and ends when the person is deactivated', () => {
  const { id } = people.create(ada);
  const token = sessions.open(id, 'console', 'production');
  expect(sessions.find(token)).toMatchObject({
    via: 'console',
    environment: 'production',
    organization: { name: 'Byron Heating' },
    person: { id, permissions: { manageApiApplicationAccess: false } },
  });
  people.update(id, { permissions: { manageApiApplicationAccess: true } });
  expect(sessions.find(token)?.person.permissions).toEqual({
    generateApiApplicationKey: false,
    manageApiApplicationAccess: true,
  });
  people.update(id, { isActive: false });
  expect(sessions.find(token)).toBeUndefined();
});

test('a session ends when it is closed, or after twelve hours of real time', () => {
  const { id } = people.create(ada);
  const closed = sessions.open(id, 'portal', 'production');
  sessions.close(closed);
  expect(sessions.find(closed)).toBeUndefined();
  const token = sessions.open(id, 'portal', 'production');
  realMs = 12 * HOUR_MS;
  expect(sessions.find(token)?.person.id).toBe(id);
  realMs += 1;
  expect(sessions.find(token)).toBeUndefined();
  expect(sessions.find('made up')).toBeUndefined();
});

test('the tables keep no token', () => {
  const token = sessions.open(people.create(ada).id, 'portal', 'production');
  expect(JSON.stringify(store.database.all('select * from session'))).not.toContain(token);
});

test('terms are accepted once', () => {
  const { id, termsAcceptedOn } = people.create(ada);
  expect(termsAcceptedOn).toBeNull();
  expect(people.acceptTerms(id).termsAcceptedOn).toBe('2026-11-22T05:00:00.000Z');
});

test('an organization is found by its tenants, and gets an integration instance later', () => {
  const { organizationId } = ada;
  expect(organizations.findByTenant('production', 7)?.id).toBe(organizationId);
  expect(organizations.findByTenant('integration', 7)).toBeUndefined();
  organizations.update(organizationId, { integrationTenantId: 9, plan: 'starter' });
  expect(organizations.findByTenant('integration', 9)).toMatchObject({
    plan: 'starter',
    productionTenantId: 7,
  });
});
