// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const exportServiceAgreements = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportServiceAgreementResponse }>({
  key: "serviceAgreements.export.serviceAgreements",
  id: "Export_ServiceAgreements",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/export/service-agreements",
  scope: "tn.sa.serviceagreements:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_ServiceAgreements.V2.ExportServiceAgreementResponse"), 400: refused },
});

export const serviceAgreementsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ServiceAgreementResponse }>({
  key: "serviceAgreements.serviceAgreements.get",
  id: "ServiceAgreements_Get",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/service-agreements/{id}",
  scope: "tn.sa.serviceagreements:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("ServiceAgreements.V2.ServiceAgreementResponse"), 400: refused, 404: refused },
});

export const serviceAgreementsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; customerIds?: string | readonly (string | number)[]; businessUnitIds?: string | readonly (string | number)[]; status?: T.AgreementStatus; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfServiceAgreementResponse }>({
  key: "serviceAgreements.serviceAgreements.list",
  id: "ServiceAgreements_GetList",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/service-agreements",
  scope: "tn.sa.serviceagreements:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, customerIds: commaList, businessUnitIds: commaList, status: {"$ref":"#/$defs/ServiceAgreements.V2.AgreementStatus"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","Name","CreatedOn","ModifiedOn","StartDate","EndDate"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_ServiceAgreements.V2.ServiceAgreementResponse"), 400: refused },
});

/** Every operation of Service Agreements, by resource. */
export const serviceAgreements = {
  export: {
    serviceAgreements: exportServiceAgreements,
  },
  serviceAgreements: {
    get: serviceAgreementsGet,
    list: serviceAgreementsList,
  },
} as const;

export const serviceAgreementsApi = {"key":"serviceAgreements","title":"Service Agreements","basePath":"/service-agreements/v2","document":"service-agreements-v2.json","scopes":{"tn.sa.serviceagreements:r":"Service Agreements → Service Agreements (Read)"}} as const;
