import { contract } from '@truckroll/contract';
import { describe, expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { addTagType, createCustomer, exampleAddress } from '../testing/example-customer.ts';
import { crm } from './index.ts';

const { customers, locations, tags } = contract.crm;
const phone = { type: 'MobilePhone', value: '(518) 555-0100' } as const;
const email = { type: 'Email', value: 'ada@example.com' } as const;

function refused(status: number) {
  return expect.objectContaining({ status });
}

describe('a new customer', () => {
  test('is answered with its locations and contacts, which later reads leave out', () => {
    const tenant = openTenantInMemory({ crm });
    const created = createCustomer(tenant, { contacts: [phone] });
    expect(created).toMatchObject({
      type: 'Residential',
      balance: 0,
      active: true,
      createdById: 77,
      locations: [{ name: 'Home', customerId: created.id, contacts: [] }],
      contacts: [{ type: 'MobilePhone', value: '(518) 555-0100' }],
    });
    const { locations: _, contacts: __, ...rest } = created;
    expect(tenant.call(customers.get, { path: { id: created.id } })).toEqual(rest);
  });

  test('has at least one location', () => {
    const tenant = openTenantInMemory({ crm });
    expect(() => createCustomer(tenant, { locations: [] })).toThrow(
      expect.objectContaining({ status: 400, errors: { locations: expect.anything() } }),
    );
    expect(tenant.call(customers.list).data).toEqual([]);
  });

  test('gets the contacts of its location as records of its own', () => {
    const tenant = openTenantInMemory({ crm });
    const home = { name: 'Home', address: exampleAddress, contacts: [phone] };
    const { contacts, locations: places } = createCustomer(tenant, { locations: [home] });
    expect(contacts).toMatchObject([phone]);
    expect(places[0]?.contacts).toMatchObject([phone]);
    expect(contacts[0]?.id).not.toBe(places[0]?.contacts[0]?.id);
  });

  test('is refused with a tag or a custom field the tenant does not have', () => {
    const tenant = openTenantInMemory({ crm });
    expect(() => createCustomer(tenant, { tagTypeIds: [5] })).toThrow(refused(400));
    const customFields = [{ typeId: 5, value: 'x' }];
    expect(() => createCustomer(tenant, { customFields })).toThrow(refused(400));
  });
});

describe('changing a customer', () => {
  test('moves only what is named', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    const before = tenant.call(customers.get, { path: { id } });
    tenant.setTime('2026-03-03T09:00:00.000Z');
    const after = tenant.call(customers.update, { path: { id }, body: { doNotMail: true } });
    const modifiedOn = '2026-03-03T09:00:00.000Z';
    expect(after).toEqual({ ...before, doNotMail: true, modifiedOn });
  });

  test('takes an address only whole', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    const whole = { ...exampleAddress, unit: '', city: 'Troy', latitude: 42.7, longitude: -73.7 };
    const changed = tenant.call(customers.update, { path: { id }, body: { address: whole } });
    expect(changed.address).toEqual(whole);
    const { latitude: _, ...part } = whole;
    const body = { address: part as typeof whole };
    expect(() => tenant.call(customers.update, { path: { id }, body })).toThrow(refused(400));
  });

  test('replaces the custom fields as a whole and shows their names', () => {
    const tenant = openTenantInMemory({ crm });
    const types = tenant.store.collection('customer-custom-field-type');
    const [gate, dog] = ['Gate code', 'Dog'].map((name) => Number(types.insert({ name }).id));
    const customFields = [{ typeId: gate ?? 0, value: '12' }];
    const { id } = createCustomer(tenant, { customFields });
    const body = { customFields: [{ typeId: dog ?? 0, value: 'Rex' }] };
    const changed = tenant.call(customers.update, { path: { id }, body });
    expect(changed.customFields).toEqual([{ typeId: dog, name: 'Dog', value: 'Rex' }]);
    const listed = tenant.call(customers.listCustomFieldTypes);
    expect(listed.data.map((type) => type.name)).toEqual(['Gate code', 'Dog']);
  });

  test('takes it out of lists once it is inactive, unless any are asked for', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    tenant.call(customers.update, { path: { id }, body: { active: false } });
    expect(tenant.call(customers.list).data).toEqual([]);
    expect(tenant.call(customers.list, { query: { active: 'Any' } }).data).toMatchObject([{ id }]);
  });
});

describe('contacts of a customer', () => {
  test('do not move its modifiedOn', () => {
    const tenant = openTenantInMemory({ crm });
    const { id, modifiedOn } = createCustomer(tenant);
    tenant.setTime('2026-03-03T09:00:00.000Z');
    const contact = tenant.call(customers.createContact, { path: { id }, body: email });
    const path = { id, contactId: contact.id };
    tenant.call(customers.updateContact, { path, body: { memo: 'work' } });
    tenant.call(customers.deleteContact, { path });
    expect(tenant.call(customers.get, { path: { id } }).modifiedOn).toBe(modifiedOn);
    expect(tenant.call(customers.listContacts, { path: { id } }).data).toEqual([]);
  });

  test('carry their number as digits, also after a change', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    const contact = tenant.call(customers.createContact, { path: { id }, body: phone });
    expect(contact.phoneSettings).toEqual({ phoneNumber: '5185550100', doNotText: false });
    const path = { id, contactId: contact.id };
    const body = { value: '+1 518-555-0199' };
    const changed = tenant.call(customers.updateContact, { path, body });
    expect(changed.phoneSettings.phoneNumber).toBe('5185550199');
  });

  test('keep the preferences that were set', () => {
    const tenant = openTenantInMemory({ crm });
    const { id, contacts } = createCustomer(tenant, { contacts: [email] });
    const preferences = {
      jobRemindersEnabled: true,
      marketingUpdatesEnabled: false,
      invoiceStatementNotification: false,
      invoiceNotification: false,
      statementNotification: false,
    };
    const path = { id, contactId: contacts[0]?.id ?? 0 };
    tenant.call(customers.updateContact, { path, body: { preferences } });
    const [contact] = tenant.call(customers.listContacts, { path: { id } }).data;
    expect(contact?.preferences).toEqual(preferences);
  });

  test('of everybody are listed by customers or by a window of changes, never all at once', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant, { contacts: [phone] });
    tenant.setTime('2026-03-03T09:00:00.000Z');
    createCustomer(tenant, { contacts: [email] });
    expect(() => tenant.call(customers.listModifiedContacts)).toThrow(refused(400));
    const byId = tenant.call(customers.listModifiedContacts, { query: { customerIds: `${id}` } });
    expect(byId.data).toMatchObject([{ customerId: id, ...phone }]);
    const query = { modifiedOnOrAfter: '2026-03-03T00:00:00Z' };
    expect(tenant.call(customers.listModifiedContacts, { query }).data).toMatchObject([email]);
  });

  test('come once more in the feed as inactive when they are taken away', () => {
    const tenant = openTenantInMemory({ crm });
    const { id, contacts } = createCustomer(tenant, { contacts: [phone] });
    const contactId = contacts[0]?.id ?? 0;
    tenant.call(customers.deleteContact, { path: { id, contactId } });
    const feed = tenant.call(contract.crm.export.customersContacts);
    expect(feed.data).toMatchObject([{ id: contactId, customerId: id, active: false }]);
  });
});

describe('notes of a customer', () => {
  test('can be put on its active locations too', () => {
    const tenant = openTenantInMemory({ crm });
    const { id, locations: places } = createCustomer(tenant, {
      locations: ['Home', 'Shop'].map((name) => ({ name, address: exampleAddress })),
    });
    const [home, shop] = places.map((place) => place.id);
    tenant.call(locations.update, { path: { id: shop ?? 0 }, body: { active: false } });
    const body = { text: 'Beware of the dog', pinToTop: true, addToLocations: true };
    const note = tenant.call(customers.createNote, { path: { id }, body });
    expect(note).toMatchObject({ text: body.text, isPinned: true, createdById: 77 });
    const notesAt = (place = 0) => tenant.call(locations.listNotes, { path: { id: place } }).data;
    expect(notesAt(home)).toMatchObject([{ text: body.text }]);
    expect(notesAt(shop)).toEqual([]);
    tenant.call(customers.deleteNote, { path: { id, noteId: note.id } });
    expect(tenant.call(customers.listNotes, { path: { id } }).data).toEqual([]);
  });

  test('belong to a customer that exists', () => {
    const tenant = openTenantInMemory({ crm });
    const call = { path: { id: 5 }, body: { text: 'Hello' } };
    expect(() => tenant.call(customers.createNote, call)).toThrow(refused(404));
  });
});

describe('tags of customers', () => {
  test('are added once and taken away once', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    const path = { id, tagTypeId: addTagType(tenant, 'VIP') };
    const added = tenant.call(customers.createTag, { path });
    expect(added).toEqual({ customerId: id, tagTypeIds: [path.tagTypeId] });
    expect(() => tenant.call(customers.createTag, { path })).toThrow(refused(409));
    tenant.call(customers.deleteTag, { path });
    expect(() => tenant.call(customers.deleteTag, { path })).toThrow(refused(404));
    expect(tenant.call(customers.get, { path: { id } }).tagTypeIds).toEqual([]);
  });

  test('are added to and taken from many at a time', () => {
    const tenant = openTenantInMemory({ crm });
    const tagTypeIds = ['VIP', 'Late payer'].map((name) => addTagType(tenant, name));
    const first = createCustomer(tenant, { tagTypeIds: tagTypeIds.slice(0, 1) }).id;
    const second = createCustomer(tenant).id;
    const tagsOf = (id: number) => tenant.call(customers.get, { path: { id } }).tagTypeIds;
    tenant.call(tags.add, { body: { customerIds: [first, second], tagTypeIds } });
    expect([tagsOf(first), tagsOf(second)]).toEqual([tagTypeIds, tagTypeIds]);
    tenant.call(tags.remove, { body: { customerIds: [first], tagTypeIds } });
    expect([tagsOf(first), tagsOf(second)]).toEqual([[], tagTypeIds]);
  });

  test('are added to nobody when one of the customers does not exist', () => {
    const tenant = openTenantInMemory({ crm });
    const { id } = createCustomer(tenant);
    const body = { customerIds: [id, 5], tagTypeIds: [addTagType(tenant, 'VIP')] };
    expect(() => tenant.call(tags.add, { body })).toThrow(refused(409));
    expect(tenant.call(customers.get, { path: { id } }).tagTypeIds).toEqual([]);
  });
});
