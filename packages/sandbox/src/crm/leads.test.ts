import { contract } from '@truckroll/contract';
import type { LeadCreateRequest } from '@truckroll/contract/types/crm';
import { describe, expect, test } from 'vitest';
import { openTenantInMemory } from '../testing/tenant-in-memory.ts';
import { createCustomer, exampleAddress } from '../testing/example-customer.ts';
import { crm } from './index.ts';
import { convertLead } from './lead-conversion.ts';

const { bookings, leads } = contract.crm;

function refused(status: number) {
  return expect.objectContaining({ status });
}

function faultOf(field: string) {
  return expect.objectContaining({ status: 400, errors: { [field]: expect.anything() } });
}

function open() {
  const tenant = openTenantInMemory({ crm });
  const campaignId = Number(tenant.store.collection('campaign').insert({ name: 'Web' }).id);
  for (const id of [1, 3, 9]) tenant.store.collection('call-reason').insert({ id, name: 'Price' });
  const create = (changes: Partial<LeadCreateRequest> = {}) => {
    const body = { campaignId, summary: 'New boiler', callReasonId: 3, ...changes };
    return tenant.call(leads.create, { body });
  };
  const idsBy = (query: object) => tenant.call(leads.list, { query }).data.map((lead) => lead.id);
  return { tenant, campaignId, create, idsBy };
}

function addBooking({ tenant }: ReturnType<typeof open>) {
  const body = { tagName: 'Web', description: '' };
  const { id } = tenant.call(contract.crm.bookingProviderTags.create, { body });
  return tenant.call(bookings.create, {
    path: { booking_provider: id },
    body: {
      source: 'web',
      name: 'Ada Byron',
      summary: 'Boiler',
      isFirstTimeClient: true,
      externalId: 'web-1',
      address: exampleAddress,
    },
  });
}

describe('a new lead', () => {
  test('is Open, of normal priority, and reads back the same', () => {
    const { tenant, create } = open();
    const lead = create({ leadCustomerName: 'Ada', leadPhone: '518 555 0100' });
    expect(lead).toMatchObject({
      status: 'Open',
      priority: 'Normal',
      customerId: null,
      bookingId: null,
      leadCustomerName: 'Ada',
      leadPhone: '518 555 0100',
      createdById: 77,
    });
    expect(tenant.call(leads.get, { path: { id: lead.id } })).toEqual(lead);
  });

  test('needs a call reason or a follow-up date', () => {
    const { create } = open();
    expect(() => create({ callReasonId: null })).toThrow(
      'Follow up date or Call Reason ID is required.',
    );
    const dated = create({ callReasonId: null, followUpDate: '2026-03-04T10:00:00-05:00' });
    expect(dated.followUpDate).toBe('2026-03-04T15:00:00.000Z');
  });

  test('needs a campaign and a summary', () => {
    const { create } = open();
    expect(() => create({ campaignId: undefined as unknown as number })).toThrow(
      faultOf('campaignId'),
    );
    expect(() => create({ summary: ' ' })).toThrow(faultOf('summary'));
  });

  test('is refused for a campaign, customer or location that does not exist', () => {
    const { tenant, create } = open();
    const [ada, bob] = [createCustomer(tenant), createCustomer(tenant)];
    expect(() => create({ campaignId: 5 })).toThrow(faultOf('campaignId'));
    expect(() => create({ customerId: 5 })).toThrow(faultOf('customerId'));
    const locationId = bob.locations[0]?.id ?? 0;
    expect(() => create({ customerId: ada.id, locationId })).toThrow(faultOf('locationId'));
  });

  test('of a booking dismisses the booking and names it', () => {
    const sandbox = open();
    const { tenant, create } = sandbox;
    const { id } = addBooking(sandbox);
    expect(create({ bookingId: id }).bookingId).toBe(id);
    const booking = tenant.call(bookings.get, { path: { id } });
    expect(booking).toMatchObject({ status: 'Dismissed', dismissingReasonId: 3 });
    expect(() => create({ bookingId: id })).toThrow(refused(409));
    expect(() => create({ bookingId: 5 })).toThrow(faultOf('bookingId'));
  });
});

describe('after it was taken', () => {
  test('a change moves only what it names', () => {
    const { tenant, create } = open();
    const lead = create();
    const changed = tenant.call(leads.update, {
      path: { id: lead.id },
      body: { priority: 'Urgent' },
    });
    expect(changed).toEqual({ ...lead, priority: 'Urgent' });
  });

  test('a dismissed lead shows its reason and is dismissed only once', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    tenant.call(leads.dismiss, { path, body: { dismissingReasonId: 9 } });
    const dismissed = tenant.call(leads.get, { path });
    expect(dismissed).toMatchObject({ status: 'Dismissed', dismissingReasonId: 9 });
    expect(() => tenant.call(leads.dismiss, { path, body: { dismissingReasonId: 9 } })).toThrow(
      refused(409),
    );
  });

  test('a lead is converted only once', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    convertLead(tenant.store, path.id);
    expect(tenant.call(leads.get, { path }).status).toBe('Converted');
    expect(() => convertLead(tenant.store, path.id)).toThrow(refused(409));
    expect(() => convertLead(tenant.store, 5)).toThrow(faultOf('leadId'));
  });

  test('a follow-up moves the date and writes its text as a note', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    const body = { followUpDate: '2026-03-09T14:00:00Z', text: 'Call back', pinToTop: true };
    expect(tenant.call(leads.createFollowUp, { path, body })).toEqual({
      leadId: path.id,
      followUpDate: '2026-03-09T14:00:00.000Z',
      text: 'Call back',
      pinToTop: true,
    });
    expect(tenant.call(leads.get, { path }).followUpDate).toBe('2026-03-09T14:00:00.000Z');
    const notes = tenant.call(leads.listNotes, { path }).data;
    expect(notes).toMatchObject([{ text: 'Call back', isPinned: true }]);
  });

  test('a follow-up without a text writes no note', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    const body = { followUpDate: '2026-03-09T14:00:00Z' };
    tenant.call(leads.createFollowUp, { path, body });
    expect(tenant.call(leads.listNotes, { path }).data).toEqual([]);
  });

  test('notes are kept in their order', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    for (const text of ['one', 'two']) tenant.call(leads.createNote, { path, body: { text } });
    const notes = tenant.call(leads.listNotes, { path }).data;
    expect(notes.map((note) => note.text)).toEqual(['one', 'two']);
  });
});

describe('finding leads', () => {
  test('prospects are leads without a customer or whose customer has no job', () => {
    const { tenant, create, idsBy } = open();
    const [old, fresh] = [createCustomer(tenant).id, createCustomer(tenant).id];
    tenant.store.collection('job').insert({ customerId: old });
    const [none, first, second] = [{}, { customerId: old }, { customerId: fresh }].map(
      (changes) => create(changes).id,
    );
    expect(idsBy({ isProspect: true })).toEqual([none, second]);
    expect(idsBy({ isProspect: false })).toEqual([first]);
    expect(idsBy({})).toEqual([none, first, second]);
  });

  test('leads without a customer lack a customer or a location', () => {
    const { tenant, create, idsBy } = open();
    const { id: customerId, locations } = createCustomer(tenant);
    const locationId = locations[0]?.id ?? 0;
    const [none, half, both] = [{}, { customerId }, { customerId, locationId }].map(
      (changes) => create(changes).id,
    );
    expect(idsBy({ withoutCustomer: true })).toEqual([none, half]);
    expect(idsBy({ withoutCustomer: false })).toEqual([both]);
  });

  test('leads are found by status, by their customer and by their words', () => {
    const { tenant, create, idsBy } = open();
    const address = { ...exampleAddress, city: 'Troy' };
    const { id: customerId } = createCustomer(tenant, { address });
    const [troy, word] = [{ customerId }, { leadCustomerName: 'Ada Byron' }].map(
      (changes) => create(changes).id,
    );
    tenant.call(leads.dismiss, { path: { id: troy ?? 0 }, body: { dismissingReasonId: 1 } });
    expect(idsBy({ status: 'Dismissed' })).toEqual([troy]);
    expect(idsBy({ customerCity: 'troy' })).toEqual([troy]);
    expect(idsBy({ customerCreatedBefore: '2026-03-02' })).toEqual([]);
    expect(idsBy({ leadCustomerName: 'byron' })).toEqual([word]);
  });

  test('a list shows an address per lead when it is asked to', () => {
    const { tenant, create } = open();
    const { id } = create();
    const urls = (query: object) =>
      tenant.call(leads.list, { query }).data.map((lead) => lead.leadUrl);
    expect(urls({})).toEqual([null]);
    expect(urls({ genPermUrl: true })).toEqual([`https://tenant-4001.leads.invalid/${id}`]);
  });

  test('the feed shows a lead again when it is dismissed', () => {
    const { tenant, create } = open();
    const path = { id: create().id };
    const { continueFrom: from } = tenant.call(contract.crm.export.leads);
    tenant.call(leads.dismiss, { path, body: { dismissingReasonId: 1 } });
    const { data } = tenant.call(contract.crm.export.leads, { query: { from } });
    expect(data).toMatchObject([{ id: path.id, status: 'Dismissed', active: true }]);
  });
});

describe('the public form', () => {
  const form = { name: 'Ada Byron', phoneNumber: '5185550100', address: exampleAddress };

  test('makes a lead that lists find as captured by a form', () => {
    const { tenant, campaignId, create, idsBy } = open();
    create();
    const { leadId } = tenant.call(leads.submitForm, { body: { ...form, summary: 'Boiler' } });
    expect(tenant.call(leads.get, { path: { id: leadId } })).toMatchObject({
      campaignId,
      summary: 'Boiler',
      leadCustomerName: 'Ada Byron',
      leadPhone: '5185550100',
      leadCity: 'Albany',
    });
    expect(idsBy({ isCaptureSourceForm: true })).toEqual([leadId]);
    expect(idsBy({ isCaptureSourceForm: false })).not.toContain(leadId);
  });

  test('fills the lead it was opened for', () => {
    const { tenant, create } = open();
    const { id } = create();
    const { leadId } = tenant.call(leads.submitForm, { query: { id }, body: form });
    expect(leadId).toBe(id);
    const lead = tenant.call(leads.get, { path: { id } });
    expect(lead).toMatchObject({ leadCustomerName: 'Ada Byron', summary: 'New boiler' });
  });
});
