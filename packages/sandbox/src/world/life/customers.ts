import type { CustomerResponse, LocationResponse } from '@truckroll/contract/types/crm';
import { timeText } from '../calendar.ts';
import type { Draft } from '../ledger.ts';
import type { Office } from '../setup/office.ts';
import type { Scene } from '../scene.ts';
import { addContacts } from './contacts.ts';
import { addCustomerNote, addLocationNote } from './notes.ts';
import { imagineAddress, type Person, type PlaceOnMap } from './person.ts';

/** A customer with the places that are looked after. */
export interface Household {
  readonly customer: Draft<CustomerResponse>;
  readonly locations: readonly Draft<LocationResponse>[];
  readonly person: Person;
  membershipId: number | null;
}

const SHARE_WITH_SECOND_PLACE = 0.05;
const SHARE_OF_NOTES = 0.06;

/** Makes somebody a customer, with a location and the contacts of both. */
export function enrol(scene: Scene, office: Office, person: Person, momentMs: number): Household {
  const createdOn = timeText(momentMs);
  const createdById = scene.random.pick(office.callTakers);
  const customer = scene.ledger.add('customer', {
    id: scene.ledger.nextId(),
    active: true,
    name: person.name,
    type: person.isBusiness ? 'Commercial' : 'Residential',
    address: addressOf(person.address),
    customFields: [],
    balance: 0,
    taxExempt: false,
    tagTypeIds: tagsFor(scene, office),
    doNotMail: scene.random.chance(0.04),
    doNotService: false,
    nationalAccount: false,
    createdOn,
    createdById,
    modifiedOn: createdOn,
    mergedToId: null,
    paymentTermId: null,
    creditLimit: null,
    creditLimitBalance: null,
    externalData: [],
  } satisfies CustomerResponse as Draft<CustomerResponse>);
  const places = [person.address];
  if (scene.random.chance(SHARE_WITH_SECOND_PLACE)) places.push(imagineAddress(scene));
  const locations = places.map((place) => addLocation(scene, office, customer, place));
  for (const location of locations) {
    addContacts(scene, person, { customerId: customer.id, locationId: location.id }, createdOn);
    if (scene.random.chance(SHARE_OF_NOTES)) addLocationNote(scene, location);
  }
  if (scene.random.chance(SHARE_OF_NOTES)) addCustomerNote(scene, customer);
  return { customer, locations, person, membershipId: null };
}

function addLocation(
  scene: Scene,
  office: Office,
  customer: CustomerResponse,
  place: PlaceOnMap,
): Draft<LocationResponse> {
  const location: LocationResponse = {
    id: scene.ledger.nextId(),
    customerId: customer.id,
    active: true,
    name: customer.name,
    address: addressOf(place),
    customFields: [],
    createdOn: customer.createdOn,
    createdById: customer.createdById,
    modifiedOn: customer.createdOn,
    mergedToId: null,
    zoneId: office.zones.get(place.zone)?.id ?? null,
    taxExempt: false,
    tagTypeIds: [],
    externalData: [],
    taxZoneId: office.accounting.taxZoneId,
  };
  return scene.ledger.add<Draft<LocationResponse>>('location', location);
}

function addressOf(place: PlaceOnMap): CustomerResponse['address'] {
  const { street, unit, city, state, zip, country, latitude, longitude } = place;
  return { street, unit, city, state, zip, country, latitude, longitude };
}

function tagsFor(scene: Scene, office: Office): number[] {
  if (!scene.random.chance(0.1)) return [];
  const tag = office.tagTypes.get(scene.random.pick(['VIP', 'Landlord', 'Dog on site']));
  return tag === undefined ? [] : [tag.id];
}
