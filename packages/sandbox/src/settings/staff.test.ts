import { contract } from '@truckroll/contract';
import { beforeEach, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { settings } from './index.ts';

const { employees, technicians } = contract.settings;
const PASSWORD = 'correct horse';
let tenant: TenantInMemory;

beforeEach(() => {
  tenant = openTenantInMemory({ settings });
  tenant.store.collection('user-role').insert({ id: 5, name: 'Dispatch' });
});

function hire(roleId: number): number {
  return tenant.call(employees.create, {
    body: {
      name: 'Ada King Lovelace',
      email: 'ada@example.com',
      login: 'ada',
      password: PASSWORD,
      accountCreationMethod: 'AssignLoginAndPassword',
      roleId,
      positions: ['Dispatcher'],
    },
  }).id;
}

test('an employee has a role, a login, a user of its own, and never keeps a password', () => {
  const id = hire(5);
  const employee = tenant.call(employees.get, { path: { id } });
  expect(employee).toMatchObject({
    firstName: 'Ada',
    lastName: 'King Lovelace',
    loginName: 'ada',
    roleIds: [5],
    active: true,
  });
  expect(employee.userId).not.toBe(id);
  expect(tenant.store.collection('employee').getText(id)).not.toContain(PASSWORD);
});

test('a role nobody knows is refused', () => {
  expect(() => hire(6)).toThrow(expect.objectContaining({ status: 400 }));
});

test('a deactivated employee leaves the list and comes back', () => {
  const path = { id: hire(5) };
  tenant.call(employees.accountActions, { path, body: { action: 'Deactivate' } });
  expect(tenant.call(employees.list).data).toEqual([]);
  tenant.call(employees.accountActions, { path, body: { action: 'Activate' } });
  expect(tenant.call(employees.list).data).toHaveLength(1);
});

test('a technician is activated with a licence only', () => {
  const { id } = tenant.store.collection('technician').insert({ name: 'Bo', active: false });
  const path = { id: Number(id) };
  const body = { action: 'Activate' } as const;
  expect(() => tenant.call(technicians.accountActions, { path, body })).toThrow(
    expect.objectContaining({ status: 400 }),
  );
  const licensed = { ...body, licenseType: 'ManagedTechnician' } as const;
  tenant.call(technicians.accountActions, { path, body: licensed });
  expect(tenant.call(technicians.list).data).toMatchObject([{ licenseType: 'ManagedTech' }]);
});
