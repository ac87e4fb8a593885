import { contract } from '@truckroll/contract';
import type { LeadDetail, LeadList, LeadRow, Shown } from '@truckroll/sandbox-contract';
import { crmRecords, type Lead } from '../crm/records.ts';
import { notFound } from '../operations/operation-error.ts';
import type { Condition } from '../store/collection.ts';
import { MOST_ROWS } from './calls.ts';
import { notesOf } from './customer-detail.ts';
import type { Desk } from './desk.ts';
import { knownCustomers } from './known-customers.ts';
import { leadRows } from './lead-rows.ts';
import { momentOf } from './local-day.ts';
import { prefillOf } from './prefill.ts';

export interface FollowUp {
  /** By the tenant's calendar and clock. */
  readonly day: string;
  readonly time: string;
  readonly text?: string;
}

/** The Leads screen: people to be called again until a job is booked or they are given up. */
export interface Leads {
  /** The newest leads of a state; open ones when none is named. */
  list(show?: Shown): LeadList;
  get(id: number): LeadDetail;
  followUp(id: number, when: FollowUp): LeadRow;
  /** Refused with 409 when the lead is not open. */
  dismiss(id: number, callReasonId: number): LeadRow;
}

const STATUS: Readonly<Record<Shown, Lead['status']>> = {
  open: 'Open',
  converted: 'Converted',
  dismissed: 'Dismissed',
};

export function createLeads(desk: Desk): Leads {
  const { store } = desk;
  const leads = crmRecords(store, 'lead');

  function known(id: number): Lead {
    const lead = leads.get(id);
    if (lead === undefined) throw notFound(`Lead ${id}`);
    return lead;
  }

  function row(id: number): LeadRow {
    const [only] = leadRows(store, [known(id)]);
    if (only === undefined) throw notFound(`Lead ${id}`);
    return only;
  }

  const withStatus = (show: Shown): Condition[] => [
    { field: 'status', is: 'eq', value: STATUS[show] },
  ];

  return {
    list(show = 'open') {
      const newest = { field: 'createdOn', descending: true };
      const found = leads.find({ where: withStatus(show), sort: newest, limit: MOST_ROWS + 1 });
      return {
        data: leadRows(store, found.slice(0, MOST_ROWS)),
        counts: {
          open: leads.count(withStatus('open')),
          converted: leads.count(withStatus('converted')),
          dismissed: leads.count(withStatus('dismissed')),
        },
        hasMore: found.length > MOST_ROWS,
      };
    },
    get(id) {
      const lead = known(id);
      const shown = row(id);
      const sender = {
        name: shown.name,
        phones: shown.phone === null ? [] : [shown.phone],
        emails: shown.email === null ? [] : [shown.email],
      };
      return {
        row: shown,
        prefill: prefillOf(store, lead),
        knownCustomers: knownCustomers(store, sender),
        notes: notesOf(store, 'lead-note', 'leadId', id),
      };
    },
    followUp(id, { day, time, text }) {
      const followUpDate = momentOf(day, time, desk.tenant.timeZone, 'day');
      const body = { followUpDate, ...(text && { text }) };
      desk.perform(contract.crm.leads.createFollowUp, { path: { id }, body });
      return row(id);
    },
    dismiss(id, callReasonId) {
      const body = { dismissingReasonId: callReasonId };
      desk.perform(contract.crm.leads.dismiss, { path: { id }, body });
      return row(id);
    },
  };
}
