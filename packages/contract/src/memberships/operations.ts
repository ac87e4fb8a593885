// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const exportInvoiceTemplates = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportInvoiceTemplateResponse }>({
  key: "memberships.export.invoiceTemplates",
  id: "Export_InvoiceTemplates",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/invoice-templates",
  scope: "tn.mem.invoicetemplates:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportInvoiceTemplateResponse"), 400: refused },
});

export const exportMemberships = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCustomerMembershipResponse }>({
  key: "memberships.export.memberships",
  id: "Export_Memberships",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/memberships",
  scope: "tn.mem.memberships:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportCustomerMembershipResponse"), 400: refused },
});

export const exportMembershipStatusChanges = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCustomerMembershipStatusChangesResponse }>({
  key: "memberships.export.membershipStatusChanges",
  id: "Export_MembershipStatusChanges",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/membership-status-changes",
  scope: "tn.mem.memberships:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportCustomerMembershipStatusChangesResponse"), 400: refused },
});

export const exportMembershipTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportMembershipTypeResponse }>({
  key: "memberships.export.membershipTypes",
  id: "Export_MembershipTypes",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/membership-types",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportMembershipTypeResponse"), 400: refused },
});

export const exportRecurringServiceEvents = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportLocationRecurringServiceEventResponse }>({
  key: "memberships.export.recurringServiceEvents",
  id: "Export_LocationRecurringServiceEvents",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-service-events",
  scope: "tn.mem.recurringserviceevents:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportLocationRecurringServiceEventResponse"), 400: refused },
});

export const exportRecurringServices = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportLocationRecurringServiceResponse }>({
  key: "memberships.export.recurringServices",
  id: "Export_LocationRecurringServices",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-services",
  scope: "tn.mem.recurringservices:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportLocationRecurringServiceResponse"), 400: refused },
});

export const exportRecurringServiceTypes = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportRecurringServiceTypeResponse }>({
  key: "memberships.export.recurringServiceTypes",
  id: "Export_RecurringServiceTypes",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-service-types",
  scope: "tn.mem.recurringservicetypes:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Memberships.V2.ExportRecurringServiceTypeResponse"), 400: refused },
});

export const invoiceTemplatesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.InvoiceTemplateCreateRequest; result: T.ModificationResponse }>({
  key: "memberships.invoiceTemplates.create",
  id: "InvoiceTemplates_Create",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates",
  scope: "tn.mem.invoicetemplates:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Memberships.V2.InvoiceTemplateCreateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const invoiceTemplatesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.InvoiceTemplateResponse }>({
  key: "memberships.invoiceTemplates.get",
  id: "InvoiceTemplates_Get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
  scope: "tn.mem.invoicetemplates:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Memberships.V2.InvoiceTemplateResponse"), 400: refused, 404: refused },
});

export const invoiceTemplatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids: string | readonly (string | number)[] }; body: undefined; result: T.PaginatedResponseOfInvoiceTemplateResponse }>({
  key: "memberships.invoiceTemplates.list",
  id: "InvoiceTemplates_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates",
  scope: "tn.mem.invoicetemplates:r",
  pathParameters: { tenant: int64 },
  query: { ids: {"type":"string","isRequired":true,"isCommaList":true} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.InvoiceTemplateResponse"), 400: refused },
});

export const invoiceTemplatesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.InvoiceTemplateUpdateRequest; result: T.ModificationResponse }>({
  key: "memberships.invoiceTemplates.update",
  id: "InvoiceTemplates_Update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
  scope: "tn.mem.invoicetemplates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Memberships.V2.InvoiceTemplateUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const membershipsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.MembershipSaleInvoiceCreateRequest; result: T.MembershipSaleInvoiceCreateResponse }>({
  key: "memberships.memberships.create",
  id: "CustomerMemberships_Create",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/memberships/sale",
  scope: "tn.mem.memberships:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Memberships.V2.MembershipSaleInvoiceCreateRequest"),
  responses: { 200: json("Memberships.V2.MembershipSaleInvoiceCreateResponse"), 400: refused },
});

export const membershipsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CustomerMembershipResponse }>({
  key: "memberships.memberships.get",
  id: "CustomerMemberships_Get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}",
  scope: "tn.mem.memberships:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Memberships.V2.CustomerMembershipResponse"), 400: refused, 404: refused },
});

export const membershipsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; customerIds?: string | readonly (string | number)[]; status?: T.MembershipStatus; duration?: number; billingFrequency?: T.MembershipRecurrenceType; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomerMembershipResponse }>({
  key: "memberships.memberships.list",
  id: "CustomerMemberships_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships",
  scope: "tn.mem.memberships:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, customerIds: commaList, status: {"$ref":"#/$defs/Memberships.V2.MembershipStatus"}, duration: int32, billingFrequency: {"$ref":"#/$defs/Memberships.V2.MembershipRecurrenceType"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.CustomerMembershipResponse"), 400: refused },
});

export const membershipsListCustomFields = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCustomFieldTypeResponse }>({
  key: "memberships.memberships.listCustomFields",
  id: "CustomerMemberships_GetCustomFields",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/custom-fields",
  scope: "tn.mem.memberships:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.CustomFieldTypeResponse"), 400: refused },
});

export const membershipsListStatusChanges = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: readonly T.CustomerMembershipStatusChangeItemResponse[] }>({
  key: "memberships.memberships.listStatusChanges",
  id: "CustomerMemberships_GetStatusChanges",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}/status-changes",
  scope: "tn.mem.memberships:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Memberships.V2.CustomerMembershipStatusChangeItemResponse"}}}, 400: refused, 404: refused },
});

export const membershipsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CustomerMembershipUpdateRequest; result: T.ModificationResponse }>({
  key: "memberships.memberships.update",
  id: "CustomerMemberships_Update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}",
  scope: "tn.mem.memberships:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Memberships.V2.CustomerMembershipUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const membershipTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.MembershipTypeResponse }>({
  key: "memberships.membershipTypes.get",
  id: "MembershipTypes_Get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Memberships.V2.MembershipTypeResponse"), 400: refused, 404: refused },
});

export const membershipTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; duration?: number; billingFrequency?: T.MembershipRecurrenceType; includeDurationBilling?: boolean; includeDiscounts?: boolean; includeRecurringServices?: boolean; includeTags?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfMembershipTypeResponse }>({
  key: "memberships.membershipTypes.list",
  id: "MembershipTypes_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, duration: int32, billingFrequency: {"$ref":"#/$defs/Memberships.V2.MembershipRecurrenceType"}, includeDurationBilling: bool, includeDiscounts: bool, includeRecurringServices: bool, includeTags: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.MembershipTypeResponse"), 400: refused },
});

export const membershipTypesListDiscounts = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: readonly T.MembershipTypeDiscountItemResponse[] }>({
  key: "memberships.membershipTypes.listDiscounts",
  id: "MembershipTypes_GetDiscountsList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/discounts",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Memberships.V2.MembershipTypeDiscountItemResponse"}}}, 400: refused, 404: refused },
});

export const membershipTypesListDurationBillings = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { active?: T.ActiveRequestArg }; body: undefined; result: readonly T.MembershipTypeDurationBillingItemResponse[] }>({
  key: "memberships.membershipTypes.listDurationBillings",
  id: "MembershipTypes_GetDurationBillingList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/duration-billing-items",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"} },
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Memberships.V2.MembershipTypeDurationBillingItemResponse"}}}, 400: refused, 404: refused },
});

export const membershipTypesListRecurringServiceItems = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: readonly T.MembershipTypeRecurringServiceItemResponse[] }>({
  key: "memberships.membershipTypes.listRecurringServiceItems",
  id: "MembershipTypes_GetRecurringServiceItems",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/membership-types/{id}/recurring-service-items",
  scope: "tn.mem.membershiptypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Memberships.V2.MembershipTypeRecurringServiceItemResponse"}}}, 400: refused, 404: refused },
});

export const recurringServiceEventsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; locationId?: number; jobId?: number; status?: T.OpportunityStatus; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: readonly T.OrderByItemOfDefaultSortingFields[] }; body: undefined; result: T.PaginatedResponseOfLocationRecurringServiceEventResponse }>({
  key: "memberships.recurringServiceEvents.list",
  id: "LocationRecurringServiceEvents_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events",
  scope: "tn.mem.recurringserviceevents:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, locationId: int64, jobId: int64, status: {"$ref":"#/$defs/Memberships.V2.OpportunityStatus"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: {"type":"array","items":{"$ref":"#/$defs/OrderByItem_Of_Memberships.V2.DefaultSortingFields"}} },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.LocationRecurringServiceEventResponse"), 400: refused },
});

export const recurringServiceEventsMarkComplete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.MarkEventCompletedStatusUpdateRequest; result: T.ModificationResponse }>({
  key: "memberships.recurringServiceEvents.markComplete",
  id: "LocationRecurringServiceEvents_MarkComplete",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-complete",
  scope: "tn.mem.recurringserviceevents:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Memberships.V2.MarkEventCompletedStatusUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const recurringServiceEventsMarkIncomplete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.MarkEventCompletedStatusUpdateRequest; result: T.ModificationResponse }>({
  key: "memberships.recurringServiceEvents.markIncomplete",
  id: "LocationRecurringServiceEvents_MarkIncomplete",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-events/{id}/mark-incomplete",
  scope: "tn.mem.recurringserviceevents:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Memberships.V2.MarkEventCompletedStatusUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const recurringServicesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.LocationRecurringServiceResponse }>({
  key: "memberships.recurringServices.get",
  id: "LocationRecurringServices_Get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
  scope: "tn.mem.recurringservices:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Memberships.V2.LocationRecurringServiceResponse"), 400: refused, 404: refused },
});

export const recurringServicesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; membershipIds?: string | readonly (string | number)[]; locationIds?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; includeTechnicians?: boolean; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfLocationRecurringServiceResponse }>({
  key: "memberships.recurringServices.list",
  id: "LocationRecurringServices_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-services",
  scope: "tn.mem.recurringservices:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, membershipIds: commaList, locationIds: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, includeTechnicians: bool, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.LocationRecurringServiceResponse"), 400: refused },
});

export const recurringServicesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.LocationRecurringServiceUpdateRequest; result: T.ModificationResponse }>({
  key: "memberships.recurringServices.update",
  id: "LocationRecurringServices_Update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/recurring-services/{id}",
  scope: "tn.mem.recurringservices:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Memberships.V2.LocationRecurringServiceUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused, 404: refused },
});

export const recurringServiceTypesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.RecurringServiceTypeResponse }>({
  key: "memberships.recurringServiceTypes.get",
  id: "RecurringServiceTypes_Get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-types/{id}",
  scope: "tn.mem.recurringservicetypes:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Memberships.V2.RecurringServiceTypeResponse"), 400: refused, 404: refused },
});

export const recurringServiceTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; membershipTypeId?: number; recurrenceType?: T.ServiceRecurrenceType; durationType?: T.ServiceRecurrenceDuration; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfRecurringServiceTypeResponse }>({
  key: "memberships.recurringServiceTypes.list",
  id: "RecurringServiceTypes_GetList",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/recurring-service-types",
  scope: "tn.mem.recurringservicetypes:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, membershipTypeId: int64, recurrenceType: {"$ref":"#/$defs/Memberships.V2.ServiceRecurrenceType"}, durationType: {"$ref":"#/$defs/Memberships.V2.ServiceRecurrenceDuration"}, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","Name","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Memberships.V2.RecurringServiceTypeResponse"), 400: refused },
});

/** Every operation of Memberships, by resource. */
export const memberships = {
  export: {
    invoiceTemplates: exportInvoiceTemplates,
    memberships: exportMemberships,
    membershipStatusChanges: exportMembershipStatusChanges,
    membershipTypes: exportMembershipTypes,
    recurringServiceEvents: exportRecurringServiceEvents,
    recurringServices: exportRecurringServices,
    recurringServiceTypes: exportRecurringServiceTypes,
  },
  invoiceTemplates: {
    create: invoiceTemplatesCreate,
    get: invoiceTemplatesGet,
    list: invoiceTemplatesList,
    update: invoiceTemplatesUpdate,
  },
  memberships: {
    create: membershipsCreate,
    get: membershipsGet,
    list: membershipsList,
    listCustomFields: membershipsListCustomFields,
    listStatusChanges: membershipsListStatusChanges,
    update: membershipsUpdate,
  },
  membershipTypes: {
    get: membershipTypesGet,
    list: membershipTypesList,
    listDiscounts: membershipTypesListDiscounts,
    listDurationBillings: membershipTypesListDurationBillings,
    listRecurringServiceItems: membershipTypesListRecurringServiceItems,
  },
  recurringServiceEvents: {
    list: recurringServiceEventsList,
    markComplete: recurringServiceEventsMarkComplete,
    markIncomplete: recurringServiceEventsMarkIncomplete,
  },
  recurringServices: {
    get: recurringServicesGet,
    list: recurringServicesList,
    update: recurringServicesUpdate,
  },
  recurringServiceTypes: {
    get: recurringServiceTypesGet,
    list: recurringServiceTypesList,
  },
} as const;

export const membershipsApi = {"key":"memberships","title":"Memberships","basePath":"/memberships/v2","document":"memberships-v2.json","scopes":{"tn.mem.memberships:r":"Memberships → Customer Memberships (Read)","tn.mem.memberships:w":"Memberships → Customer Memberships (Write)","tn.mem.membershiptypes:r":"Memberships → Membership Types (Read)","tn.mem.recurringservicetypes:r":"Memberships → Recurring Service Types (Read)","tn.mem.invoicetemplates:r":"Memberships → Invoice Templates (Read)","tn.mem.recurringservices:r":"Memberships → Recurring Services (Read)","tn.mem.recurringserviceevents:r":"Memberships → Recurring Service Events (Read)","tn.mem.invoicetemplates:w":"Memberships → Invoice Templates (Write)","tn.mem.recurringserviceevents:w":"Memberships → Recurring Service Events (Write)","tn.mem.recurringservices:w":"Memberships → Recurring Services (Write)"}} as const;
