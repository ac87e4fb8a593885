// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

export const reviewsList = /* @__PURE__ */ operation<{ path: { tenant: string }; query: { page?: number; pageSize?: number; includeTotal?: boolean; search?: string; reportType?: T.ReviewsReportType; sort?: string; createdOnOrAfter?: string; createdBefore?: string; modifiedOnOrAfter?: string; modifiedBefore?: string; fromDate?: string; toDate?: string; responseTypes?: readonly T.ResponseType[]; locationIds?: readonly number[]; sources?: readonly string[]; reviewStatuses?: readonly T.ReviewMatchConfidenceLevel[]; technicianIds?: readonly number[]; campaignIds?: readonly number[]; fromRating?: number; toRating?: number; includeReviewsWithoutLocation?: boolean; includeReviewsWithoutCampaign?: boolean; includeReviewsWithoutTechnician?: boolean; internalId?: number; externalId?: string }; body: undefined; result: T.PaginatedResponseOfReviewReport }>({
  key: "marketingReputation.reviews.list",
  id: "reviews",
  method: "GET",
  path: "/marketingreputation/v2/tenant/{tenant}/reviews",
  scope: "tn.mrep.reviews:r",
  pathParameters: { tenant: text },
  query: { page: int32, pageSize: int32, includeTotal: bool, search: text, reportType: {"$ref":"#/$defs/ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewsReportType"}, sort: text, createdOnOrAfter: dateTime, createdBefore: dateTime, modifiedOnOrAfter: dateTime, modifiedBefore: dateTime, fromDate: dateTime, toDate: dateTime, responseTypes: {"type":"array","items":{"$ref":"#/$defs/ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ResponseType"}}, locationIds: {"type":"array","items":{"type":"integer","format":"int64"}}, sources: {"type":"array","items":{"type":"string"}}, reviewStatuses: {"type":"array","items":{"$ref":"#/$defs/ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewMatchConfidenceLevel"}}, technicianIds: {"type":"array","items":{"type":"integer","format":"int64"}}, campaignIds: {"type":"array","items":{"type":"integer","format":"int64"}}, fromRating: {"type":"number","format":"float"}, toRating: {"type":"number","format":"float"}, includeReviewsWithoutLocation: bool, includeReviewsWithoutCampaign: bool, includeReviewsWithoutTechnician: bool, internalId: int64, externalId: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_ServiceTitan.Marketing.ReviewEngine.Services.Models.Reviews.ReviewReport") },
});

/** Every operation of Marketing Reputation, by resource. */
export const marketingReputation = {
  reviews: {
    list: reviewsList,
  },
} as const;

export const marketingReputationApi = {"key":"marketingReputation","title":"Marketing Reputation","basePath":"/marketingreputation/v2","document":"marketing-reputation-v2.json","scopes":{"tn.mrep.reviews:r":"Marketing Reputation → Marketing Reviews (Read)"}} as const;
