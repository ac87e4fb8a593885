import { contract } from '@truckroll/contract';
import type {
  ContactInput,
  CustomerDetail,
  CustomerInput,
  CustomerList,
  LocationInput,
  OfficeAddress,
} from '@truckroll/sandbox-contract';
import { crmRecords } from '../crm/records.ts';
import { notFound } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { customerDetail } from './customer-detail.ts';
import { searchCustomers } from './customer-search.ts';
import type { Desk } from './desk.ts';

export interface LocationChanges {
  readonly name: string;
  readonly address: OfficeAddress;
  readonly isActive: boolean;
}

export interface CustomerChanges extends LocationChanges {
  readonly type: CustomerInput['type'];
}

/** The Customers screens. Whatever changes a customer answers with all that is known of it then. */
export interface Customers {
  search(text: string): CustomerList;
  get(id: number): CustomerDetail;
  create(input: CustomerInput): CustomerDetail;
  update(id: number, changes: CustomerChanges): CustomerDetail;
  addContact(id: number, contact: ContactInput): CustomerDetail;
  addNote(id: number, note: { readonly text: string; readonly isPinned: boolean }): CustomerDetail;
  createLocation(id: number, input: LocationInput): CustomerDetail;
  updateLocation(locationId: number, changes: LocationChanges): CustomerDetail;
}

export function createCustomers(desk: Desk): Customers {
  const { store } = desk;
  const { customers, locations } = contract.crm;
  const detail = (id: number): CustomerDetail => customerDetail(store, id);

  return {
    search: (text) => searchCustomers(store, text),
    get: detail,
    create: (input) => detail(addCustomer(desk, input).customerId),
    update(id, { name, type, address, isActive }) {
      const kept = crmRecords(store, 'customer').get(id)?.address;
      const body = { name, type, address: placed(address, kept), active: isActive };
      desk.perform(customers.update, { path: { id }, body });
      return detail(id);
    },
    addContact(id, contact) {
      desk.perform(customers.createContact, { path: { id }, body: contact });
      return detail(id);
    },
    addNote(id, { text, isPinned }) {
      desk.perform(customers.createNote, { path: { id }, body: { text, pinToTop: isPinned } });
      return detail(id);
    },
    createLocation(id, input) {
      detail(id);
      addLocation(desk, id, input);
      return detail(id);
    },
    updateLocation(locationId, { name, address, isActive }) {
      const location = knownLocation(store, locationId);
      const body = { name, address: placed(address, location.address), active: isActive };
      desk.perform(locations.update, { path: { id: locationId }, body });
      return detail(location.customerId);
    },
  };
}

export interface NewPlace {
  readonly customerId: number;
  readonly locationId: number;
}

/** Makes a customer with one location, at the customer's own address when none is named. */
export function addCustomer(desk: Desk, input: CustomerInput): NewPlace {
  const { name, type, address, contacts = [], location } = input;
  const made = desk.perform(contract.crm.customers.create, {
    body: { name, type, address, contacts, locations: [location ?? { name, address, contacts }] },
  });
  return { customerId: made.id, locationId: made.locations[0]?.id ?? 0 };
}

/** Makes a location of a customer and gives its id. */
export function addLocation(desk: Desk, customerId: number, input: LocationInput): number {
  return desk.perform(contract.crm.locations.create, { body: { customerId, ...input } }).id;
}

/** Throws a 404 `OperationError` for an unknown location. */
function knownLocation(store: TenantStore, id: number) {
  const location = crmRecords(store, 'location').get(id);
  if (location === undefined) throw notFound(`Location ${id}`);
  return location;
}

/** assumed: a changed address keeps its place on the map until someone places it anew. */
function placed(
  address: OfficeAddress,
  kept: { readonly latitude?: number | null; readonly longitude?: number | null } | undefined,
) {
  return {
    ...address,
    unit: address.unit ?? '',
    latitude: kept?.latitude ?? 0,
    longitude: kept?.longitude ?? 0,
  };
}
