import type { CustomerAddress, NewLocation } from '@truckroll/contract/types/crm';
import { toCustomFields } from '../attached/custom-fields.ts';
import { assertTagTypes } from '../attached/tags.ts';
import { type GenericCall, writeExternalData } from '../resource/index.ts';
import type { Collection, TenantStore } from '../store/collection.ts';
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
  const zones = zonesByZip(store);
  const found = [zones.get(zip), zones.get(zip.slice(0, 5))].filter((id) => id !== undefined);
  return found.length === 0 ? null : Math.min(...found);
}

interface ZipZones {
  readonly revision: number;
  /** The lowest id of an active zone for each zip. */
  readonly byZip: ReadonlyMap<unknown, number>;
}

/** Every location that is made asks, and zones change seldom. */
const known = new WeakMap<Collection, ZipZones>();

function zonesByZip(store: TenantStore): ZipZones['byZip'] {
  const zones = store.collection('zone');
  const revision = zones.revision();
  const kept = known.get(zones);
  if (kept?.revision === revision) return kept.byZip;
  const byZip = new Map<unknown, number>();
  for (const { id, zips } of zones.find({ where: [{ field: 'active', is: 'eq', value: true }] })) {
    if (typeof id !== 'number' || !Array.isArray(zips)) continue;
    for (const zip of zips) if (!byZip.has(zip)) byZip.set(zip, id);
  }
  known.set(zones, { revision, byZip });
  return byZip;
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
