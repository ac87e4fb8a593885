import type { CustomerResponse, LocationResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import { change, type Draft } from '../ledger.ts';
import { HOUR_MS } from '../life/story.ts';
import { entryAt } from '../random.ts';
import { type BackOffice } from './back-office.ts';

const TITLES = ['Owner', 'Tenant', 'Superintendent', 'Accounts payable'];

/** People around customers, apart from the numbers to call that customers own. */
export function planDirectory(back: BackOffice): void {
  back.plan(14, (momentMs, place) => addPerson(back, momentMs, place));
}

function addPerson(back: BackOffice, momentMs: number, place: number): void {
  const { ledger, office } = back.story;
  const by = entryAt(office.callTakers, 0);
  const customers = ledger.all<CustomerResponse>('customer');
  const customer = customers[(place * 31) % Math.max(1, customers.length)];
  if (customer === undefined) return;
  const made = { createdBy: by, modifiedBy: by };
  const title = entryAt(TITLES, place % TITLES.length);
  const contact = back.keepWithGuid('contact', { ...made, name: customer.name, title }, momentMs);
  const contactId = contact.id;
  const email = `contact${place + 1}@example.net`;
  const method = { ...made, contactId, type: 'Email', value: email };
  back.keepWithGuid('contact-method', method, momentMs);
  const relation = { contactId, relatedEntityId: customer.id, createdBy: by };
  const type = { typeName: 'Customer', typeSlug: 'customer' };
  back.keepWithGuid('contact-relationship', { ...relation, ...type }, momentMs);
}

/**
 * Lets some customers nobody worked for become inactive at the end of the story, one of them merged
 * into the next. documented: merged ones stay, inactive, and name the customer they went into.
 */
export function retireCustomers(back: BackOffice, count: number): void {
  const { ledger, calendar } = back.story;
  const busy = new Set<number>();
  for (const collection of ['job', 'estimate', 'lead', 'membership', 'service-agreement']) {
    for (const { customerId } of ledger.all<{ readonly customerId?: number }>(collection)) {
      if (customerId) busy.add(customerId);
    }
  }
  const idle = ledger
    .all<Draft<CustomerResponse>>('customer')
    .filter((customer) => !busy.has(customer.id));
  const leaving = idle.slice(0, Math.min(count, idle.length - 1));
  for (const [place, customer] of leaving.entries()) {
    const modifiedOn = timeText(calendar.nowMs - (count - place) * HOUR_MS);
    const mergedToId = place === 0 ? (idle[leaving.length]?.id ?? null) : null;
    change(customer, { active: false, mergedToId, modifiedOn });
    const own = ledger
      .all<Draft<LocationResponse>>('location')
      .filter(({ customerId }) => customerId === customer.id);
    for (const location of own) change(location, { active: false, modifiedOn });
  }
}
