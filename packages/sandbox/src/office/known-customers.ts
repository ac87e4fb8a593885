import type { KnownCustomer } from '@truckroll/sandbox-contract';
import { phoneDigits } from '../crm/contact-values.ts';
import { crmRecords, type Customer } from '../crm/records.ts';
import type { TenantStore } from '../store/collection.ts';
import { addressLine } from './names.ts';

/** Whom a booking or a lead comes from, in its own words. */
export interface Sender {
  readonly name: string | null;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** More than this helps nobody to choose. */
const MOST = 5;

/** Active customers with the same phone, e-mail or name, the surest first. */
export function knownCustomers(store: TenantStore, sender: Sender): KnownCustomer[] {
  const reasons = new Map<number, string>();
  const note = (id: number, reason: string) => {
    if (!reasons.has(id)) reasons.set(id, reason);
  };
  for (const id of customersByPhone(store, sender.phones)) note(id, 'Same phone number');
  for (const id of customersByEmail(store, sender.emails)) note(id, 'Same e-mail address');
  for (const id of customersByName(store, sender.name)) note(id, 'Same name');
  return [...reasons]
    .map(([id, because]) => ({ customer: crmRecords(store, 'customer').get(id), because }))
    .filter((found): found is { customer: Customer; because: string } => {
      return found.customer?.active === true;
    })
    .slice(0, MOST)
    .map(({ customer: { id, name, address }, because }) => {
      return { id, name, address: addressLine(address), because };
    });
}

function customersByPhone(store: TenantStore, phones: readonly string[]): number[] {
  const numbers = phones.map(phoneDigits).filter((digits) => digits !== '');
  if (numbers.length === 0) return [];
  return crmRecords(store, 'customer-contact')
    .find({ where: [{ field: 'phoneSettings.phoneNumber', is: 'in', values: numbers }] })
    .map((contact) => contact.customerId);
}

function customersByEmail(store: TenantStore, emails: readonly string[]): number[] {
  return emails.flatMap((email) =>
    crmRecords(store, 'customer-contact')
      .find({
        where: [
          { field: 'type', is: 'eq', value: 'Email' },
          { field: 'value', is: 'sameText', value: email },
        ],
      })
      .map((contact) => contact.customerId),
  );
}

function customersByName(store: TenantStore, name: string | null): number[] {
  if (name === null || name.trim() === '') return [];
  return crmRecords(store, 'customer')
    .find({ where: [{ field: 'name', is: 'sameText', value: name.trim() }], limit: MOST })
    .map((customer) => customer.id);
}
