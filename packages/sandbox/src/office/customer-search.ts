import type { CustomerList, CustomerRow } from '@truckroll/sandbox-contract';
import { phoneDigits } from '../crm/contact-values.ts';
import { crmRecords, type Customer, type CustomerContact } from '../crm/records.ts';
import type { Condition, TenantStore } from '../store/collection.ts';
import { addressLine, childrenOf } from './names.ts';

/** Customers one page of results shows. */
const MOST_FOUND = 50;
/** Fewer digits are part of an address rather than of a phone number. */
const FEWEST_PHONE_DIGITS = 4;
const ADDRESS = ['street', 'unit', 'city', 'state', 'zip'].map((member) => `address.${member}`);

/**
 * Customers whose name or address holds every word of the text, or one of whose contacts holds it;
 * also those with a location at such an address. The newest customers when the text is empty.
 */
export function searchCustomers(store: TenantStore, text: string): CustomerList {
  const customers = crmRecords(store, 'customer');
  const where = conditionsOf(store, text.trim());
  const found = customers.find({
    where,
    sort: text.trim() === '' ? newest : byName,
    limit: MOST_FOUND,
  });
  return { data: customerRows(store, found), total: customers.count(where) };
}

const newest = { field: 'createdOn', descending: true };
const byName = { field: 'name', descending: false };

function conditionsOf(store: TenantStore, text: string): Condition[] {
  if (text === '') return [];
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const ids = [...byContact(store, text), ...byLocation(store, words)];
  const own = crmRecords(store, 'customer')
    .find({ where: words.map((word) => holds(word, ['name', ...ADDRESS])) })
    .map((customer) => customer.id);
  return [{ field: 'id', is: 'in', values: [...new Set([...own, ...ids])] }];
}

function holds(word: string, fields: readonly string[]): Condition {
  return { any: fields.map((field) => ({ field, is: 'contains', value: word })) };
}

function byContact(store: TenantStore, text: string): number[] {
  const digits = phoneDigits(text);
  const isPhone = /^[\d\s().+-]+$/.test(text) && digits.length >= FEWEST_PHONE_DIGITS;
  if (!isPhone && !text.includes('@')) return [];
  const where: Condition = isPhone
    ? { field: 'phoneSettings.phoneNumber', is: 'contains', value: digits }
    : { field: 'value', is: 'contains', value: text };
  return crmRecords(store, 'customer-contact')
    .find({ where: [where] })
    .map((contact) => contact.customerId);
}

function byLocation(store: TenantStore, words: readonly string[]): number[] {
  return crmRecords(store, 'location')
    .find({ where: words.map((word) => holds(word, ADDRESS)) })
    .map((location) => location.customerId);
}

function customerRows(store: TenantStore, customers: readonly Customer[]): CustomerRow[] {
  const ids = customers.map((customer) => customer.id);
  const contacts = childrenOf<CustomerContact>(store, 'customer-contact', 'customerId', ids);
  return customers.map((customer) => {
    const own = contacts.get(customer.id) ?? [];
    const phone = own.find(({ type }) => type === 'Phone' || type === 'MobilePhone');
    return {
      id: customer.id,
      name: customer.name,
      type: customer.type,
      isActive: customer.active,
      address: addressLine(customer.address),
      phone: phone?.value ?? null,
      email: own.find(({ type }) => type === 'Email')?.value ?? null,
    };
  });
}
