import type { Contract } from '@truckroll/contract';
import type {
  AddressModel,
  BookingContactModel,
  CreateBookingRequest,
  CustomerType,
} from '@truckroll/contract/types/crm';
import type { Call } from '../operations/handler.ts';
import { conflict, invalid } from '../operations/operation-error.ts';
import type { TenantStore } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { type Booking, crmRecords } from './records.ts';

/** Tenant setting; true refuses a second booking with the same external id with 409. */
export const uniqueExternalIdSetting = 'unique-booking-external-id';

/** observed: how the service spells a time that was never set. */
const unsetTime = '0001-01-01T00:00:00Z';

const customerTypes: readonly CustomerType[] = ['Residential', 'Commercial'];

/** Takes a booking in with its contacts; it is New and belongs to the provider of the path. */
export function takeBooking(call: Call<Contract['crm']['bookings']['create']>): Booking {
  const { body, store } = call;
  assertReachable(body);
  assertNewExternalId(store, call.path.booking_provider, body.externalId);
  const booking = crmRecords(store, 'booking').insert({
    bookingProviderId: call.path.booking_provider,
    source: body.source,
    name: body.name,
    address: body.address ? toAddress(body.address) : null,
    customerType: toCustomerType(body.customerType),
    start: toBookingStart(body.start),
    summary: body.summary,
    // documented: ids that fit nothing in the tenant are taken; the office loses the prefill.
    campaignId: body.campaignId ?? null,
    businessUnitId: body.businessUnitId ?? null,
    jobTypeId: body.jobTypeId ?? null,
    priority: body.priority ?? null,
    isFirstTimeClient: body.isFirstTimeClient,
    uploadedImages: body.uploadedImages ?? [],
    isSendConfirmationEmail: body.isSendConfirmationEmail ?? false,
    externalId: body.externalId,
    status: 'New',
    jobId: null,
    dismissingReasonId: null,
    dismissingMemo: null,
  });
  for (const contact of body.contacts ?? []) addBookingContact(store, booking.id, contact);
  return booking;
}

/** Adds one contact to a booking. documented: contacts are read on their own, never embedded. */
export function addBookingContact(
  store: TenantStore,
  bookingId: number,
  contact: BookingContactModel,
) {
  return crmRecords(store, 'booking-contact').insert({
    bookingId,
    type: contact.type,
    value: contact.value,
    memo: contact.memo ?? '',
  });
}

/** A start as it is kept: UTC. Missing ones read as the unset time. Throws 400 for other texts. */
function toBookingStart(start: string | null | undefined): string {
  // assumed: answers must have a start, so a booking without one shows the unset time.
  if (start === null || start === undefined) return unsetTime;
  const time = toStoredTime(start);
  if (time === undefined) throw invalid('start', `The value '${start}' is not valid for Start.`);
  return time;
}

function assertReachable(body: CreateBookingRequest): void {
  // documented: a booking needs a name, and an address or a phone number or an e-mail address.
  if (body.name.trim() === '') throw invalid('name', 'Name is required.');
  const canBeCalled = (body.contacts ?? []).some(
    (contact) => contact.type !== 'Fax' && contact.value.trim() !== '',
  );
  if (!body.address && !canBeCalled) {
    throw invalid('contacts', 'Either an address or a phone number or email is required.');
  }
}

function assertNewExternalId(store: TenantStore, providerId: number, externalId: string): void {
  // assumed: a used external id makes a second booking; documents do not say that it is unique.
  if (store.getSetting<boolean>(uniqueExternalIdSetting) !== true) return;
  const earlier = crmRecords(store, 'booking').first([
    { field: 'externalId', is: 'eq', value: externalId },
    { field: 'bookingProviderId', is: 'eq', value: providerId },
  ]);
  if (earlier) throw conflict(`Booking ${earlier.id} already has the external id '${externalId}'.`);
}

function toCustomerType(text: string | null | undefined): CustomerType | null {
  if (text === null || text === undefined) return null;
  const known = customerTypes.find((type) => type.toLowerCase() === text.toLowerCase());
  if (!known) throw invalid('customerType', `The value '${text}' is not valid for CustomerType.`);
  return known;
}

function toAddress(address: AddressModel): AddressModel {
  return { ...address, unit: address.unit ?? null };
}
