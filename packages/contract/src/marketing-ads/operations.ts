// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, int32, int64, json, operation } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const attributedLeadsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { fromUtc: string; toUtc: string; leadType?: T.LeadType; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfGetAttributedLeadsResponse }>({
  key: "marketingAds.attributedLeads.list",
  id: "AttributedLeads_Get",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/attributed-leads",
  scope: "tn.mads.attributedleads:r",
  pathParameters: { tenant: int64 },
  query: { fromUtc: {"type":"string","format":"date-time","isRequired":true}, toUtc: {"type":"string","format":"date-time","isRequired":true}, leadType: {"$ref":"#/$defs/Marketing.Ads.Client.LeadType"}, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.Ads.Contracts.AttributedLeads.GetAttributedLeadsResponse"), 400: refused },
});

export const capacityWarningsGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: undefined; result: T.CapacityAwarenessWarningQueryResult }>({
  key: "marketingAds.capacityWarnings.get",
  id: "CapacityAwarenessWarning_Get",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/capacity-warnings",
  scope: "tn.mads.capacitywarnings:r",
  pathParameters: { tenant: int64 },
  query: {},
  responses: { 200: json("Marketing.Ads.Contracts.CapacityAwarenessWarningQueryResult"), 400: refused },
});

export const externalCallAttributionsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateExternalCallAttributionRequest; result: undefined }>({
  key: "marketingAds.externalCallAttributions.create",
  id: "ExternalCallAttributions_Create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/external-call-attributions",
  scope: "tn.mads.externalcallattributions:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.Ads.V2.CreateExternalCallAttributionRequest"),
  responses: { 200: null, 400: refused },
});

export const performanceList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { fromUtc: string; toUtc: string; performanceSegmentationType: T.PerformanceSegmentationType; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfGetPerformanceResponse }>({
  key: "marketingAds.performance.list",
  id: "Performance_Get",
  method: "GET",
  path: "/marketingads/v2/tenant/{tenant}/performance",
  scope: "tn.mads.performance:r",
  pathParameters: { tenant: int64 },
  query: { fromUtc: {"type":"string","format":"date-time","isRequired":true}, toUtc: {"type":"string","format":"date-time","isRequired":true}, performanceSegmentationType: {"$ref":"#/$defs/Marketing.Ads.Contracts.Performance.PerformanceSegmentationType","isRequired":true}, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.Ads.Contracts.Performance.GetPerformanceResponse"), 400: refused },
});

export const scheduledJobAttributionsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateScheduledJobAttributionRequest; result: undefined }>({
  key: "marketingAds.scheduledJobAttributions.create",
  id: "ScheduledJobAttributions_Create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/job-attributions",
  scope: "tn.mads.jobattributions:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.Ads.V2.CreateScheduledJobAttributionRequest"),
  responses: { 200: null, 400: refused },
});

export const webBookingAttributionsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateWebBookingAttributionRequest; result: undefined }>({
  key: "marketingAds.webBookingAttributions.create",
  id: "WebBookingAttributions_Create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/web-booking-attributions",
  scope: "tn.mads.webbookingattributions:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.Ads.V2.CreateWebBookingAttributionRequest"),
  responses: { 200: null, 400: refused },
});

export const webLeadFormAttributionsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateWebLeadFormAttributionRequest; result: undefined }>({
  key: "marketingAds.webLeadFormAttributions.create",
  id: "WebLeadFormAttributions_Create",
  method: "POST",
  path: "/marketingads/v2/tenant/{tenant}/web-lead-form-attributions",
  scope: "tn.mads.webleadformattributions:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.Ads.V2.CreateWebLeadFormAttributionRequest"),
  responses: { 200: null, 400: refused },
});

/** Every operation of Marketing Ads, by resource. */
export const marketingAds = {
  attributedLeads: {
    list: attributedLeadsList,
  },
  capacityWarnings: {
    get: capacityWarningsGet,
  },
  externalCallAttributions: {
    create: externalCallAttributionsCreate,
  },
  performance: {
    list: performanceList,
  },
  scheduledJobAttributions: {
    create: scheduledJobAttributionsCreate,
  },
  webBookingAttributions: {
    create: webBookingAttributionsCreate,
  },
  webLeadFormAttributions: {
    create: webLeadFormAttributionsCreate,
  },
} as const;

export const marketingAdsApi = {"key":"marketingAds","title":"Marketing Ads","basePath":"/marketingads/v2","document":"marketing-ads-v2.json","scopes":{"tn.mads.attributedleads:r":"Marketing Ads → Attributed Leads (Read)","tn.mads.capacitywarnings:r":"Marketing Ads → Capacity Warnings (Read)","tn.mads.externalcallattributions:w":"Marketing Ads → External Call Attributions (Write)","tn.mads.performance:r":"Marketing Ads → Performance (Read)","tn.mads.jobattributions:w":"Marketing Ads → Job Attributions (Write)","tn.mads.webbookingattributions:w":"Marketing Ads → Web Booking Attributions (Write)","tn.mads.webleadformattributions:w":"Marketing Ads → Web Lead Form Attributions (Write)"}} as const;
