import { contract } from '@truckroll/contract';
import type { CreateBookingRequest, LeadCreateRequest } from '@truckroll/contract/types/crm';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { bookings, leads } = contract.crm;

/** What comes in by forms and calls, and what becomes of it. */
export const intakeRules: Rules = {
  'a booking needs a name, and an address or somebody to call'(trial) {
    const take = (changes: Partial<CreateBookingRequest>) => refusal(() => booking(trial, changes));
    expect([take({ name: ' ' }), take({ contacts: [] })]).toEqual([400, 400]);
    expect(take({ contacts: [{ type: 'Fax', value: '518' }] })).toBe(400);
    expect(take({ contacts: [], address: ADDRESS })).toBeUndefined();
    expect(take({ contacts: [{ type: 'Email', value: 'a@example.com' }] })).toBeUndefined();
  },
  'a booking may name a job type and a unit that fit nothing'(trial) {
    const taken = booking(trial, { jobTypeId: 999_999, businessUnitId: 999_998 });
    expect(taken).toMatchObject({ status: 'New', jobTypeId: 999_999, businessUnitId: 999_998 });
  },
  'a booking named by a job is converted and shows the job'(trial) {
    const { id } = booking(trial);
    const job = trial.book({ bookingId: id });
    const shown = trial.tenant.call(bookings.get, { path: { id } });
    expect(shown).toMatchObject({ status: 'Converted', jobId: job.id });
    expect(trial.kept('job', job.id)['bookingId']).toBe(id);
    expect(refusal(() => trial.book({ bookingId: id }))).toBe(409);
  },
  'a booking is dismissed with or without a reason, but not twice'(trial) {
    const { tenant, ids } = trial;
    for (const body of [{}, { callReasonId: ids.callReason, dismissingMemo: 'wrong number' }]) {
      const path = { booking_provider: String(ids.provider), id: booking(trial).id };
      tenant.call(bookings.dismiss, { path, body });
      expect(tenant.call(bookings.get, { path: { id: path.id } }).status).toBe('Dismissed');
      expect(refusal(() => tenant.call(bookings.dismiss, { path, body }))).toBe(409);
    }
  },
  'a lead needs a campaign, a summary, and a call reason or a date'(trial) {
    const take = (changes: Partial<LeadCreateRequest>) => refusal(() => lead(trial, changes));
    expect([take({ campaignId: 999_999 }), take({ summary: ' ' })]).toEqual([400, 400]);
    expect(take({ callReasonId: null, followUpDate: null })).toBe(400);
    expect(take({ callReasonId: null, followUpDate: '2026-03-05T15:00:00Z' })).toBeUndefined();
    expect(take({ customerId: null, locationId: null })).toBeUndefined();
  },
  'a lead of a booking dismisses the booking and names it'(trial) {
    const { id } = booking(trial);
    const taken = lead(trial, { bookingId: id });
    expect(taken.bookingId).toBe(id);
    expect(trial.tenant.call(bookings.get, { path: { id } }).status).toBe('Dismissed');
  },
  'a lead named by a job is converted'(trial) {
    const { id } = lead(trial);
    trial.book({ leadId: id });
    expect(trial.tenant.call(leads.get, { path: { id } }).status).toBe('Converted');
    expect(refusal(() => trial.book({ leadId: id }))).toBe(409);
  },
  'a lead is dismissed for a call reason that exists'(trial) {
    const { tenant, ids } = trial;
    const path = { id: lead(trial).id };
    const dismiss = (dismissingReasonId: number) =>
      refusal(() => tenant.call(leads.dismiss, { path, body: { dismissingReasonId } }));
    expect([dismiss(999_999), dismiss(ids.callReason)]).toEqual([400, undefined]);
    const shown = tenant.call(leads.get, { path });
    expect(shown).toMatchObject({ status: 'Dismissed', dismissingReasonId: ids.callReason });
  },
  'a follow-up moves the date of a lead and writes a note'(trial) {
    const { tenant } = trial;
    const path = { id: lead(trial).id };
    const body = { followUpDate: '2026-03-06T15:00:00.000Z', text: 'Call in the afternoon' };
    tenant.call(leads.createFollowUp, { path, body });
    expect(tenant.call(leads.get, { path }).followUpDate).toBe(body.followUpDate);
    expect(tenant.call(leads.listNotes, { path }).data).toMatchObject([{ text: body.text }]);
  },
};

const ADDRESS = { street: '1 Main St', city: 'Albany', state: 'NY', zip: '12207', country: 'USA' };

function booking({ tenant, ids }: RuleTrial, changes: Partial<CreateBookingRequest> = {}) {
  const body: CreateBookingRequest = {
    source: 'Website',
    name: 'Grace Hopper',
    summary: 'No hot water',
    isFirstTimeClient: true,
    externalId: 'web-1',
    contacts: [{ type: 'MobilePhone', value: '(518) 555-0100' }],
    ...changes,
  };
  return tenant.call(bookings.create, { path: { booking_provider: ids.provider }, body });
}

function lead({ tenant, ids }: RuleTrial, changes: Partial<LeadCreateRequest> = {}) {
  const { campaign: campaignId, callReason: callReasonId } = ids;
  const body = { campaignId, callReasonId, summary: 'New boiler', ...changes };
  return tenant.call(leads.create, { body });
}
