import type { Contract } from '@truckroll/contract';
import { addNote } from '../attached/notes.ts';
import type { Call, ResourceHandlers } from '../operations/handler.ts';
import {
  type GenericCall,
  type ParentOptions,
  answer,
  answerRecord,
  getOne,
  listChildren,
  listOf,
  patchOne,
  requireParent,
  shape,
} from '../resource/index.ts';
import type { StoredRecord } from '../store/collection.ts';
import { dismissLead } from './lead-conversion.ts';
import { takeLead, takeLeadForm, toFollowUpDate } from './lead-intake.ts';
import { leadFilters } from './lead-search.ts';
import { namedRecord } from './named-record.ts';
import { crmRecords } from './records.ts';

const ofLead: ParentOptions = { collection: 'lead', field: 'leadId' };

export const leads: ResourceHandlers<'crm', 'leads'> = {
  list: listOf('lead', { filters: leadFilters, view: withPermanentUrl }),
  get: getOne('lead'),
  create: (call) => answerRecord(call, 'lead', takeLead(call)),
  update: patchOne('lead'),
  dismiss(call) {
    dismissLead(call.store, namedRecord(call, 'lead'), call.body.dismissingReasonId);
    return answer(undefined);
  },
  createFollowUp,
  listNotes: listChildren('lead-note', ofLead),
  createNote(call) {
    requireParent(call, ofLead);
    const note = addNote(call, 'lead-note', { leadId: call.path.id }, call.body);
    return answerRecord(call, 'lead-note', note);
  },
  submitForm: (call) => answer({ leadId: takeLeadForm(call).id }),
};

function createFollowUp(call: Call<Contract['crm']['leads']['createFollowUp']>) {
  const lead = namedRecord(call, 'lead');
  const { text, pinToTop } = call.body;
  const followUpDate = toFollowUpDate(call.body.followUpDate);
  // documented: a follow-up moves the lead's date and its text becomes a note.
  crmRecords(call.store, 'lead').update(lead.id, { followUpDate });
  if (text) addNote(call, 'lead-note', { leadId: lead.id }, { text, pinToTop: pinToTop ?? null });
  return answer(
    shape(call, { leadId: lead.id, followUpDate, text: text ?? null, pinToTop: pinToTop ?? false }),
  );
}

/** documented: the list makes an address for every lead when it is asked to. */
function withPermanentUrl(lead: StoredRecord, call: GenericCall): StoredRecord {
  if (call.query['genPermUrl'] !== true) return lead;
  // assumed: what the address looks like; under this ending no name is ever given to a host.
  return { ...lead, leadUrl: `https://tenant-${call.tenant.id}.leads.invalid/${lead.id}` };
}
