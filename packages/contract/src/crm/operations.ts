// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, guid, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const bookingProviderTagsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateBookingProviderTagRequest; result: T.CreateBookingProviderTagResponse }>({
  key: "crm.bookingProviderTags.create",
  id: "BookingProviderTags_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags",
  scope: "tn.crm.bookingprovidertags:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.CreateBookingProviderTagRequest"),
  responses: { 200: json("Crm.V2.CreateBookingProviderTagResponse"), 400: refused, 409: refused },
});

export const bookingProviderTagsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.GetBookingProviderTagResponse }>({
  key: "crm.bookingProviderTags.get",
  id: "BookingProviderTags_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  scope: "tn.crm.bookingprovidertags:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.GetBookingProviderTagResponse"), 400: refused, 404: refused },
});

export const bookingProviderTagsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { name?: string; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfGetBookingProviderTagResponse }>({
  key: "crm.bookingProviderTags.list",
  id: "BookingProviderTags_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags",
  scope: "tn.crm.bookingprovidertags:r",
  pathParameters: { tenant: int64 },
  query: { name: text, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.GetBookingProviderTagResponse"), 400: refused },
});

export const bookingProviderTagsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateBookingProviderTagRequest; result: T.BookingProviderTagResponse }>({
  key: "crm.bookingProviderTags.update",
  id: "BookingProviderTags_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  scope: "tn.crm.bookingprovidertags:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateBookingProviderTagRequest"),
  responses: { 200: json("Crm.V2.BookingProviderTagResponse"), 400: refused },
});

export const bookingsCreate = /* @__PURE__ */ operation<{ path: { booking_provider: number; tenant: number }; query: {}; body: T.CreateBookingRequest; result: T.BookingResponse }>({
  key: "crm.bookings.create",
  id: "Bookings_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
  scope: "tn.crm.bookings:w",
  pathParameters: { booking_provider: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.CreateBookingRequest"),
  responses: { 200: json("Crm.V2.BookingResponse"), 400: refused },
});

export const bookingsCreateContact = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; tenant: number }; query: {}; body: T.ContactCreateRequest; result: T.BookingContactResponse }>({
  key: "crm.bookings.createContact",
  id: "Bookings_CreateContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  scope: "tn.crm.bookings:w",
  pathParameters: { booking_provider: int64, id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.ContactCreateRequest"),
  responses: { 200: json("Crm.V2.BookingContactResponse"), 400: refused, 404: refused },
});

export const bookingsDeleteContact = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; contactId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.bookings.deleteContact",
  id: "Bookings_DeleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  scope: "tn.crm.bookings:w",
  pathParameters: { booking_provider: int64, id: int64, contactId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const bookingsDismiss = /* @__PURE__ */ operation<{ path: { id: number; tenant: number; booking_provider: string }; query: {}; body: T.DismissBookingModel; result: undefined }>({
  key: "crm.bookings.dismiss",
  id: "Bookings_DismissBooking",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss",
  scope: "tn.crm.bookings:w",
  pathParameters: { id: int64, tenant: int64, booking_provider: text },
  query: {},
  body: json("Crm.V2.DismissBookingModel"),
  responses: { 200: null, 400: refused },
});

export const bookingsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.BookingResponse }>({
  key: "crm.bookings.get",
  id: "Bookings_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}",
  scope: "tn.crm.bookings:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.BookingResponse"), 400: refused, 404: refused },
});

export const bookingsGetForProvider = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; tenant: number }; query: {}; body: undefined; result: T.BookingResponse }>({
  key: "crm.bookings.getForProvider",
  id: "Bookings_GetForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  scope: "tn.crm.bookings:r",
  pathParameters: { booking_provider: int64, id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.BookingResponse"), 400: refused, 404: refused },
});

export const bookingsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; externalId?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfBookingResponse }>({
  key: "crm.bookings.list",
  id: "Bookings_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings",
  scope: "tn.crm.bookings:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, externalId: text, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.BookingResponse"), 400: refused },
});

export const bookingsListContacts = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfBookingContactResponse }>({
  key: "crm.bookings.listContacts",
  id: "Bookings_GetContactList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}/contacts",
  scope: "tn.crm.bookings:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.BookingContactResponse"), 400: refused, 404: refused },
});

export const bookingsListContactsForProvider = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfBookingContactResponse }>({
  key: "crm.bookings.listContactsForProvider",
  id: "Bookings_GetContactList2",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  scope: "tn.crm.bookings:r",
  pathParameters: { booking_provider: int64, id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.BookingContactResponse"), 400: refused, 404: refused },
});

export const bookingsListForProvider = /* @__PURE__ */ operation<{ path: { booking_provider: number; tenant: number }; query: { ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; externalId?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfBookingResponse }>({
  key: "crm.bookings.listForProvider",
  id: "Bookings_GetList2",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
  scope: "tn.crm.bookings:r",
  pathParameters: { booking_provider: int64, tenant: int64 },
  query: { ids: commaList, page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, externalId: text, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.BookingResponse"), 400: refused },
});

export const bookingsUpdate = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; tenant: number }; query: {}; body: T.UpdateBookingRequest; result: T.BookingResponse }>({
  key: "crm.bookings.update",
  id: "Bookings_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  scope: "tn.crm.bookings:w",
  pathParameters: { booking_provider: int64, id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateBookingRequest"),
  responses: { 200: json("Crm.V2.BookingResponse"), 400: refused, 404: refused, 409: refused },
});

export const bookingsUpdateContact = /* @__PURE__ */ operation<{ path: { booking_provider: number; id: number; contactId: number; tenant: number }; query: {}; body: T.UpdateBookingContactRequest; result: T.UpdateBookingContactRequest }>({
  key: "crm.bookings.updateContact",
  id: "Bookings_UpdateBookingContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  scope: "tn.crm.bookings:w",
  pathParameters: { booking_provider: int64, id: int64, contactId: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateBookingContactRequest"),
  responses: { 200: json("Crm.V2.UpdateBookingContactRequest"), 400: refused, 404: refused, 409: refused },
});

export const contactMethodsCreate = /* @__PURE__ */ operation<{ path: { contactId: string; tenant: number }; query: {}; body: T.CreateContactMethodRequest; result: T.ContactMethodResponse }>({
  key: "crm.contactMethods.create",
  id: "ContactMethods_CreateContactMethod",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, tenant: int64 },
  query: {},
  body: json("Crm.V2.CreateContactMethodRequest"),
  responses: { 200: json("Crm.V2.ContactMethodResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactMethodsDelete = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.contactMethods.delete",
  id: "ContactMethods_DeleteContactMethod",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, contactMethodId: guid, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 403: refused, 404: refused },
});

export const contactMethodsGet = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; tenant: number }; query: {}; body: undefined; result: T.ContactMethodResponse }>({
  key: "crm.contactMethods.get",
  id: "ContactMethods_GetContactMethod",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  scope: "tn.crm.contacts:r",
  pathParameters: { contactId: guid, contactMethodId: guid, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.ContactMethodResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactMethodsList = /* @__PURE__ */ operation<{ path: { contactId: string; tenant: number }; query: { referenceId?: string; type?: string; value?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfContactMethodResponse }>({
  key: "crm.contactMethods.list",
  id: "ContactMethods_GetContactMethods",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
  scope: "tn.crm.contacts:r",
  pathParameters: { contactId: guid, tenant: int64 },
  query: { referenceId: text, type: text, value: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.ContactMethodResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactMethodsUpdate = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; tenant: number }; query: {}; body: T.UpdateContactMethodRequest; result: T.ContactMethodResponse }>({
  key: "crm.contactMethods.update",
  id: "ContactMethods_UpdateContactMethod",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, contactMethodId: guid, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateContactMethodRequest"),
  responses: { 200: json("Crm.V2.ContactMethodResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactMethodsUpsert = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; tenant: number }; query: {}; body: T.UpsertContactMethodRequest; result: T.ContactMethodResponse }>({
  key: "crm.contactMethods.upsert",
  id: "ContactMethods_UpsertContactMethod",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, contactMethodId: guid, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpsertContactMethodRequest"),
  responses: { 200: json("Crm.V2.ContactMethodResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactPreferencesGet = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; preferenceName: string; tenant: number }; query: {}; body: undefined; result: T.ContactPreferenceResponse }>({
  key: "crm.contactPreferences.get",
  id: "ContactPreferences_GetContactMethodPreference",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  scope: "tn.crm.contacts:r",
  pathParameters: { contactId: guid, contactMethodId: guid, preferenceName: text, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.ContactPreferenceResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactPreferencesList = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; tenant: number }; query: {}; body: undefined; result: readonly T.ContactPreferenceResponse[] }>({
  key: "crm.contactPreferences.list",
  id: "ContactPreferences_GetContactMethodPreferences",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences",
  scope: "tn.crm.contacts:r",
  pathParameters: { contactId: guid, contactMethodId: guid, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Crm.V2.ContactPreferenceResponse"}}}, 400: refused, 403: refused, 404: refused },
});

export const contactPreferencesUpdate = /* @__PURE__ */ operation<{ path: { contactId: string; contactMethodId: string; preferenceName: string; tenant: number }; query: {}; body: T.UpdateContactMethodPreferenceRequest; result: T.ContactPreferenceResponse }>({
  key: "crm.contactPreferences.update",
  id: "ContactPreferences_UpdateContactMethodPreference",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, contactMethodId: guid, preferenceName: text, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateContactMethodPreferenceRequest"),
  responses: { 200: json("Crm.V2.ContactPreferenceResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateContactRequest; result: T.ContactResponse }>({
  key: "crm.contacts.create",
  id: "Contacts_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts",
  scope: "tn.crm.contacts:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.CreateContactRequest"),
  responses: { 200: json("Crm.V2.ContactResponse"), 400: refused, 403: refused, 409: refused },
});

export const contactsCreateRelationship = /* @__PURE__ */ operation<{ path: { contactId: string; relatedEntityId: number; typeSlug: string; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.contacts.createRelationship",
  id: "Contacts_CreateContactRelationship",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, relatedEntityId: int64, typeSlug: text, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 403: refused, 404: refused, 409: refused },
});

export const contactsDelete = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.contacts.delete",
  id: "Contacts_DeleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  scope: "tn.crm.contacts:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 403: refused, 404: refused, 409: refused },
});

export const contactsDeleteRelationship = /* @__PURE__ */ operation<{ path: { contactId: string; relatedEntityId: number; typeSlug: string; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.contacts.deleteRelationship",
  id: "Contacts_DeleteContactRelationship",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  scope: "tn.crm.contacts:w",
  pathParameters: { contactId: guid, relatedEntityId: int64, typeSlug: text, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 403: refused, 404: refused, 409: refused },
});

export const contactsGet = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: undefined; result: T.ContactResponse }>({
  key: "crm.contacts.get",
  id: "Contacts_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  scope: "tn.crm.contacts:r",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.ContactResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { name?: string; title?: string; referenceId?: string; isArchived?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfContactResponse }>({
  key: "crm.contacts.list",
  id: "Contacts_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts",
  scope: "tn.crm.contacts:r",
  pathParameters: { tenant: int64 },
  query: { name: text, title: text, referenceId: text, isArchived: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.ContactResponse"), 400: refused, 403: refused },
});

export const contactsListByRelationship = /* @__PURE__ */ operation<{ path: { relationshipId: number; tenant: number }; query: { name?: string; title?: string; referenceId?: string; isArchived?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfContactResponse }>({
  key: "crm.contacts.listByRelationship",
  id: "Contacts_GetByRelationshipId",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}",
  scope: "tn.crm.contacts:r",
  pathParameters: { relationshipId: int64, tenant: int64 },
  query: { name: text, title: text, referenceId: text, isArchived: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.ContactResponse"), 400: refused, 403: refused, 404: refused },
});

export const contactsListPreferenceTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: readonly T.ContactPreferenceTypeResponse[] }>({
  key: "crm.contacts.listPreferenceTypes",
  id: "Contacts_GetPreferenceMetadataList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/preferences",
  scope: "tn.crm.contacts:r",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Crm.V2.ContactPreferenceTypeResponse"}}}, 400: refused, 403: refused },
});

export const contactsListRelationships = /* @__PURE__ */ operation<{ path: { contactId: string; tenant: number }; query: { relatedEntityId?: number; typeSlug?: string; typeName?: string; createdBefore?: string; createdOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfContactRelationshipResponse }>({
  key: "crm.contacts.listRelationships",
  id: "Contacts_GetContactRelationshipList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships",
  scope: "tn.crm.contacts:r",
  pathParameters: { contactId: guid, tenant: int64 },
  query: { relatedEntityId: int64, typeSlug: text, typeName: text, createdBefore: dateTime, createdOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["ID","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.ContactRelationshipResponse"), 400: refused, 403: refused, 404: refused, 409: refused },
});

export const contactsReplace = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: T.ReplaceContactRequest; result: T.ContactResponse }>({
  key: "crm.contacts.replace",
  id: "Contacts_Replace",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  scope: "tn.crm.contacts:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  body: json("Crm.V2.ReplaceContactRequest"),
  responses: { 200: json("Crm.V2.ContactResponse"), 400: refused, 403: refused },
});

export const contactsSearchMethods = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { contactId?: string; referenceId?: string; type?: string; value?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfContactMethodResponse }>({
  key: "crm.contacts.searchMethods",
  id: "Contacts_SearchContactMethods",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/contact-methods",
  scope: "tn.crm.contacts:r",
  pathParameters: { tenant: int64 },
  query: { contactId: guid, referenceId: text, type: text, value: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.ContactMethodResponse"), 400: refused, 403: refused },
});

export const contactsUpdate = /* @__PURE__ */ operation<{ path: { id: string; tenant: number }; query: {}; body: T.UpdateContactRequest; result: T.ContactResponse }>({
  key: "crm.contacts.update",
  id: "Contacts_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  scope: "tn.crm.contacts:w",
  pathParameters: { id: guid, tenant: int64 },
  query: {},
  body: json("Crm.V2.UpdateContactRequest"),
  responses: { 200: json("Crm.V2.ContactResponse"), 400: refused, 403: refused, 404: refused },
});

export const customersCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateCustomerRequest; result: T.CreatedCustomerResponse }>({
  key: "crm.customers.create",
  id: "Customers_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers",
  scope: "tn.crm.customers:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.Customers.CreateCustomerRequest"),
  responses: { 200: json("Crm.V2.Customers.CreatedCustomerResponse"), 400: refused },
});

export const customersCreateContact = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CreateCustomerContactRequest; result: T.CustomerContactWithModifiedOnResponse }>({
  key: "crm.customers.createContact",
  id: "Customers_CreateContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.Customers.CreateCustomerContactRequest"),
  responses: { 200: json("Crm.V2.Customers.CustomerContactWithModifiedOnResponse"), 400: refused, 404: refused, 409: refused },
});

export const customersCreateNote = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CustomerNoteCreateRequest; result: T.NoteResponse }>({
  key: "crm.customers.createNote",
  id: "Customers_CreateNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.CustomerNoteCreateRequest"),
  responses: { 200: json("Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const customersCreateTag = /* @__PURE__ */ operation<{ path: { id: number; tagTypeId: number; tenant: number }; query: {}; body: undefined; result: T.CreateCustomerTagResponse }>({
  key: "crm.customers.createTag",
  id: "Customers_CreateTag",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, tagTypeId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.Customers.CreateCustomerTagResponse"), 400: refused, 404: refused, 409: refused },
});

export const customersDeleteContact = /* @__PURE__ */ operation<{ path: { id: number; contactId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.customers.deleteContact",
  id: "Customers_DeleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, contactId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const customersDeleteNote = /* @__PURE__ */ operation<{ path: { id: number; noteId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.customers.deleteNote",
  id: "Customers_DeleteNote",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, noteId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const customersDeleteTag = /* @__PURE__ */ operation<{ path: { id: number; tagTypeId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.customers.deleteTag",
  id: "Customers_DeleteTag",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, tagTypeId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const customersGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CustomerResponse }>({
  key: "crm.customers.get",
  id: "Customers_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}",
  scope: "tn.crm.customers:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.Customers.CustomerResponse"), 400: refused, 404: refused },
});

export const customersList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; excludeAccountingChangesFromModifiedDateRange?: boolean; name?: string; street?: string; unit?: string; city?: string; state?: string; zip?: string; country?: string; latitude?: number; longitude?: number; phone?: string; active?: T.ActiveRequestArg; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.PaginatedResponseOfCustomerResponse }>({
  key: "crm.customers.list",
  id: "Customers_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers",
  scope: "tn.crm.customers:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, sort: text, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, excludeAccountingChangesFromModifiedDateRange: bool, name: text, street: text, unit: text, city: text, state: text, zip: text, country: text, latitude: {"type":"number","format":"double"}, longitude: {"type":"number","format":"double"}, phone: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Customers.CustomerResponse"), 400: refused },
});

export const customersListContacts = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfCustomerContactWithModifiedOnResponse }>({
  key: "crm.customers.listContacts",
  id: "Customers_GetContactList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
  scope: "tn.crm.customers:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Customers.CustomerContactWithModifiedOnResponse"), 400: refused, 404: refused, 409: refused },
});

export const customersListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "crm.customers.listCustomFieldTypes",
  id: "Customers_GetCustomFieldTypes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/custom-fields",
  scope: "tn.crm.customers:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Customers.CustomFieldTypeResponse"), 400: refused, 404: refused },
});

export const customersListModifiedContacts = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; customerIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfCustomerContactWithModifiedOnAndCustomerIdResponse }>({
  key: "crm.customers.listModifiedContacts",
  id: "Customers_GetModifiedContactsList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/contacts",
  scope: "tn.crm.customers:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, customerIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Customers.CustomerContactWithModifiedOnAndCustomerIdResponse"), 400: refused, 404: refused },
});

export const customersListNotes = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfNoteResponse }>({
  key: "crm.customers.listNotes",
  id: "Customers_GetNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes",
  scope: "tn.crm.customers:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const customersUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateCustomerRequest; result: T.CustomerResponse }>({
  key: "crm.customers.update",
  id: "Customers_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/customers/{id}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.Customers.UpdateCustomerRequest"),
  responses: { 200: json("Crm.V2.Customers.CustomerResponse"), 400: refused, 404: refused },
});

export const customersUpdateContact = /* @__PURE__ */ operation<{ path: { id: number; contactId: number; tenant: number }; query: {}; body: T.UpdateCustomerContactRequest; result: T.CustomerContactWithModifiedOnResponse }>({
  key: "crm.customers.updateContact",
  id: "Customers_UpdateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
  scope: "tn.crm.customers:w",
  pathParameters: { id: int64, contactId: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.Customers.UpdateCustomerContactRequest"),
  responses: { 200: json("Crm.V2.Customers.CustomerContactWithModifiedOnResponse"), 400: refused, 404: refused, 409: refused },
});

export const exportBookings = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportBookingResponse }>({
  key: "crm.export.bookings",
  id: "ExportBookings_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/bookings",
  scope: "tn.crm.bookings:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportBookingResponse"), 400: refused },
});

export const exportCustomers = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCustomerResponse }>({
  key: "crm.export.customers",
  id: "ExportCustomers_GetCustomers",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers",
  scope: "tn.crm.customers:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportCustomerResponse"), 400: refused },
});

export const exportCustomersContacts = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCustomerContactResponse }>({
  key: "crm.export.customersContacts",
  id: "ExportContacts_CustomersContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers/contacts",
  scope: "tn.crm.customers:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportCustomerContactResponse"), 400: refused },
});

export const exportLeads = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportLeadsResponse }>({
  key: "crm.export.leads",
  id: "ExportLeads_Leads",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/leads",
  scope: "tn.crm.leads:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportLeadsResponse"), 400: refused },
});

export const exportLocations = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportLocationsResponse }>({
  key: "crm.export.locations",
  id: "ExportLocations_Locations",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations",
  scope: "tn.crm.locations:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportLocationsResponse"), 400: refused },
});

export const exportLocationsContacts = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportLocationContactResponse }>({
  key: "crm.export.locationsContacts",
  id: "ExportContacts_LocationsContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations/contacts",
  scope: "tn.crm.locations:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Crm.V2.ExportLocationContactResponse"), 400: refused },
});

export const leadsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.LeadCreateRequest; result: T.LeadResponse }>({
  key: "crm.leads.create",
  id: "Leads_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads",
  scope: "tn.crm.leads:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.LeadCreateRequest"),
  responses: { 200: json("Crm.V2.LeadResponse"), 400: refused },
});

export const leadsCreateFollowUp = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CreateFollowUpRequest; result: T.FollowUpResponse }>({
  key: "crm.leads.createFollowUp",
  id: "Leads_CreateFollowUp",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/follow-up",
  scope: "tn.crm.leads:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.CreateFollowUpRequest"),
  responses: { 200: json("Crm.V2.FollowUpResponse"), 400: refused },
});

export const leadsCreateNote = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.LeadNoteCreateRequest; result: T.NoteResponse }>({
  key: "crm.leads.createNote",
  id: "Leads_CreateNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/notes",
  scope: "tn.crm.leads:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.LeadNoteCreateRequest"),
  responses: { 200: json("Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const leadsDismiss = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.DismissLeadRequest; result: undefined }>({
  key: "crm.leads.dismiss",
  id: "Leads_Dismiss",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/dismiss",
  scope: "tn.crm.leads:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.DismissLeadRequest"),
  responses: { 200: null, 400: refused, 404: refused },
});

export const leadsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.LeadResponse }>({
  key: "crm.leads.get",
  id: "Leads_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads/{id}",
  scope: "tn.crm.leads:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.LeadResponse"), 400: refused, 404: refused },
});

export const leadsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; customerId?: number; isProspect?: boolean; withoutCustomer?: boolean; status?: T.LeadStatus; customerCity?: string; customerState?: string; customerZip?: string; customerCreatedOnOrAfter?: string; customerCreatedBefore?: string; customerModifiedOnOrAfter?: string; sort?: string; genPermUrl?: boolean; leadCustomerName?: string; leadPhone?: string; isCaptureSourceForm?: boolean }; body: undefined; result: T.PaginatedResponseOfLeadResponse }>({
  key: "crm.leads.list",
  id: "Leads_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads",
  scope: "tn.crm.leads:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, customerId: int64, isProspect: bool, withoutCustomer: bool, status: {"$ref":"#/$defs/Crm.V2.LeadStatus"}, customerCity: text, customerState: text, customerZip: text, customerCreatedOnOrAfter: dateTime, customerCreatedBefore: dateTime, customerModifiedOnOrAfter: dateTime, sort: text, genPermUrl: bool, leadCustomerName: text, leadPhone: text, isCaptureSourceForm: bool },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.LeadResponse"), 400: refused },
});

export const leadsListNotes = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfNoteResponse }>({
  key: "crm.leads.listNotes",
  id: "Leads_GetNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/leads/{id}/notes",
  scope: "tn.crm.leads:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const leadsSubmitForm = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { id?: number }; body: T.SubmitLeadFormRequest; result: T.SubmitLeadFormResponse }>({
  key: "crm.leads.submitForm",
  id: "Leads_SubmitLeadForm",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/leads/form",
  scope: "tn.crm.leads:w",
  pathParameters: { tenant: int64 },
  query: { id: int64 },
  body: json("Crm.V2.SubmitLeadFormRequest"),
  responses: { 200: json("Crm.V2.SubmitLeadFormResponse"), 400: refused },
});

export const leadsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.LeadUpdateRequest; result: T.LeadResponse }>({
  key: "crm.leads.update",
  id: "Leads_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/leads/{id}",
  scope: "tn.crm.leads:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.LeadUpdateRequest"),
  responses: { 200: json("Crm.V2.LeadResponse"), 400: refused },
});

export const locationsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateLocationRequest; result: T.CreateLocationResponse }>({
  key: "crm.locations.create",
  id: "Locations_Create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations",
  scope: "tn.crm.locations:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.Locations.CreateLocationRequest"),
  responses: { 200: json("Crm.V2.Locations.CreateLocationResponse"), 400: refused, 409: refused },
});

export const locationsCreateContact = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.LocationContactCreateRequest; result: T.LocationContactResponse }>({
  key: "crm.locations.createContact",
  id: "Locations_CreateContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.LocationContactCreateRequest"),
  responses: { 200: json("Crm.V2.LocationContactResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationsCreateNote = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.LocationNoteCreateRequest; result: T.NoteResponse }>({
  key: "crm.locations.createNote",
  id: "Locations_CreateNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.LocationNoteCreateRequest"),
  responses: { 200: json("Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const locationsCreateTag = /* @__PURE__ */ operation<{ path: { id: number; tagTypeId: number; tenant: number }; query: {}; body: undefined; result: T.CreateLocationTagResponse }>({
  key: "crm.locations.createTag",
  id: "Locations_CreateTag",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, tagTypeId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.Locations.CreateLocationTagResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationsDeleteContact = /* @__PURE__ */ operation<{ path: { id: number; contactId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.locations.deleteContact",
  id: "Locations_DeleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, contactId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused, 409: refused },
});

export const locationsDeleteNote = /* @__PURE__ */ operation<{ path: { id: number; noteId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.locations.deleteNote",
  id: "Locations_DeleteNote",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, noteId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const locationsDeleteTag = /* @__PURE__ */ operation<{ path: { id: number; tagTypeId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.locations.deleteTag",
  id: "Locations_DeleteTag",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, tagTypeId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const locationsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.LocationResponse }>({
  key: "crm.locations.get",
  id: "Locations_Get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}",
  scope: "tn.crm.locations:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Crm.V2.Locations.LocationResponse"), 400: refused, 404: refused },
});

export const locationsGetPreferredTechnician = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: number | null }>({
  key: "crm.locations.getPreferredTechnician",
  id: "Locations_GetPreferredTechnician",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician",
  scope: "tn.crm.locations:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":["integer","null"],"format":"int64"}}, 400: refused, 404: refused },
});

export const locationsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; name?: string; customerId?: number; street?: string; unit?: string; city?: string; state?: string; zip?: string; country?: string; latitude?: number; longitude?: number; active?: T.ActiveRequestArg; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; externalDataApplicationGuid?: string; externalDataKey?: string; externalDataValues?: string }; body: undefined; result: T.PaginatedResponseOfLocationResponse }>({
  key: "crm.locations.list",
  id: "Locations_GetList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations",
  scope: "tn.crm.locations:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, name: text, customerId: int64, street: text, unit: text, city: text, state: text, zip: text, country: text, latitude: {"type":"number","format":"double"}, longitude: {"type":"number","format":"double"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, page: int32, pageSize: int32, includeTotal: bool, sort: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, externalDataApplicationGuid: guid, externalDataKey: text, externalDataValues: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Locations.LocationResponse"), 400: refused },
});

export const locationsListContacts = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfLocationContactResponse }>({
  key: "crm.locations.listContacts",
  id: "Locations_GetContactList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
  scope: "tn.crm.locations:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.LocationContactResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationsListCustomFieldTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfLocationsCustomFieldTypeResponse }>({
  key: "crm.locations.listCustomFieldTypes",
  id: "Locations_GetCustomFieldTypes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/custom-fields",
  scope: "tn.crm.locations:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.Locations.CustomFieldTypeResponse"), 400: refused, 404: refused },
});

export const locationsListModifiedContacts = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; locationIds?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfLocationsContactResponse }>({
  key: "crm.locations.listModifiedContacts",
  id: "Locations_GetLocationsContactsList",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/contacts",
  scope: "tn.crm.locations:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, locationIds: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.LocationsContactResponse"), 400: refused },
});

export const locationsListNotes = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string }; body: undefined; result: T.PaginatedResponseOfNoteResponse }>({
  key: "crm.locations.listNotes",
  id: "Locations_GetNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes",
  scope: "tn.crm.locations:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Crm.V2.NoteResponse"), 400: refused, 404: refused },
});

export const locationsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateLocationRequest; result: T.LocationResponse }>({
  key: "crm.locations.update",
  id: "Locations_Update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/locations/{id}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.Locations.UpdateLocationRequest"),
  responses: { 200: json("Crm.V2.Locations.LocationResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationsUpdateContact = /* @__PURE__ */ operation<{ path: { id: number; contactId: number; tenant: number }; query: {}; body: T.LocationContactUpdateRequest; result: T.LocationContactResponse }>({
  key: "crm.locations.updateContact",
  id: "Locations_UpdateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, contactId: int64, tenant: int64 },
  query: {},
  body: json("Crm.V2.LocationContactUpdateRequest"),
  responses: { 200: json("Crm.V2.LocationContactResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationsUpdatePreferredTechnician = /* @__PURE__ */ operation<{ path: { id: number; preferredTechnicianId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "crm.locations.updatePreferredTechnician",
  id: "Locations_UpdatePreferredTechnician",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}",
  scope: "tn.crm.locations:w",
  pathParameters: { id: int64, preferredTechnicianId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
});

export const tagsAdd = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.AddBulkTagsRequest; result: undefined }>({
  key: "crm.tags.add",
  id: "BulkTags_AddTags",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/tags",
  scope: "tn.crm.tags:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.AddBulkTagsRequest"),
  responses: { 200: null, 400: refused, 409: refused },
});

export const tagsRemove = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.RemoveBulkTagsRequest; result: undefined }>({
  key: "crm.tags.remove",
  id: "BulkTags_RemoveTags",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/tags",
  scope: "tn.crm.tags:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Crm.V2.RemoveBulkTagsRequest"),
  responses: { 200: null, 400: refused, 409: refused },
});

/** Every operation of CRM, by resource. */
export const crm = {
  bookingProviderTags: {
    create: bookingProviderTagsCreate,
    get: bookingProviderTagsGet,
    list: bookingProviderTagsList,
    update: bookingProviderTagsUpdate,
  },
  bookings: {
    create: bookingsCreate,
    createContact: bookingsCreateContact,
    deleteContact: bookingsDeleteContact,
    dismiss: bookingsDismiss,
    get: bookingsGet,
    getForProvider: bookingsGetForProvider,
    list: bookingsList,
    listContacts: bookingsListContacts,
    listContactsForProvider: bookingsListContactsForProvider,
    listForProvider: bookingsListForProvider,
    update: bookingsUpdate,
    updateContact: bookingsUpdateContact,
  },
  contactMethods: {
    create: contactMethodsCreate,
    delete: contactMethodsDelete,
    get: contactMethodsGet,
    list: contactMethodsList,
    update: contactMethodsUpdate,
    upsert: contactMethodsUpsert,
  },
  contactPreferences: {
    get: contactPreferencesGet,
    list: contactPreferencesList,
    update: contactPreferencesUpdate,
  },
  contacts: {
    create: contactsCreate,
    createRelationship: contactsCreateRelationship,
    delete: contactsDelete,
    deleteRelationship: contactsDeleteRelationship,
    get: contactsGet,
    list: contactsList,
    listByRelationship: contactsListByRelationship,
    listPreferenceTypes: contactsListPreferenceTypes,
    listRelationships: contactsListRelationships,
    replace: contactsReplace,
    searchMethods: contactsSearchMethods,
    update: contactsUpdate,
  },
  customers: {
    create: customersCreate,
    createContact: customersCreateContact,
    createNote: customersCreateNote,
    createTag: customersCreateTag,
    deleteContact: customersDeleteContact,
    deleteNote: customersDeleteNote,
    deleteTag: customersDeleteTag,
    get: customersGet,
    list: customersList,
    listContacts: customersListContacts,
    listCustomFieldTypes: customersListCustomFieldTypes,
    listModifiedContacts: customersListModifiedContacts,
    listNotes: customersListNotes,
    update: customersUpdate,
    updateContact: customersUpdateContact,
  },
  export: {
    bookings: exportBookings,
    customers: exportCustomers,
    customersContacts: exportCustomersContacts,
    leads: exportLeads,
    locations: exportLocations,
    locationsContacts: exportLocationsContacts,
  },
  leads: {
    create: leadsCreate,
    createFollowUp: leadsCreateFollowUp,
    createNote: leadsCreateNote,
    dismiss: leadsDismiss,
    get: leadsGet,
    list: leadsList,
    listNotes: leadsListNotes,
    submitForm: leadsSubmitForm,
    update: leadsUpdate,
  },
  locations: {
    create: locationsCreate,
    createContact: locationsCreateContact,
    createNote: locationsCreateNote,
    createTag: locationsCreateTag,
    deleteContact: locationsDeleteContact,
    deleteNote: locationsDeleteNote,
    deleteTag: locationsDeleteTag,
    get: locationsGet,
    getPreferredTechnician: locationsGetPreferredTechnician,
    list: locationsList,
    listContacts: locationsListContacts,
    listCustomFieldTypes: locationsListCustomFieldTypes,
    listModifiedContacts: locationsListModifiedContacts,
    listNotes: locationsListNotes,
    update: locationsUpdate,
    updateContact: locationsUpdateContact,
    updatePreferredTechnician: locationsUpdatePreferredTechnician,
  },
  tags: {
    add: tagsAdd,
    remove: tagsRemove,
  },
} as const;

export const crmApi = {"key":"crm","title":"CRM","basePath":"/crm/v2","document":"crm-v2.json","scopes":{"tn.crm.bookingprovidertags:w":"CRM → Booking Provider Tags (Write)","tn.crm.bookingprovidertags:r":"CRM → Booking Provider Tags (Read)","tn.crm.bookings:r":"CRM → Bookings (Read)","tn.crm.bookings:w":"CRM → Bookings (Write)","tn.crm.tags:w":"CRM → Tags (Write)","tn.crm.contacts:r":"CRM → Contacts (Read)","tn.crm.contacts:w":"CRM → Contacts (Write)","tn.crm.customers:r":"CRM → Customers (Read)","tn.crm.customers:w":"CRM → Customers (Write)","tn.crm.locations:r":"CRM → Locations (Read)","tn.crm.leads:r":"CRM → Leads (Read)","tn.crm.leads:w":"CRM → Leads (Write)","tn.crm.locations:w":"CRM → Locations (Write)"}} as const;
