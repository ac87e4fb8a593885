import type { LeadRow } from '@truckroll/sandbox-contract';
import { crmRecords, type Customer, type CustomerContact, type Lead } from '../crm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import { childrenOf, namesOf, shownAddress } from './names.ts';

/** Leads as the screen lists them; a customer's own data go before what the lead says. */
export function leadRows(store: TenantStore, leads: readonly Lead[]): LeadRow[] {
  const customerIds = leads.flatMap(({ customerId }) => (customerId ? [customerId] : []));
  const contacts = childrenOf<CustomerContact>(
    store,
    'customer-contact',
    'customerId',
    customerIds,
  );
  const campaigns = namesOf(store, 'campaign');
  const reasons = namesOf(store, 'call-reason');
  return leads.map((lead) => {
    const customer = lead.customerId
      ? crmRecords(store, 'customer').get(lead.customerId)
      : undefined;
    const own = customer === undefined ? [] : (contacts.get(customer.id) ?? []);
    const ownPhone = own.find(({ type }) => type === 'Phone' || type === 'MobilePhone');
    return {
      id: lead.id,
      status: lead.status,
      priority: lead.priority,
      name: customer?.name ?? lead.leadCustomerName ?? null,
      phone: ownPhone?.value ?? lead.leadPhone ?? null,
      email: own.find(({ type }) => type === 'Email')?.value ?? lead.leadEmail ?? null,
      address: addressOf(lead, customer),
      summary: lead.summary ?? null,
      campaign: campaigns(lead.campaignId) ?? '',
      followUpDate: lead.followUpDate ?? null,
      createdOn: lead.createdOn,
      customerId: lead.customerId ?? null,
      locationId: lead.locationId ?? null,
      bookingId: lead.bookingId ?? null,
      dismissingReason: reasons(lead.dismissingReasonId),
    };
  });
}

function addressOf(lead: Lead, customer: Customer | undefined): LeadRow['address'] {
  if (customer !== undefined) {
    const { unit, ...address } = shownAddress(customer.address);
    return { ...address, unit: unit ?? null };
  }
  const parts = [lead.leadStreet, lead.leadCity, lead.leadState, lead.leadZip];
  if (parts.every((part) => !part)) return null;
  return {
    street: lead.leadStreet ?? '',
    unit: lead.leadUnit ?? null,
    city: lead.leadCity ?? '',
    state: lead.leadState ?? '',
    zip: lead.leadZip ?? '',
    country: lead.leadCountry ?? '',
  };
}
