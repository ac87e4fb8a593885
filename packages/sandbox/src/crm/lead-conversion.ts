import { conflict, invalid, notFound } from '../operations/operation-error.ts';
import { requireReference } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { type Lead, crmRecords } from './records.ts';

/**
 * Makes a lead Converted once a job was booked from it.
 *
 * @throws OperationError 400 when the tenant has no such lead, 409 when it is not open any more
 */
export function convertLead(store: TenantStore, leadId: number): Lead {
  const lead = crmRecords(store, 'lead').get(leadId);
  // assumed: an unknown id inside a body is a fault of that body, not a missing page.
  if (!lead) throw invalid('leadId', `Lead ${leadId} was not found.`);
  assertOpenLead(lead);
  // assumed: naming the lead in a job is what the office's "won" is.
  return changed(store, lead, { status: 'Converted' });
}

/**
 * Makes an open lead Dismissed for a call reason. Refused with 400 when there is no such reason, with
 * 409 when the lead is not open.
 */
export function dismissLead(store: TenantStore, lead: Lead, dismissingReasonId: number): Lead {
  // documented: the reason is one of the call reasons. assumed: an unknown one is refused.
  requireReference({ store }, 'call-reason', 'dismissingReasonId', dismissingReasonId);
  assertOpenLead(lead);
  return changed(store, lead, { status: 'Dismissed', dismissingReasonId });
}

function assertOpenLead(lead: Lead): void {
  // assumed: Converted and Dismissed are final.
  if (lead.status !== 'Open') {
    throw conflict(`Lead ${lead.id} is already ${lead.status.toLowerCase()}.`);
  }
}

function changed(store: TenantStore, lead: Lead, changes: Partial<Lead>): Lead {
  const kept = crmRecords(store, 'lead').update(lead.id, changes);
  if (!kept) throw notFound(`Lead ${lead.id}`);
  return kept;
}
