import { contract } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { createCustomer } from '../testing/example-customer.ts';
import { crm } from './index.ts';

const { contactMethods, contactPreferences, contacts } = contract.crm;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const unknown = '99999999-9999-4999-8999-999999999999';

function refused(status: number) {
  return expect.objectContaining({ status });
}

function open() {
  const tenant = openTenantInMemory({ crm });
  const ada = tenant.call(contacts.create, { body: { name: 'Ada Byron', title: 'Owner' } });
  const addMethod = (value: string) =>
    tenant.call(contactMethods.create, {
      path: { contactId: ada.id },
      body: { type: 'MobilePhone', value },
    });
  return { tenant, ada, addMethod };
}

describe('a contact', () => {
  test('has a GUID, is not archived and reads back the same', () => {
    const { tenant, ada } = open();
    expect(ada).toMatchObject({ name: 'Ada Byron', isArchived: false, createdBy: 77 });
    expect(ada.id).toMatch(GUID);
    expect(tenant.call(contacts.get, { path: { id: ada.id } })).toEqual(ada);
  });

  test('keeps on a patch what is not named and loses it on a put', () => {
    const { tenant, ada } = open();
    const path = { id: ada.id };
    const patched = tenant.call(contacts.update, { path, body: { isArchived: true } });
    expect(patched).toMatchObject({ title: 'Owner', isArchived: true });
    const body = { name: 'Ada', isArchived: false };
    const put = tenant.call(contacts.replace, { path, body });
    expect(put).toMatchObject({ name: 'Ada', title: null, isArchived: false });
  });

  test('is made by a put under an id nobody has', () => {
    const { tenant } = open();
    const path = { id: unknown };
    tenant.call(contacts.replace, { path, body: { name: 'Bob', isArchived: false } });
    expect(tenant.call(contacts.get, { path })).toMatchObject({ id: unknown, name: 'Bob' });
  });

  test('is made anew by a put under the id of one that was deleted', () => {
    const { tenant, ada } = open();
    const path = { id: ada.id };
    tenant.call(contacts.delete, { path });
    tenant.call(contacts.replace, { path, body: { name: 'Ada', isArchived: false } });
    expect(tenant.call(contacts.get, { path })).toMatchObject({ name: 'Ada', title: null });
  });

  test('is found by a part of its name and by being archived', () => {
    const { tenant, ada } = open();
    tenant.call(contacts.create, { body: { name: 'Bob' } });
    const names = (query: object) =>
      tenant.call(contacts.list, { query }).data.map((contact) => contact.name);
    expect(names({ name: 'byron' })).toEqual(['Ada Byron']);
    tenant.call(contacts.update, { path: { id: ada.id }, body: { isArchived: true } });
    expect(names({ isArchived: 'True' })).toEqual(['Ada Byron']);
    expect(names({ isArchived: 'false' })).toEqual(['Bob']);
  });

  test('takes its methods along when it is deleted', () => {
    const { tenant, ada, addMethod } = open();
    addMethod('5185550100');
    tenant.call(contacts.delete, { path: { id: ada.id } });
    expect(() => tenant.call(contacts.get, { path: { id: ada.id } })).toThrow(refused(404));
    expect(tenant.call(contacts.searchMethods).data).toEqual([]);
  });
});

describe('contact methods', () => {
  test('are made, changed, replaced and taken away', () => {
    const { tenant, ada, addMethod } = open();
    const method = addMethod('5185550100');
    const path = { contactId: ada.id, contactMethodId: method.id };
    const changed = tenant.call(contactMethods.update, { path, body: { memo: 'evenings' } });
    expect(changed).toMatchObject({ value: '5185550100', memo: 'evenings' });
    const body = { type: 'Email', value: 'ada@example.com' } as const;
    expect(tenant.call(contactMethods.upsert, { path, body })).toMatchObject({
      ...body,
      id: method.id,
      memo: null,
    });
    tenant.call(contactMethods.delete, { path });
    expect(() => tenant.call(contactMethods.get, { path })).toThrow(refused(404));
  });

  test('are made by a put under an id nobody has', () => {
    const { tenant, ada } = open();
    const path = { contactId: ada.id, contactMethodId: unknown };
    const body = { type: 'Phone', value: '1' } as const;
    tenant.call(contactMethods.upsert, { path, body });
    expect(tenant.call(contactMethods.list, { path }).data).toMatchObject([{ id: unknown }]);
  });

  test('are found over all contacts by their value', () => {
    const { tenant, ada, addMethod } = open();
    addMethod('5185550100');
    addMethod('5185550101');
    const query = { value: '5185550101' };
    const found = tenant.call(contacts.searchMethods, { query });
    expect(found.data).toMatchObject([{ contactId: ada.id, value: '5185550101' }]);
  });

  test('belong to a contact that exists', () => {
    const { tenant } = open();
    const body = { type: 'Phone', value: '1' } as const;
    expect(() =>
      tenant.call(contactMethods.create, { path: { contactId: unknown }, body }),
    ).toThrow(refused(404));
  });
});

describe('contact preferences', () => {
  test('are all unset at first and keep what is set', () => {
    const { tenant, ada, addMethod } = open();
    const path = { contactId: ada.id, contactMethodId: addMethod('5185550100').id };
    const types = tenant.call(contacts.listPreferenceTypes);
    const list = () => tenant.call(contactPreferences.list, { path });
    expect(list()).toEqual(types.map(({ name, dataType }) => ({ name, dataType, value: null })));
    const one = { ...path, preferenceName: 'jobreminders' };
    tenant.call(contactPreferences.update, { path: one, body: { value: 'True' } });
    expect(tenant.call(contactPreferences.get, { path: one }).value).toBe('true');
    expect(list().filter((preference) => preference.value !== null)).toHaveLength(1);
  });

  test('know only yes and no, and only their own names', () => {
    const { tenant, ada, addMethod } = open();
    const path = { contactId: ada.id, contactMethodId: addMethod('5185550100').id };
    const write = (preferenceName: string, value: string) =>
      tenant.call(contactPreferences.update, {
        path: { ...path, preferenceName },
        body: { value },
      });
    expect(() => write('JobReminders', 'maybe')).toThrow(refused(400));
    expect(() => write('Postcards', 'true')).toThrow(refused(404));
  });
});

describe('relationships of a contact', () => {
  test('tie it to a customer, once, until they are taken away', () => {
    const { tenant, ada } = open();
    const { id: relatedEntityId } = createCustomer(tenant);
    const path = { contactId: ada.id, relatedEntityId, typeSlug: 'customer' };
    tenant.call(contacts.createRelationship, { path });
    tenant.call(contacts.createRelationship, { path });
    const list = () => tenant.call(contacts.listRelationships, { path }).data;
    expect(list()).toMatchObject([{ relatedEntityId, typeName: 'Customer', createdBy: 77 }]);
    const related = tenant.call(contacts.listByRelationship, {
      path: { relationshipId: relatedEntityId },
    });
    expect(related.data).toEqual([ada]);
    tenant.call(contacts.deleteRelationship, { path });
    expect(list()).toEqual([]);
    expect(() => tenant.call(contacts.deleteRelationship, { path })).toThrow(refused(409));
  });

  test('need a known kind and a record that exists', () => {
    const { tenant, ada } = open();
    const { id: relatedEntityId } = createCustomer(tenant);
    const relate = (typeSlug: string, id = relatedEntityId, contactId = ada.id) =>
      tenant.call(contacts.createRelationship, {
        path: { contactId, relatedEntityId: id, typeSlug },
      });
    expect(() => relate('cousin')).toThrow(refused(404));
    expect(() => relate('location')).toThrow(refused(404));
    expect(() => relate('customer', relatedEntityId, unknown)).toThrow(refused(409));
  });
});
