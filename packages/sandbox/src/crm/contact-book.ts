import type { ContactType, NewCustomerContact } from '@truckroll/contract/types/crm';
import { OperationError } from '../operations/operation-error.ts';
import type { GenericCall, Members } from '../resource/index.ts';
import type { StoredRecord, TenantStore } from '../store/collection.ts';
import { phoneSettingsOf } from './contact-values.ts';
import { type CustomerContact, type LocationContact, crmRecords } from './records.ts';

/** Adds a contact of its own to a customer. documented: the customer's modifiedOn stays. */
export function addCustomerContact(
  store: TenantStore,
  customerId: number,
  contact: NewCustomerContact,
): CustomerContact {
  return crmRecords(store, 'customer-contact').insert({ customerId, ...newContact(contact) });
}

/** Adds a contact of its own to a location. documented: the location's modifiedOn stays. */
export function addLocationContact(
  store: TenantStore,
  locationId: number,
  contact: NewCustomerContact,
): LocationContact {
  return crmRecords(store, 'location-contact').insert({ locationId, ...newContact(contact) });
}

/** documented: contacts that come with a new location are copied to its customer. */
export function copyToCustomer(
  store: TenantStore,
  customerId: number,
  contact: NewCustomerContact,
): void {
  // assumed: a customer who has the same contact already gets no second one.
  const known = crmRecords(store, 'customer-contact').count([
    { field: 'customerId', is: 'eq', value: customerId },
    { field: 'type', is: 'eq', value: contact.type },
    { field: 'value', is: 'sameText', value: contact.value },
  ]);
  if (known === 0) addCustomerContact(store, customerId, contact);
}

/** The members that follow from a changed type or value of a contact. */
export function followingMembers(_: GenericCall, changes: Members, record: StoredRecord): Members {
  const { type, value, phoneSettings } = { ...record, ...changes } as Partial<CustomerContact>;
  const settings = phoneSettingsOf((type ?? 'Phone') as ContactType, value ?? '');
  return { phoneSettings: { ...settings, doNotText: phoneSettings?.doNotText ?? false } };
}

/** Refuses with 400 a list of everybody's contacts: one of the parameters must narrow it. */
export function assertNarrowed(call: GenericCall, parameters: readonly string[]): void {
  if (parameters.some((name) => call.query[name] !== undefined)) return;
  const text = `One of these parameters must be specified: ${parameters.join(', ')}.`;
  throw new OperationError(400, text, Object.fromEntries(parameters.map((name) => [name, [text]])));
}

function newContact(contact: NewCustomerContact) {
  return {
    type: contact.type,
    value: contact.value,
    memo: contact.memo ?? null,
    phoneSettings: phoneSettingsOf(contact.type, contact.value),
    // assumed: a contact says nothing about its preferences until someone sets them.
    preferences: null,
  };
}
