// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const dynamicValueSetsGet = /* @__PURE__ */ operation<{ path: { dynamicSetId: string; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.DynamicSetResponse }>({
  key: "reporting.dynamicValueSets.get",
  id: "DynamicValueSets_GetDynamicSet",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
  scope: "tn.rpr.dynamicvaluesets:r",
  pathParameters: { dynamicSetId: text, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  responses: { 200: json("Reporting.V2.DynamicSetResponse"), 400: refused, 404: refused },
});

export const reportCategoriesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfReportCategoryListItem }>({
  key: "reporting.reportCategories.list",
  id: "ReportCategories_GetCategories",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-categories",
  scope: "tn.rpr.reportcategories:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Reporting.V2.ReportCategoryListItem"), 400: refused },
});

export const reportsGet = /* @__PURE__ */ operation<{ path: { report_category: string; reportId: number; tenant: number }; query: {}; body: undefined; result: T.ReportResponse }>({
  key: "reporting.reports.get",
  id: "ReportCategoryReports_Get",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
  scope: "tn.rpr.reports:r",
  pathParameters: { report_category: text, reportId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Reporting.V2.ReportResponse"), 400: refused, 404: refused },
});

export const reportsGetData = /* @__PURE__ */ operation<{ path: { report_category: string; reportId: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: T.ReportDataRequest; result: T.ReportDataResponse }>({
  key: "reporting.reports.getData",
  id: "ReportCategoryReports_GetData",
  method: "POST",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data",
  scope: "tn.rpr.reports:r",
  pathParameters: { report_category: text, reportId: int64, tenant: int64 },
  query: { page: int32, pageSize: {"type":"integer","format":"int32","minimum":1,"maximum":25000}, includeTotal: bool },
  body: json("Reporting.V2.ReportDataRequest"),
  responses: { 200: json("Reporting.V2.ReportDataResponse"), 400: refused, 404: refused },
});

export const reportsList = /* @__PURE__ */ operation<{ path: { report_category: string; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfReportListItem }>({
  key: "reporting.reports.list",
  id: "ReportCategoryReports_GetReports",
  method: "GET",
  path: "/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports",
  scope: "tn.rpr.reports:r",
  pathParameters: { report_category: text, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Reporting.V2.ReportListItem"), 400: refused, 404: refused },
});

/** Every operation of Reporting, by resource. */
export const reporting = {
  dynamicValueSets: {
    get: dynamicValueSetsGet,
  },
  reportCategories: {
    list: reportCategoriesList,
  },
  reports: {
    get: reportsGet,
    getData: reportsGetData,
    list: reportsList,
  },
} as const;

export const reportingApi = {"key":"reporting","title":"Reporting","basePath":"/reporting/v2","document":"reporting-v2.json","scopes":{"tn.rpr.dynamicvaluesets:r":"Reporting → Dynamic Value Sets (Read)","tn.rpr.reportcategories:r":"Reporting → Report Categories (Read)","tn.rpr.reports:r":"Reporting → Reports within the category (Read)"}} as const;
