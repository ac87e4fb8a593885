import { beforeEach, expect, test } from 'vitest';
import { fillDemoTenants, type World } from '../demo.ts';
import { openDemoWorld } from '../testing/demo-world.ts';
import { createInstances } from './instances.ts';
import { createTenantPeople, type TenantPeople } from './tenant-people.ts';

const ADA = {
  name: 'Ada King Lovelace',
  email: 'ada@example.com',
  password: 'correct horse',
  isAdministrator: false,
  permissions: { generateApiApplicationKey: true, manageApiApplicationAccess: false },
};
let world: World;
let people: TenantPeople;
let tenantId: number;

beforeEach(() => {
  world = openDemoWorld();
  people = createTenantPeople(world);
  tenantId = world.portal.organizations.get('demo').integrationTenantId ?? 0;
});

function employee(id: number | null) {
  return world.store
    .tenant('integration', tenantId)
    .collection('employee')
    .get(id ?? 0);
}

test('a new user is an employee of the tenant too, and follows its changes', () => {
  const { id, employeeId } = people.add('integration', tenantId, ADA);
  expect(employee(employeeId)).toMatchObject({
    firstName: 'Ada',
    lastName: 'King Lovelace',
    email: ADA.email,
    role: 'GeneralOffice',
    active: true,
  });
  people.change('integration', tenantId, id, {
    name: 'Ada Byron',
    isAdministrator: true,
    isActive: false,
  });
  expect(employee(employeeId)).toMatchObject({ name: 'Ada Byron', role: 'Admin', active: false });
  expect(JSON.stringify(world.store.database.all('select * from person'))).not.toContain(
    ADA.password,
  );
});

test('somebody administrates a tenant at any time', () => {
  const [admin] = people.list('integration', tenantId);
  const demote = () =>
    people.change('integration', tenantId, admin?.id ?? '', { isAdministrator: false });
  expect(demote).toThrow(/only administrator/);
  people.add('integration', tenantId, { ...ADA, isAdministrator: true });
  expect(demote().isAdministrator).toBe(false);
});

test("another tenant's users are out of reach", () => {
  const { id } = people.add('integration', tenantId, ADA);
  const other = { environment: 'integration', id: 5, name: 'Other', timeZone: 'UTC' } as const;
  world.portal.tenants.create(other);
  expect(people.list('integration', 5)).toEqual([]);
  expect(() => people.change('integration', 5, id, { name: 'Eve' })).toThrow(/no user/);
  const bo = people.add('integration', 5, { ...ADA, email: 'bo@example.com' });
  expect(world.portal.organizations.get(bo.organizationId)).toMatchObject({
    name: 'Other',
    integrationTenantId: 5,
  });
});

test('a refresh brings the records of production and leaves the users their own', () => {
  const { employeeId } = people.add('integration', tenantId, ADA);
  const integration = world.store.tenant('integration', tenantId);
  const made = integration.collection('customer').insert({ name: 'Only here' });
  createInstances(world).refresh('demo');
  expect(integration.collection('customer').get(made.id)).toBeUndefined();
  expect(integration.collection('customer').count()).toBe(8);
  const ada = people.list('integration', tenantId).find(({ email }) => email === ADA.email);
  expect(employee(ada?.employeeId ?? null)).toMatchObject({ email: ADA.email });
  expect(employeeId).not.toBe(ada?.employeeId);
  expect(integration.nextId()).toBeGreaterThan(Number(made.id));
});

test('a reset fills all instances again and keeps their people', () => {
  people.add('integration', tenantId, ADA);
  world.store.clearTenants();
  fillDemoTenants(world);
  const found = people.list('integration', tenantId).find(({ email }) => email === ADA.email);
  expect(employee(found?.employeeId ?? null)).toMatchObject({ email: ADA.email });
});
