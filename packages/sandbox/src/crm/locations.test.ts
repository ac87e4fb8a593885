import { contract } from '@truckroll/contract';
import type { CreateLocationRequest } from '@truckroll/contract/types/crm';
import { describe, expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { addTagType, createCustomer, exampleAddress } from '../testing/example-customer.ts';
import { crm } from './index.ts';

const { customers, locations } = contract.crm;
const phone = { type: 'Phone', value: '518-555-0100' } as const;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function pair(key: string, value: string | null) {
  return { key, value };
}

function open() {
  const tenant = openTenantInMemory({ crm });
  const customer = createCustomer(tenant, { taxExempt: true });
  const create = (changes: Partial<CreateLocationRequest> = {}) => {
    const body = { name: 'Shop', address: exampleAddress, customerId: customer.id, ...changes };
    return tenant.call(locations.create, { body });
  };
  const zone = (name: string, zips: string[]) =>
    Number(tenant.store.collection('zone').insert({ name, zips }).id);
  return { tenant, customer, create, zone };
}

describe('a new location', () => {
  test('belongs to its customer, shares its tax exemption and embeds its contacts once', () => {
    const { tenant, customer, create } = open();
    const { contacts, ...created } = create({ contacts: [phone] });
    expect(created).toMatchObject({ customerId: customer.id, taxExempt: true, createdById: 77 });
    expect(contacts).toMatchObject([phone]);
    expect(tenant.call(locations.get, { path: { id: created.id } })).toEqual(created);
    const listed = tenant.call(locations.list, { query: { customerId: customer.id } });
    expect(listed.data.map((location) => location.name)).toEqual(['Home', 'Shop']);
  });

  test('copies its contacts to the customer, except one the customer has', () => {
    const { tenant, customer, create } = open();
    create({ contacts: [phone] });
    create({ contacts: [phone, { type: 'Email', value: 'ada@example.com' }] });
    const listed = tenant.call(customers.listContacts, { path: { id: customer.id } });
    expect(listed.data.map((contact) => contact.type)).toEqual(['Phone', 'Email']);
  });

  test('of an unknown customer is refused', () => {
    const { create } = open();
    expect(() => create({ customerId: 5 })).toThrow('Unknown customer');
  });

  test('lies in the zone of its zip, also with four more digits', () => {
    const { create, zone } = open();
    const north = zone('North', ['12206', '12207']);
    const at = (zip: string) => create({ address: { ...exampleAddress, zip } }).zoneId;
    expect([at('12207'), at('12206-1234'), at('10001')]).toEqual([north, north, null]);
  });
});

describe('changing a location', () => {
  test('moves it to another customer', () => {
    const { tenant, create } = open();
    const other = createCustomer(tenant, { name: 'Bob' });
    const path = { id: create().id };
    const moved = tenant.call(locations.update, { path, body: { customerId: other.id } });
    expect(moved.customerId).toBe(other.id);
  });

  test('lies in the zone that has its zip now', () => {
    const { tenant, create, zone } = open();
    const zones = tenant.store.collection('zone');
    const at = () => create({ address: { ...exampleAddress, zip: '12206' } }).zoneId;
    const [north, south] = [zone('North', ['12206']), zone('South', ['12206'])];
    expect(at()).toBe(north);
    zones.update(north, { zips: ['12299'] });
    expect(at()).toBe(south);
    zones.update(south, { active: false });
    expect(at()).toBeNull();
    expect(zone('West', ['12206'])).toBe(at());
  });

  test('to an unknown customer or tax zone is refused', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    expect(() => tenant.call(locations.update, { path, body: { customerId: 5 } })).toThrow(
      'Customer not found',
    );
    expect(() => tenant.call(locations.update, { path, body: { taxZoneId: 5 } })).toThrow(
      'Tax Zone not found',
    );
  });

  test('finds its zone anew when the address changes', () => {
    const { tenant, create, zone } = open();
    const path = { id: create().id };
    const south = zone('South', ['10001']);
    const address = { ...exampleAddress, unit: '', zip: '10001' };
    const changed = tenant.call(locations.update, { path, body: { address } });
    expect(changed).toMatchObject({ zoneId: south, address: { zip: '10001', latitude: null } });
    expect(tenant.call(locations.update, { path, body: { name: 'Hut' } }).zoneId).toBe(south);
  });

  test('merges or replaces the external data of one application', () => {
    const { tenant, create } = open();
    const applicationGuid = crypto.randomUUID();
    const { id } = create({
      externalData: { applicationGuid, externalData: [{ key: 'a', value: '1' }] },
    });
    const write = (patchMode: 'Merge' | 'Replace', ...pairs: ReturnType<typeof pair>[]) =>
      tenant.call(locations.update, {
        path: { id },
        body: { externalData: { applicationGuid, patchMode, externalData: pairs } },
      });
    const read = () => {
      const query = { externalDataApplicationGuid: applicationGuid, ids: `${id}` };
      return tenant.call(locations.list, { query }).data[0]?.externalData;
    };
    write('Merge', pair('b', '2'));
    expect(read()).toEqual([pair('a', '1'), pair('b', '2')]);
    write('Merge', pair('a', null));
    expect(read()).toEqual([pair('b', '2')]);
    write('Replace', pair('c', '3'));
    expect(read()).toEqual([pair('c', '3')]);
  });
});

describe('contacts of a location', () => {
  test('do not move its modifiedOn and can be changed and taken away', () => {
    const { tenant, create } = open();
    const { id, modifiedOn } = create();
    tenant.setTime('2026-03-03T09:00:00.000Z');
    const { id: contactId } = tenant.call(locations.createContact, { path: { id }, body: phone });
    const change = { path: { id, contactId }, body: { type: 'Fax' as const } };
    expect(tenant.call(locations.updateContact, change).type).toBe('Fax');
    tenant.call(locations.deleteContact, { path: { id, contactId } });
    expect(tenant.call(locations.listContacts, { path: { id } }).data).toEqual([]);
    expect(tenant.call(locations.get, { path: { id } }).modifiedOn).toBe(modifiedOn);
  });

  test('of all locations are listed by locations, changes or creation, never all at once', () => {
    const { tenant, create } = open();
    const { id } = create({ contacts: [phone] });
    const list = (query: object) => tenant.call(locations.listModifiedContacts, { query }).data;
    expect(() => list({})).toThrow(refused(400));
    expect(list({ locationIds: `${id}` })).toMatchObject([{ locationId: id, ...phone }]);
    expect(list({ createdOnOrAfter: '2026-03-02' })).toHaveLength(1);
    expect(list({ modifiedBefore: '2026-03-02' })).toEqual([]);
  });

  test('of another location are not found', () => {
    const { tenant, create } = open();
    const { contacts } = create({ contacts: [phone] });
    const path = { id: create().id, contactId: contacts[0]?.id ?? 0 };
    expect(() => tenant.call(locations.deleteContact, { path })).toThrow(refused(404));
  });
});

describe('what else a location keeps', () => {
  test('a note can be put on its customer too', () => {
    const { tenant, customer, create } = open();
    const path = { id: create().id };
    const body = { text: 'Key under the mat', addToCustomer: true };
    const { id: noteId } = tenant.call(locations.createNote, { path, body });
    const copies = tenant.call(customers.listNotes, { path: { id: customer.id } }).data;
    expect(copies).toMatchObject([{ text: body.text, isPinned: false }]);
    tenant.call(locations.deleteNote, { path: { ...path, noteId } });
    expect(tenant.call(locations.listNotes, { path }).data).toEqual([]);
  });

  test('a tag is added once and taken away once', () => {
    const { tenant, create } = open();
    const path = { id: create().id, tagTypeId: addTagType(tenant, 'Gate') };
    const added = tenant.call(locations.createTag, { path });
    expect(added).toEqual({ locationId: path.id, tagTypeIds: [path.tagTypeId] });
    expect(() => tenant.call(locations.createTag, { path })).toThrow(refused(409));
    tenant.call(locations.deleteTag, { path });
    expect(tenant.call(locations.get, { path }).tagTypeIds).toEqual([]);
  });

  test('a tag the tenant does not have is not found', () => {
    const { tenant, create } = open();
    const path = { id: create().id, tagTypeId: 5 };
    expect(() => tenant.call(locations.createTag, { path })).toThrow(refused(404));
  });

  test('a technician is preferred once one is named', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    expect(tenant.call(locations.getPreferredTechnician, { path })).toBeNull();
    const technician = Number(tenant.store.collection('technician').insert({ name: 'Tim' }).id);
    const prefer = (preferredTechnicianId: number) =>
      tenant.call(locations.updatePreferredTechnician, {
        path: { ...path, preferredTechnicianId },
      });
    prefer(technician);
    expect(tenant.call(locations.getPreferredTechnician, { path })).toBe(technician);
    expect(() => prefer(5)).toThrow(refused(404));
  });

  test('the feeds show locations and their contacts in the order of their change', () => {
    const { tenant, create } = open();
    const { id } = create({ contacts: [phone] });
    tenant.call(locations.update, { path: { id }, body: { active: false } });
    const feed = tenant.call(contract.crm.export.locations);
    expect(feed.data.map((row) => [row.name, row.active])).toEqual([
      ['Home', true],
      ['Shop', false],
    ]);
    const contacts = tenant.call(contract.crm.export.locationsContacts);
    expect(contacts.data).toMatchObject([{ locationId: id, active: true }]);
  });
});
