import { contract } from '@truckroll/contract';
import type { CreateBookingRequest } from '@truckroll/contract/types/crm';
import { describe, expect, test } from 'vitest';
import { type TenantInMemory, openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { convertBooking } from './booking-conversion.ts';
import { uniqueExternalIdSetting } from './booking-intake.ts';
import { crm } from './index.ts';

const { bookings, bookingProviderTags } = contract.crm;

const address = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };
const wanted: CreateBookingRequest = {
  source: 'web',
  name: 'Ada Byron',
  summary: 'Kitchen sink leaks',
  isFirstTimeClient: true,
  externalId: 'web-1',
  address,
};

function open() {
  const tenant = openTenantInMemory({ crm });
  const booking_provider = addProvider(tenant, 'Web');
  const create = (changes: Partial<CreateBookingRequest> = {}) =>
    tenant.call(bookings.create, { path: { booking_provider }, body: { ...wanted, ...changes } });
  return { tenant, booking_provider, create };
}

function addProvider(tenant: TenantInMemory, tagName: string): number {
  const body = { tagName, description: '' };
  return tenant.call(bookingProviderTags.create, { body }).id;
}

describe('taking a booking', () => {
  test('a new booking is New, of its provider, and reads back the same', () => {
    const { tenant, booking_provider, create } = open();
    const booking = create();
    expect(booking).toMatchObject({
      ...wanted,
      status: 'New',
      jobId: null,
      bookingProviderId: booking_provider,
      createdOn: '2026-03-02T09:00:00.000Z',
    });
    expect(tenant.call(bookings.get, { path: { id: booking.id } })).toEqual(booking);
    expect(booking).not.toHaveProperty('contacts');
  });

  test.each(['source', 'name', 'summary', 'isFirstTimeClient', 'externalId'] as const)(
    'a booking without %s is refused',
    (member) => {
      const { create } = open();
      expect(() => create({ [member]: undefined })).toThrow(
        expect.objectContaining({ status: 400, errors: { [member]: expect.anything() } }),
      );
    },
  );

  test('a booking without an address is taken when it can be called or written to', () => {
    const { create } = open();
    const contacts = [{ type: 'Email', value: 'ada@example.com' }] as const;
    expect(create({ address: null, contacts }).address).toBeNull();
  });

  test('a booking with neither an address nor a phone number or e-mail is refused', () => {
    const { create } = open();
    const contacts = [{ type: 'Fax', value: '518 555 0100' }] as const;
    expect(() => create({ address: null, contacts })).toThrow(
      expect.objectContaining({ status: 400, errors: { contacts: expect.anything() } }),
    );
  });

  test('a start is brought to UTC and a missing one shows as never set', () => {
    const { create } = open();
    expect(create({ start: '2026-03-05T08:00:00-05:00' }).start).toBe('2026-03-05T13:00:00.000Z');
    expect(create().start).toBe('0001-01-01T00:00:00Z');
  });

  test('ids that fit nothing in the tenant are taken', () => {
    const { create } = open();
    expect(create({ jobTypeId: 1, businessUnitId: 2 })).toMatchObject({ jobTypeId: 1 });
  });

  test('an unknown customer type is refused', () => {
    const { create } = open();
    expect(() => create({ customerType: 'Royal' })).toThrow(
      expect.objectContaining({ status: 400, errors: { customerType: expect.anything() } }),
    );
  });

  test('a provider that does not exist takes no booking', () => {
    const { tenant } = open();
    const path = { booking_provider: 1 };
    expect(() => tenant.call(bookings.create, { path, body: wanted })).toThrow(
      expect.objectContaining({ status: 404 }),
    );
  });
});

describe('external ids', () => {
  test('the same external id makes a second booking, and a list by it shows both', () => {
    const { tenant, booking_provider, create } = open();
    const ids = [create().id, create().id];
    create({ externalId: 'web-2' });
    const query = { externalId: 'web-1' };
    const page = tenant.call(bookings.listForProvider, { path: { booking_provider }, query });
    expect(page.data.map((booking) => booking.id)).toEqual(ids);
  });

  test('a tenant can be told to refuse a used external id', () => {
    const { tenant, create } = open();
    tenant.store.setSetting(uniqueExternalIdSetting, true);
    create();
    expect(() => create()).toThrow(expect.objectContaining({ status: 409 }));
  });

  test('a list by ids shows just those bookings', () => {
    const { tenant, create } = open();
    const [first, , third] = [create().id, create().id, create().id];
    const page = tenant.call(bookings.list, { query: { ids: `${first},${third}` } });
    expect(page.data.map((booking) => booking.id)).toEqual([first, third]);
  });
});

describe('another provider', () => {
  test('does not see a booking', () => {
    const { tenant, create } = open();
    const path = { booking_provider: addProvider(tenant, 'Chat'), id: create().id };
    const list = tenant.call(bookings.listForProvider, { path });
    expect(list.data).toEqual([]);
    for (const operation of [bookings.getForProvider, bookings.listContactsForProvider]) {
      expect(() => tenant.call(operation, { path })).toThrow(
        expect.objectContaining({ status: 404 }),
      );
    }
  });

  test('changes, dismisses and contacts nothing of it', () => {
    const { tenant, create } = open();
    const booking_provider = addProvider(tenant, 'Chat');
    const { id } = create();
    const refused = expect.objectContaining({ status: 404 });
    const body = { summary: 'mine' };
    expect(() => tenant.call(bookings.update, { path: { booking_provider, id }, body })).toThrow(
      refused,
    );
    expect(() =>
      tenant.call(bookings.dismiss, {
        path: { booking_provider: String(booking_provider), id },
        body: {},
      }),
    ).toThrow(refused);
    const contact = { type: 'Phone', value: '5185550100' };
    expect(() =>
      tenant.call(bookings.createContact, { path: { booking_provider, id }, body: contact }),
    ).toThrow(refused);
  });
});

describe('after it was taken', () => {
  test('a change moves only what it names', () => {
    const { tenant, booking_provider, create } = open();
    const booking = create();
    tenant.setTime('2026-03-02T10:00:00.000Z');
    const path = { booking_provider, id: booking.id };
    const changed = tenant.call(bookings.update, { path, body: { summary: 'Tap drips' } });
    const modifiedOn = '2026-03-02T10:00:00.000Z';
    expect(changed).toEqual({ ...booking, summary: 'Tap drips', modifiedOn });
  });

  test('a dismissed booking shows its reason and is dismissed or changed no more', () => {
    const { tenant, booking_provider, create } = open();
    const { id } = create();
    const path = { booking_provider: String(booking_provider), id };
    tenant.store.collection('call-reason').insert({ id: 12, name: 'Wrong number' });
    const body = { callReasonId: 12, dismissingMemo: 'wrong number' };
    expect(tenant.call(bookings.dismiss, { path, body })).toBeUndefined();
    const dismissed = tenant.call(bookings.get, { path: { id } });
    expect(dismissed).toMatchObject({ status: 'Dismissed', dismissingReasonId: 12 });
    expect(dismissed).not.toHaveProperty('dismissingMemo');
    const refused = expect.objectContaining({ status: 409 });
    expect(() => tenant.call(bookings.dismiss, { path, body: {} })).toThrow(refused);
    const change = { path: { booking_provider, id }, body: { name: 'Eve' } };
    expect(() => tenant.call(bookings.update, change)).toThrow(refused);
  });

  test('a converted booking shows its job and is converted only once', () => {
    const { tenant, create } = open();
    const { id } = create();
    convertBooking(tenant.store, id, 900, '2026-03-02T11:00:00.000Z');
    expect(tenant.call(bookings.get, { path: { id } })).toMatchObject({
      status: 'Converted',
      jobId: 900,
      modifiedOn: '2026-03-02T11:00:00.000Z',
    });
    const again = () => convertBooking(tenant.store, id, 901, '2026-03-02T12:00:00.000Z');
    expect(again).toThrow(expect.objectContaining({ status: 409 }));
  });

  test('a booking that does not exist is not converted', () => {
    const { tenant } = open();
    const convert = () => convertBooking(tenant.store, 5, 900, '2026-03-02T11:00:00.000Z');
    expect(convert).toThrow(
      expect.objectContaining({ status: 400, errors: { bookingId: expect.anything() } }),
    );
  });

  test('the feed shows a booking again after each change and nothing when nothing changed', () => {
    const { tenant, create } = open();
    const { id } = create();
    const first = tenant.call(contract.crm.export.bookings);
    expect(first.data).toMatchObject([{ id, status: 'New', active: true }]);
    convertBooking(tenant.store, id, 900, '2026-03-02T11:00:00.000Z');
    const next = tenant.call(contract.crm.export.bookings, { query: { from: first.continueFrom } });
    expect(next.data).toMatchObject([{ id, status: 'Converted', jobId: 900 }]);
    const rest = tenant.call(contract.crm.export.bookings, { query: { from: next.continueFrom } });
    expect(rest.data).toEqual([]);
  });
});

describe('contacts of a booking', () => {
  test('are kept beside it and can be added, changed and taken away', () => {
    const { tenant, booking_provider, create } = open();
    const { id } = create({ contacts: [{ type: 'Phone', value: '5185550100' }] });
    const path = { booking_provider, id };
    const body = { type: 'email', value: 'ada@example.com', memo: 'work' };
    const added = tenant.call(bookings.createContact, { path, body });
    expect(added).toMatchObject({ type: 'Email', memo: 'work' });
    const change = { path: { ...path, contactId: added.id }, body: { value: 'ada@example.org' } };
    expect(tenant.call(bookings.updateContact, change)).toMatchObject({ value: 'ada@example.org' });
    const [phone] = tenant.call(bookings.listContacts, { path: { id } }).data;
    expect(phone).toMatchObject({ type: 'Phone', value: '5185550100', memo: '' });
    tenant.call(bookings.deleteContact, { path: { ...path, contactId: phone?.id ?? 0 } });
    const left = tenant.call(bookings.listContactsForProvider, { path }).data;
    expect(left.map((contact) => contact.value)).toEqual(['ada@example.org']);
  });

  test('are of a known type', () => {
    const { tenant, booking_provider, create } = open();
    const path = { booking_provider, id: create().id };
    const body = { type: 'Pigeon', value: 'Bert' };
    expect(() => tenant.call(bookings.createContact, { path, body })).toThrow(
      "The value 'Pigeon' is not valid for Type.",
    );
  });
});

describe('booking provider tags', () => {
  test('are found by a part of their name and cannot share one', () => {
    const { tenant } = open();
    addProvider(tenant, 'Chat bot');
    const page = tenant.call(bookingProviderTags.list, { query: { name: 'chat' } });
    expect(page.data).toMatchObject([{ tagName: 'Chat bot', type: 'V2Api', active: true }]);
    expect(() => addProvider(tenant, 'chat bot')).toThrow(expect.objectContaining({ status: 409 }));
  });

  test('can be renamed', () => {
    const { tenant, booking_provider: id } = open();
    tenant.call(bookingProviderTags.update, { path: { id }, body: { tagName: 'Site' } });
    expect(tenant.call(bookingProviderTags.get, { path: { id } }).tagName).toBe('Site');
  });
});
