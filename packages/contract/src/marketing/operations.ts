// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const campaignCostSummaryGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from: string; to: string }; body: undefined; result: T.CampaignCostsSummaryResponse }>({
  key: "marketing.campaignCostSummary.get",
  id: "CampaignCostSummary_Get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaign-cost-summary",
  scope: "tn.mrk.campaigncostsummary:r",
  pathParameters: { tenant: int64 },
  query: { from: {"type":"string","format":"date-time","isRequired":true}, to: {"type":"string","format":"date-time","isRequired":true} },
  responses: { 200: json("Marketing.V2.CampaignCostsSummaryResponse"), 400: refused },
});

export const campaignsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CampaignUpsertRequest; result: T.CampaignResponse }>({
  key: "marketing.campaigns.create",
  id: "Campaigns_Create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/campaigns",
  scope: "tn.mrk.campaigns:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.V2.CampaignUpsertRequest"),
  responses: { 200: json("Marketing.V2.CampaignResponse"), 400: refused },
});

export const campaignsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CampaignResponse }>({
  key: "marketing.campaigns.get",
  id: "Campaigns_Get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}",
  scope: "tn.mrk.campaigns:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Marketing.V2.CampaignResponse"), 400: refused },
});

export const campaignsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; ids?: string | readonly (string | number)[]; name?: string; createdBefore?: string; createdOnOrAfter?: string; campaignPhoneNumber?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCampaignResponse }>({
  key: "marketing.campaigns.list",
  id: "Campaigns_GetList",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns",
  scope: "tn.mrk.campaigns:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, ids: commaList, name: text, createdBefore: dateTime, createdOnOrAfter: dateTime, campaignPhoneNumber: text, sort: text },
  sort: ["Id","Name","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.V2.CampaignResponse"), 400: refused },
});

export const campaignsListCosts = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; year?: number; month?: number; sort?: string }; body: undefined; result: T.PaginatedResponseOfCampaignCostResponse }>({
  key: "marketing.campaigns.listCosts",
  id: "Campaigns_GetCosts",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}/costs",
  scope: "tn.mrk.campaigns:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, year: int32, month: int32, sort: text },
  sort: ["Id","Date (Year + Month)"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.V2.CampaignCostResponse"), 400: refused },
});

export const campaignsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CampaignUpsertRequest; result: T.CampaignResponse }>({
  key: "marketing.campaigns.update",
  id: "Campaigns_Update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/campaigns/{id}",
  scope: "tn.mrk.campaigns:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Marketing.V2.CampaignUpsertRequest"),
  responses: { 200: json("Marketing.V2.CampaignResponse"), 400: refused },
});

export const categoriesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CampaignCategoryCreateRequest; result: T.ModificationResponse }>({
  key: "marketing.categories.create",
  id: "CampaignCategories_Create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/categories",
  scope: "tn.mrk.categories:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.V2.CampaignCategoryCreateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const categoriesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CampaignCategoryResponse }>({
  key: "marketing.categories.get",
  id: "CampaignCategories_Get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/categories/{id}",
  scope: "tn.mrk.categories:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Marketing.V2.CampaignCategoryResponse"), 400: refused },
});

export const categoriesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCampaignCategoryResponse }>({
  key: "marketing.categories.list",
  id: "CampaignCategories_GetList",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/categories",
  scope: "tn.mrk.categories:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","CreatedOn","Name"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.V2.CampaignCategoryResponse"), 400: refused },
});

export const categoriesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CampaignCategoryUpdateRequest; result: T.ModificationResponse }>({
  key: "marketing.categories.update",
  id: "CampaignCategories_Update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/categories/{id}",
  scope: "tn.mrk.categories:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Marketing.V2.CampaignCategoryUpdateRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const costsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateCampaignCostRequest; result: T.CampaignCostResponse }>({
  key: "marketing.costs.create",
  id: "CampaignCosts_Create",
  method: "POST",
  path: "/marketing/v2/tenant/{tenant}/costs",
  scope: "tn.mrk.costs:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Marketing.V2.CreateCampaignCostRequest"),
  responses: { 200: json("Marketing.V2.CampaignCostResponse"), 400: refused },
});

export const costsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.CampaignCostResponse }>({
  key: "marketing.costs.get",
  id: "CampaignCosts_Get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  scope: "tn.mrk.costs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Marketing.V2.CampaignCostResponse"), 400: refused },
});

export const costsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; year?: number; month?: number; campaignId?: number; sort?: string }; body: undefined; result: T.PaginatedResponseOfCampaignCostResponse }>({
  key: "marketing.costs.list",
  id: "CampaignCosts_GetList",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/costs",
  scope: "tn.mrk.costs:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, year: int32, month: int32, campaignId: int64, sort: text },
  sort: ["Id","Date (Year + Month)"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Marketing.V2.CampaignCostResponse"), 400: refused },
});

export const costsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateCampaignCostRequest; result: T.ModificationResponse }>({
  key: "marketing.costs.update",
  id: "CampaignCosts_Update",
  method: "PATCH",
  path: "/marketing/v2/tenant/{tenant}/costs/{id}",
  scope: "tn.mrk.costs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Marketing.V2.UpdateCampaignCostRequest"),
  responses: { 200: json("ModificationResponse"), 400: refused },
});

export const emailChannelCostGet = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from: string; to: string }; body: undefined; result: T.EmailChannelCostResponse }>({
  key: "marketing.emailChannelCost.get",
  id: "EmailChannelCost_Get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/email-channel-cost",
  scope: "tn.mrk.emailchannelcost:r",
  pathParameters: { tenant: int64 },
  query: { from: {"type":"string","format":"date-time","isRequired":true}, to: {"type":"string","format":"date-time","isRequired":true} },
  responses: { 200: json("Marketing.V2.EmailChannelCostResponse"), 400: refused },
});

/** Every operation of Marketing, by resource. */
export const marketing = {
  campaignCostSummary: {
    get: campaignCostSummaryGet,
  },
  campaigns: {
    create: campaignsCreate,
    get: campaignsGet,
    list: campaignsList,
    listCosts: campaignsListCosts,
    update: campaignsUpdate,
  },
  categories: {
    create: categoriesCreate,
    get: categoriesGet,
    list: categoriesList,
    update: categoriesUpdate,
  },
  costs: {
    create: costsCreate,
    get: costsGet,
    list: costsList,
    update: costsUpdate,
  },
  emailChannelCost: {
    get: emailChannelCostGet,
  },
} as const;

export const marketingApi = {"key":"marketing","title":"Marketing","basePath":"/marketing/v2","document":"marketing-v2.json","scopes":{"tn.mrk.categories:r":"Marketing → Campaign Categories (Read)","tn.mrk.categories:w":"Marketing → Campaign Categories (Write)","tn.mrk.costs:r":"Marketing → Campaign Costs (Read)","tn.mrk.costs:w":"Marketing → Campaign Costs (Write)","tn.mrk.campaigncostsummary:r":"Marketing → Campaign Cost Summary (Read)","tn.mrk.campaigns:r":"Marketing → Campaigns (Read)","tn.mrk.campaigns:w":"Marketing → Campaigns (Write)","tn.mrk.emailchannelcost:r":"Marketing → Email Channel Cost (Read)"}} as const;
