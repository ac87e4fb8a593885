import type { StoredRecord } from '../../store/collection.ts';
import { isChanged, isNew, type EventRule } from './event-rule.ts';

const LEADS = 'tn.crm.leads:r';

// documented: no event tells of a new booking; customers and locations have none at all.
// assumed: every change of a booking or a lead raises its event, whoever makes it.
export const crmEvents: readonly EventRule[] = [
  {
    event: 'tn.crm.booking-updated',
    collection: 'booking',
    scope: 'tn.crm.bookings:r',
    isRaisedBy: isChanged,
    data: (booking) => ({ booking: { active: true, ...booking } }),
  },
  {
    event: 'tn.crm.lead-created',
    collection: 'lead',
    scope: LEADS,
    isRaisedBy: isNew,
    data: leadData,
  },
  {
    event: 'tn.crm.lead-updated',
    collection: 'lead',
    scope: LEADS,
    isRaisedBy: isChanged,
    data: leadData,
  },
];

/** assumed: name, phone, e-mail and address are the lead's own words, not those of its customer. */
function leadData(lead: StoredRecord): Readonly<Record<string, unknown>> {
  const address = {
    street: lead['leadStreet'],
    unit: lead['leadUnit'],
    city: lead['leadCity'],
    state: lead['leadState'],
    zip: lead['leadZip'],
    country: lead['leadCountry'],
  };
  return {
    lead: {
      ...lead,
      customerName: lead['leadCustomerName'],
      phone: lead['leadPhone'],
      email: lead['leadEmail'],
      address: lead['leadStreet'] ? address : null,
    },
  };
}
