import type { CustomerAddress, NewLocation } from '@truckroll/contract/types/crm';
import { toCustomFields } from '../attached/custom-fields.ts';
import { assertTagTypes } from '../attached/tags.ts';
import { type GenericCall, writeExternalData } from '../resource/index.ts';
import type { TenantStore } from '../store/collection.ts';
import { addLocationContact, copyToCustomer } from './contact-book.ts';
import { type Customer, type Location, type LocationContact, crmRecords } from './records.ts';

export interface TakenLocation {
  readonly location: Location;
  readonly contacts: readonly LocationContact[];
}

/** Keeps a new location of a customer, in the zone of its zip, with its contacts. */
export function takeLocation(
  call: GenericCall,
  customer: Customer,
  wanted: NewLocation,
): TakenLocation {
  const { store } = call;
  assertTagTypes(store, wanted.tagTypeIds ?? []);
  const location = crmRecords(store, 'location').insert({
    customerId: customer.id,
    name: wanted.name,
    address: toAddress(wanted.address),
    customFields: toCustomFields(store, 'location-custom-field-type', wanted.customFields ?? []),
    createdById: call.caller.userId,
    mergedToId: null,
    zoneId: zoneOfZip(store, wanted.address.zip),
    // assumed: a location is as exempt from tax as the customer it is made for.
    taxExempt: customer.taxExempt,
    taxZoneId: null,
    tagTypeIds: wanted.tagTypeIds ?? [],
    externalData: [],
    preferredTechnicianId: null,
  });
  writeExternalData({ ...call, body: wanted }, 'location', location.id);
  const contacts = (wanted.contacts ?? []).map((contact) => {
    copyToCustomer(store, customer.id, contact);
    return addLocationContact(store, location.id, contact);
  });
  return { location, contacts };
}

/** The active zone that serves a zip, or null. assumed: zones are found by their zips alone. */
export function zoneOfZip(store: TenantStore, zip: string): number | null {
  const zone = store.collection('zone').first([
    { field: 'zips', is: 'hasAny', values: [zip, zip.slice(0, 5)] },
    { field: 'active', is: 'eq', value: true },
  ]);
  return typeof zone?.id === 'number' ? zone.id : null;
}

/** An address as it is kept: what was not given is null. */
export function toAddress(address: CustomerAddress): CustomerAddress {
  return {
    ...address,
    unit: address.unit ?? null,
    latitude: address.latitude ?? null,
    longitude: address.longitude ?? null,
  };
}
