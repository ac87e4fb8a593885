import { contract } from '@truckroll/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOfficeInMemory, type OfficeInMemory } from '../testing/office-in-memory.ts';
import { createLeads, type Leads } from './leads.ts';

let office: OfficeInMemory;
let leads: Leads;
let id: number;

beforeEach(() => {
  office = openOfficeInMemory();
  leads = createLeads(office.desk);
  const { campaign } = office.ids;
  id = office.desk.perform(contract.crm.leads.create, {
    body: {
      campaignId: campaign,
      summary: 'Wants a quote for a heat pump',
      followUpDate: '2026-03-03T15:00:00Z',
      leadCustomerName: 'Katherine Johnson',
      leadPhone: '518 555 0123',
      leadCity: 'Troy',
    },
  }).id;
});
afterEach(() => office.close());

test('a lead is listed by what it says of its customer', () => {
  expect(leads.list().data).toEqual([
    expect.objectContaining({
      id,
      status: 'Open',
      name: 'Katherine Johnson',
      phone: '518 555 0123',
      address: expect.objectContaining({ city: 'Troy', street: '' }),
      campaign: 'Web',
      followUpDate: '2026-03-03T15:00:00.000Z',
    }),
  ]);
});

test("a follow-up is kept by the tenant's clock, and its text as a note", () => {
  const row = leads.followUp(id, { day: '2026-07-01', time: '09:30', text: 'Call after nine' });
  expect(row.followUpDate).toBe('2026-07-01T13:30:00.000Z');
  expect(leads.get(id).notes.map(({ text }) => text)).toEqual(['Call after nine']);
});

test('a dismissed lead says why and cannot be dismissed again', () => {
  expect(leads.dismiss(id, office.callReason)).toMatchObject({
    status: 'Dismissed',
    dismissingReason: 'Price too high',
  });
  expect(leads.list().counts).toEqual({ open: 0, converted: 0, dismissed: 1 });
  expect(() => leads.dismiss(id, office.callReason)).toThrow(
    expect.objectContaining({ status: 409 }),
  );
});

test('a lead that is not there is refused with 404', () => {
  expect(() => leads.get(5)).toThrow(expect.objectContaining({ status: 404 }));
});
