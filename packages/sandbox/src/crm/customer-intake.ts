import type { Contract } from '@truckroll/contract';
import { toCustomFields } from '../attached/custom-fields.ts';
import { assertTagTypes } from '../attached/tags.ts';
import type { Call } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { writeExternalData } from '../resource/index.ts';
import { addCustomerContact } from './contact-book.ts';
import { type TakenLocation, takeLocation, toAddress } from './location-intake.ts';
import { type Customer, type CustomerContact, crmRecords } from './records.ts';

export interface TakenCustomer {
  readonly customer: Customer;
  readonly locations: readonly TakenLocation[];
  /** The customer's own contacts, copies of the locations' ones among them. */
  readonly contacts: readonly CustomerContact[];
}

/** Keeps a new customer with its locations and contacts. Refused with 400 without a location. */
export function takeCustomer(call: Call<Contract['crm']['customers']['create']>): TakenCustomer {
  const { body, store } = call;
  // documented: a customer always has a location.
  if (body.locations.length === 0) {
    throw invalid('locations', 'At least one location is required.');
  }
  assertTagTypes(store, body.tagTypeIds ?? []);
  const customer = crmRecords(store, 'customer').insert({
    name: body.name,
    // assumed: customers are residential unless told otherwise.
    type: body.type ?? 'Residential',
    address: toAddress(body.address),
    customFields: toCustomFields(store, 'customer-custom-field-type', body.customFields ?? []),
    balance: 0,
    taxExempt: body.taxExempt ?? false,
    tagTypeIds: body.tagTypeIds ?? [],
    doNotMail: body.doNotMail ?? false,
    doNotService: body.doNotService ?? false,
    nationalAccount: body.nationalAccount ?? false,
    createdById: call.caller.userId,
    mergedToId: null,
    paymentTermId: body.paymentTermId ?? null,
    creditLimit: body.creditLimit ?? null,
    creditLimitBalance: body.creditLimitBalance ?? null,
    externalData: [],
  });
  writeExternalData(call, 'customer', customer.id);
  for (const contact of body.contacts ?? []) addCustomerContact(store, customer.id, contact);
  const locations = body.locations.map((wanted) => takeLocation(call, customer, wanted));
  const contacts = crmRecords(store, 'customer-contact').find({
    where: [{ field: 'customerId', is: 'eq', value: customer.id }],
  });
  return { customer, locations, contacts };
}
