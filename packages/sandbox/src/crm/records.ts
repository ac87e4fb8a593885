import type {
  BookingContactResponse,
  BookingResponse,
  ContactMethodResponse,
  ContactRelationshipResponse,
  ContactResponse,
  CustomerContactWithModifiedOnAndCustomerIdResponse,
  CustomerResponse,
  CustomFieldTypeResponse,
  GetBookingProviderTagResponse,
  LeadResponse,
  LocationResponse,
  LocationsContactResponse,
  NoteResponse,
} from '@truckroll/contract/types/crm';
import type { Collection, TenantStore } from '../store/collection.ts';
import type { Kept } from '../store/kept.ts';

export type BookingProviderTag = Kept<GetBookingProviderTagResponse>;
export type Booking = Kept<
  BookingResponse,
  { readonly active?: boolean; readonly dismissingMemo?: string | null }
>;
export type BookingContact = Kept<BookingContactResponse, { readonly bookingId: number }>;
export type Customer = Kept<CustomerResponse>;
export type CustomerContact = Kept<
  CustomerContactWithModifiedOnAndCustomerIdResponse,
  { readonly active?: boolean }
>;
export type CustomerNote = Kept<NoteResponse, { readonly customerId: number }>;
export type Location = Kept<LocationResponse, { readonly preferredTechnicianId?: number | null }>;
export type LocationContact = Kept<LocationsContactResponse, { readonly active?: boolean }>;
export type LocationNote = Kept<NoteResponse, { readonly locationId: number }>;
export type Lead = Kept<LeadResponse, { readonly active?: boolean }>;
export type LeadNote = Kept<NoteResponse, { readonly leadId: number }>;
export type CustomFieldType = Kept<CustomFieldTypeResponse>;
export type Contact = Kept<ContactResponse>;
export type ContactMethod = Kept<ContactMethodResponse>;
export type ContactRelationship = Kept<ContactRelationshipResponse, { readonly contactId: string }>;
/** What one contact method says to one preference; only those that were set are kept. */
export type ContactPreference = Kept<{
  readonly id: string;
  readonly contactMethodId: string;
  readonly name: string;
  readonly value: string | null;
}>;

interface RecordByCollection {
  'booking-provider-tag': BookingProviderTag;
  booking: Booking;
  'booking-contact': BookingContact;
  customer: Customer;
  'customer-contact': CustomerContact;
  'customer-note': CustomerNote;
  'customer-custom-field-type': CustomFieldType;
  location: Location;
  'location-contact': LocationContact;
  'location-note': LocationNote;
  'location-custom-field-type': CustomFieldType;
  lead: Lead;
  'lead-note': LeadNote;
  contact: Contact;
  'contact-method': ContactMethod;
  'contact-relationship': ContactRelationship;
  'contact-preference': ContactPreference;
}

export type CrmCollection = keyof RecordByCollection;
export type CrmRecord<Name extends CrmCollection> = RecordByCollection[Name];

/** A tenant's CRM records of one kind, in their own type. */
export function crmRecords<Name extends CrmCollection>(
  store: TenantStore,
  name: Name,
): Collection<CrmRecord<Name>> {
  return store.collection<CrmRecord<Name>>(name);
}
