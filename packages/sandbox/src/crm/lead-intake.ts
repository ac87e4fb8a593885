import type { Contract } from '@truckroll/contract';
import type { LeadCreateRequest, SubmitLeadFormRequest } from '@truckroll/contract/types/crm';
import { assertTagTypes } from '../attached/tags.ts';
import type { Call } from '../operations/handler.ts';
import { OperationError, invalid, notFound } from '../operations/operation-error.ts';
import { requireReference } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { dismissBooking } from './booking-conversion.ts';
import { type Booking, type Lead, crmRecords } from './records.ts';

/** What a lead says about its customer in words of its own, without a customer record. */
type LeadWords = Pick<
  Lead,
  | 'leadCustomerName'
  | 'leadPhone'
  | 'leadEmail'
  | 'leadStreet'
  | 'leadUnit'
  | 'leadCity'
  | 'leadState'
  | 'leadZip'
  | 'leadCountry'
>;

/** What tells leads of a public form from the others. assumed: documents name no value. */
export const formCaptureSource = 'Form';

/** Keeps a new lead. The booking it comes from, where it names one, is dismissed for it. */
export function takeLead(call: Call<Contract['crm']['leads']['create']>): Lead {
  const { body, store } = call;
  assertComplete(body);
  assertKnown(call);
  const booking = body.bookingId ? bookingOf(store, body.bookingId) : undefined;
  // documented: the booking behind a lead is dismissed and tied to it.
  if (booking) dismissBooking(store, booking, { callReasonId: body.callReasonId }, call.now());
  return keepLead(call, {
    ...noWords,
    ...givenWords(body),
    customerId: body.customerId ?? null,
    locationId: body.locationId ?? null,
    businessUnitId: body.businessUnitId ?? null,
    jobTypeId: body.jobTypeId ?? null,
    campaignId: body.campaignId,
    // assumed: leads are of normal priority unless told otherwise.
    priority: body.priority ?? 'Normal',
    followUpDate: body.followUpDate ? toFollowUpDate(body.followUpDate) : null,
    tagTypeIds: body.tagTypeIds ?? [],
    summary: body.summary,
    callReasonId: body.callReasonId ?? null,
    bookingId: booking?.id ?? null,
    captureSource: null,
  });
}

/** Keeps what a visitor sent with a public form: in the lead that is named, else in a new one. */
export function takeLeadForm(call: Call<Contract['crm']['leads']['submitForm']>): Lead {
  const { body, store } = call;
  const words = wordsOfForm(body);
  if (call.query.id !== undefined) {
    // assumed: the id is the lead that the form was opened for.
    const filled = { ...words, captureSource: formCaptureSource };
    const summary = body.summary ? { summary: body.summary } : {};
    const lead = crmRecords(store, 'lead').update(call.query.id, { ...filled, ...summary });
    if (!lead) throw notFound(`Lead ${call.query.id}`);
    return lead;
  }
  return keepLead(call, {
    ...words,
    customerId: null,
    locationId: null,
    businessUnitId: null,
    jobTypeId: null,
    campaignId: campaignOfForms(store),
    priority: 'Normal',
    followUpDate: null,
    tagTypeIds: [],
    summary: body.summary ?? null,
    callReasonId: null,
    bookingId: null,
    captureSource: formCaptureSource,
  });
}

/** A follow-up date as it is kept: UTC. Throws 400 for a text that is no date. */
export function toFollowUpDate(text: string): string {
  const time = toStoredTime(text);
  if (time === undefined) {
    throw invalid('followUpDate', `The value '${text}' is not valid for FollowUpDate.`);
  }
  return time;
}

type NewLead = Omit<
  Lead,
  | 'id'
  | 'status'
  | 'createdById'
  | 'createdOn'
  | 'modifiedOn'
  | 'active'
  | 'dismissingReasonId'
  | 'callId'
  | 'manualCallId'
  | 'leadUrl'
>;

function keepLead(call: Pick<Call, 'store' | 'caller'>, lead: NewLead): Lead {
  return crmRecords(call.store, 'lead').insert({
    ...lead,
    status: 'Open',
    createdById: call.caller.userId,
    dismissingReasonId: null,
    callId: null,
    manualCallId: null,
    leadUrl: null,
  });
}

function assertComplete(body: LeadCreateRequest): void {
  // documented: campaign and summary are required, and one of a call reason and a follow-up date.
  if (body.summary.trim() === '') throw invalid('summary', 'Summary is required.');
  if (!body.callReasonId && !body.followUpDate) {
    // observed: the wording of this refusal.
    throw invalid('callReasonId', 'Follow up date or Call Reason ID is required.');
  }
}

function assertKnown(call: Call<Contract['crm']['leads']['create']>): void {
  const { body, store } = call;
  // assumed: ids of records that do not exist are refused, and of a location elsewhere too.
  requireReference(call, 'campaign', 'campaignId', body.campaignId);
  if (body.callReasonId) requireReference(call, 'call-reason', 'callReasonId', body.callReasonId);
  if (body.customerId) requireReference(call, 'customer', 'customerId', body.customerId);
  if (body.locationId) {
    const location = crmRecords(store, 'location').get(body.locationId);
    if (!location || (body.customerId && location.customerId !== body.customerId)) {
      throw invalid('locationId', `Location ${body.locationId} was not found.`);
    }
  }
  assertTagTypes(store, body.tagTypeIds ?? []);
}

function bookingOf(store: TenantStore, bookingId: number): Booking {
  const booking = crmRecords(store, 'booking').get(bookingId);
  if (!booking) throw invalid('bookingId', `Booking ${bookingId} was not found.`);
  return booking;
}

/** A lead must have a campaign. assumed: a form's leads get the tenant's oldest active one. */
function campaignOfForms(store: TenantStore): number {
  const [campaign] = store.collection('campaign').find({
    where: [{ field: 'active', is: 'eq', value: true }],
    sort: { field: 'id', descending: false },
    limit: 1,
  });
  if (typeof campaign?.id === 'number') return campaign.id;
  throw new OperationError(400, 'The tenant has no campaign that the lead could belong to.');
}

const noWords: LeadWords = {
  leadCustomerName: null,
  leadPhone: null,
  leadEmail: null,
  leadStreet: null,
  leadUnit: null,
  leadCity: null,
  leadState: null,
  leadZip: null,
  leadCountry: null,
};

function givenWords(body: LeadCreateRequest): LeadWords {
  const names = Object.keys(noWords) as (keyof LeadWords)[];
  return Object.fromEntries(names.map((name) => [name, body[name] ?? null]));
}

function wordsOfForm(body: SubmitLeadFormRequest): LeadWords {
  return {
    leadCustomerName: body.name,
    leadPhone: body.phoneNumber ?? null,
    leadEmail: body.email ?? null,
    leadStreet: body.address?.street ?? null,
    leadUnit: body.address?.unit ?? null,
    leadCity: body.address?.city ?? null,
    leadState: body.address?.state ?? null,
    leadZip: body.address?.zip ?? null,
    leadCountry: body.address?.country ?? null,
  };
}
