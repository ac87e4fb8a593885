import type { LeadResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import type { Draft } from '../ledger.ts';
import { entryAt } from '../random.ts';
import type { Caller } from './callers.ts';
import { HOUR_MS, type Story } from './story.ts';
import type { Wish } from './wishes.ts';

/** Somebody who does not book yet. */
export function newLead(story: Story, caller: Caller, wish: Wish): Draft<LeadResponse> {
  const { person } = caller;
  const { address } = person;
  const createdOn = timeText(wish.momentMs);
  return story.ledger.add<Draft<LeadResponse>>('lead', {
    id: story.ledger.nextId(),
    status: 'Open',
    priority: wish.type.facts.priority,
    customerId: caller.known?.customer.id ?? null,
    locationId: caller.known?.locations[0]?.id ?? null,
    businessUnitId: story.office.businessUnits[wish.type.facts.trade].id,
    jobTypeId: wish.type.id,
    campaignId: wish.campaign.id,
    followUpDate: timeText(wish.momentMs + 48 * HOUR_MS),
    createdById: story.random.pick(story.office.callTakers),
    createdOn,
    modifiedOn: createdOn,
    tagTypeIds: [],
    dismissingReasonId: null,
    summary: wish.summary,
    callReasonId: entryAt(story.office.reasons.call, 1).id,
    callId: null,
    bookingId: null,
    manualCallId: null,
    leadUrl: null,
    leadCustomerName: person.name,
    leadPhone: person.phone.typed,
    leadEmail: person.email ?? null,
    leadStreet: address.street,
    leadUnit: address.unit,
    leadCity: address.city,
    leadState: address.state,
    leadZip: address.zip,
    leadCountry: address.country,
    captureSource: null,
  });
}

export function markConverted(lead: Draft<LeadResponse>, momentMs: number): void {
  lead.status = 'Converted';
  lead.modifiedOn = timeText(momentMs);
}

export function dismissLead(story: Story, lead: Draft<LeadResponse>, momentMs: number): void {
  lead.status = 'Dismissed';
  lead.dismissingReasonId = story.random.pick(story.office.reasons.call).id;
  lead.modifiedOn = timeText(momentMs);
}
