import type { CustomerDetail, CustomerLocation, OfficeNote } from '@truckroll/sandbox-contract';
import { phoneDigits } from '../crm/contact-values.ts';
import {
  crmRecords,
  type Booking,
  type Customer,
  type CustomerContact,
  type CustomerNote,
  type LocationContact,
} from '../crm/records.ts';
import { jpmRecords, type Job } from '../jpm/records.ts';
import { notFound } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { shownContact } from './call-rows.ts';
import { childrenOf, namesOf, shownAddress } from './names.ts';

/** Jobs and bookings of one customer that are shown, the newest first. */
const MOST_SHOWN = 50;
const newestFirst = { field: 'createdOn', descending: true };

/** Everything the office sees of a customer. Throws a 404 `OperationError` for an unknown one. */
export function customerDetail(store: TenantStore, id: number): CustomerDetail {
  const customer = crmRecords(store, 'customer').get(id);
  if (customer === undefined) throw notFound(`Customer ${id}`);
  const contacts = crmRecords(store, 'customer-contact').find({ where: of('customerId', id) });
  const locations = locationsOf(store, id);
  const jobs = jpmRecords(store, 'job').find({
    where: of('customerId', id),
    sort: newestFirst,
    limit: MOST_SHOWN,
  });
  return {
    ...shownCustomer(customer),
    contacts: contacts.map(shownContact),
    locations,
    notes: notesOf(store, 'customer-note', 'customerId', id),
    jobs: jobRows(store, jobs, locations),
    bookings: bookingsOf(store, jobs, contacts).map((booking) => ({
      id: booking.id,
      status: booking.status,
      source: booking.source,
      summary: booking.summary ?? null,
      createdOn: booking.createdOn,
      jobId: booking.jobId ?? null,
    })),
  };
}

/** Notes about a record, pinned ones first, then the newest. */
export function notesOf(
  store: TenantStore,
  collection: string,
  field: string,
  id: number,
): OfficeNote[] {
  return store
    .collection<CustomerNote>(collection)
    .find({ where: of(field, id), sort: newestFirst })
    .toSorted((a, b) => Number(b.isPinned) - Number(a.isPinned))
    .map((note) => ({
      id: note.id,
      text: note.text,
      isPinned: note.isPinned,
      createdOn: note.createdOn,
    }));
}

function of(field: string, id: number) {
  return [{ field, is: 'eq', value: id }] as const;
}

function shownCustomer(customer: Customer) {
  const { id, name, type, active, doNotService, address, createdOn } = customer;
  return {
    id,
    name,
    type,
    isActive: active,
    doNotService,
    address: shownAddress(address),
    createdOn,
  };
}

function locationsOf(store: TenantStore, customerId: number): CustomerLocation[] {
  const locations = crmRecords(store, 'location').find({ where: of('customerId', customerId) });
  const ids = locations.map((location) => location.id);
  const contacts = childrenOf<LocationContact>(store, 'location-contact', 'locationId', ids);
  return locations.map((location) => ({
    id: location.id,
    name: location.name,
    isActive: location.active,
    address: shownAddress(location.address),
    contacts: (contacts.get(location.id) ?? []).map(shownContact),
  }));
}

function jobRows(
  store: TenantStore,
  jobs: readonly Job[],
  locations: readonly CustomerLocation[],
): CustomerDetail['jobs'] {
  const jobTypes = namesOf(store, 'job-type');
  const units = namesOf(store, 'business-unit');
  const places = new Map(locations.map((location) => [location.id, location.name]));
  return jobs.map((job) => ({
    id: job.id,
    number: job.jobNumber,
    status: job.jobStatus,
    jobType: jobTypes(job.jobTypeId) ?? '',
    businessUnit: units(job.businessUnitId) ?? '',
    location: places.get(job.locationId) ?? '',
    start: jpmRecords(store, 'appointment').get(job.firstAppointmentId)?.start ?? null,
    createdOn: job.createdOn,
  }));
}

/** Bookings that became one of the jobs, and those that name one of the customer's contacts. */
function bookingsOf(
  store: TenantStore,
  jobs: readonly Job[],
  contacts: readonly CustomerContact[],
): Booking[] {
  const spelled = new Set(contacts.map(comparable));
  const ids = crmRecords(store, 'booking-contact')
    .find()
    .filter((contact) => spelled.has(comparable(contact)))
    .map((contact) => contact.bookingId);
  const fromJobs = jobs.flatMap(({ bookingId }) => (bookingId ? [bookingId] : []));
  return crmRecords(store, 'booking').find({
    where: [{ field: 'id', is: 'in', values: [...new Set([...fromJobs, ...ids])] }],
    sort: newestFirst,
    limit: MOST_SHOWN,
  });
}

function comparable({ type, value }: Pick<CustomerContact, 'type' | 'value'>): string {
  return type === 'Email' ? value.toLowerCase() : phoneDigits(value);
}
