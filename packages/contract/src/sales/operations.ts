// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, decimal, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const estimatesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateEstimateRequest; result: T.EstimateResponse }>({
  key: "sales.estimates.create",
  id: "Estimates_Create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/estimates",
  scope: "tn.sal.estimates:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Estimates.V2.CreateEstimateRequest"),
  responses: { 200: json("Estimates.V2.EstimateResponse"), 400: refused },
});

export const estimatesDeleteItem = /* @__PURE__ */ operation<{ path: { id: number; itemId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "sales.estimates.deleteItem",
  id: "Estimates_DeleteItem",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/items/{itemId}",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, itemId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const estimatesDismiss = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "sales.estimates.dismiss",
  id: "Estimates_Dismiss",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/dismiss",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const estimatesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.EstimateResponse }>({
  key: "sales.estimates.get",
  id: "Estimates_Get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}",
  scope: "tn.sal.estimates:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Estimates.V2.EstimateResponse"), 400: refused },
});

export const estimatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { jobId?: number; projectId?: number; jobNumber?: string; totalGreater?: number; totalLess?: number; soldById?: number; soldByEmployeeId?: number; ids?: string | readonly (string | number)[]; page?: number; pageSize?: number; includeTotal?: boolean; soldAfter?: string; soldBefore?: string; status?: string; active?: T.ActiveRequestArg; sort?: string; orderBy?: string; orderByDirection?: string; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; locationId?: number }; body: undefined; result: T.PaginatedResponseOfEstimateResponse }>({
  key: "sales.estimates.list",
  id: "Estimates_GetList",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates",
  scope: "tn.sal.estimates:r",
  pathParameters: { tenant: int64 },
  query: { jobId: int64, projectId: int64, jobNumber: text, totalGreater: decimal, totalLess: decimal, soldById: int64, soldByEmployeeId: int64, ids: commaList, page: int32, pageSize: int32, includeTotal: bool, soldAfter: dateTime, soldBefore: dateTime, status: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, sort: text, orderBy: text, orderByDirection: text, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, locationId: int64 },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Estimates.V2.EstimateResponse"), 400: refused },
});

export const estimatesListItems = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { estimateId?: number; ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfEstimateItemResponse }>({
  key: "sales.estimates.listItems",
  id: "Estimates_GetItems",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/items",
  scope: "tn.sal.estimates:r",
  pathParameters: { tenant: int64 },
  query: { estimateId: int64, ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Estimates.V2.EstimateItemResponse"), 400: refused },
});

export const estimatesListStatusChanges = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: readonly T.EstimateStatusChangesResponse[] }>({
  key: "sales.estimates.listStatusChanges",
  id: "EstimatesStatus_GetEstimateStatusChanges",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/status/estimates/{id}/changes",
  scope: "tn.sal.estimates:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/json","inline":{"type":"array","items":{"$ref":"#/$defs/Estimates.V2.EstimateStatusChangesResponse"}}}, 400: refused, 404: refused },
});

export const estimatesPutItem = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.EstimateItemCreateUpdateRequest; result: T.EstimateItemUpdateResponse }>({
  key: "sales.estimates.putItem",
  id: "Estimates_PutItem",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/items",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.EstimateItemCreateUpdateRequest"),
  responses: { 200: json("Estimates.V2.EstimateItemUpdateResponse"), 400: refused },
});

export const estimatesSell = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.SellRequest; result: T.EstimateResponse }>({
  key: "sales.estimates.sell",
  id: "Estimates_Sell",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/sell",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.SellRequest"),
  responses: { 200: json("Estimates.V2.EstimateResponse"), 400: refused },
});

export const estimatesUnsell = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "sales.estimates.unsell",
  id: "Estimates_Unsell",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}/unsell",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const estimatesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateEstimateRequest; result: T.EstimateResponse }>({
  key: "sales.estimates.update",
  id: "Estimates_Update",
  method: "PUT",
  path: "/sales/v2/tenant/{tenant}/estimates/{id}",
  scope: "tn.sal.estimates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.UpdateEstimateRequest"),
  responses: { 200: json("Estimates.V2.EstimateResponse"), 400: refused },
});

export const estimateTemplatesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateEstimateTemplateRequest; result: T.EstimateTemplateResponse }>({
  key: "sales.estimateTemplates.create",
  id: "EstimateTemplates_Create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/estimate-templates",
  scope: "tn.sal.estimatetemplates:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Estimates.V2.CreateEstimateTemplateRequest"),
  responses: { 200: json("Estimates.V2.EstimateTemplateResponse"), 400: refused },
});

export const estimateTemplatesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "sales.estimateTemplates.delete",
  id: "EstimateTemplates_Delete",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  scope: "tn.sal.estimatetemplates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const estimateTemplatesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.EstimateTemplateResponse }>({
  key: "sales.estimateTemplates.get",
  id: "EstimateTemplates_GetById",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  scope: "tn.sal.estimatetemplates:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Estimates.V2.EstimateTemplateResponse"), 400: refused },
});

export const estimateTemplatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfEstimateTemplateResponse }>({
  key: "sales.estimateTemplates.list",
  id: "EstimateTemplates_Get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimate-templates",
  scope: "tn.sal.estimatetemplates:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg"}, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Estimates.V2.EstimateTemplateResponse"), 400: refused },
});

export const estimateTemplatesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateEstimateTemplateRequest; result: T.EstimateTemplateResponse }>({
  key: "sales.estimateTemplates.update",
  id: "EstimateTemplates_Update",
  method: "PATCH",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  scope: "tn.sal.estimatetemplates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.UpdateEstimateTemplateRequest"),
  responses: { 200: json("Estimates.V2.EstimateTemplateResponse"), 400: refused },
});

export const exportEstimates = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportEstimatesResponse }>({
  key: "sales.export.estimates",
  id: "EstimatesExport_Estimates",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/export/estimates",
  scope: "tn.sal.estimates:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Estimates.V2.ExportEstimatesResponse"), 400: refused },
});

export const exportEstimatesLegacy = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportEstimatesResponse }>({
  key: "sales.export.estimatesLegacy",
  id: "EstimatesExport_EstimatesAsyncLegacy",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimates/export",
  scope: "tn.sal.estimates:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Estimates.V2.ExportEstimatesResponse"), 400: refused },
});

export const proposalTemplatesCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateProposalTemplateRequest; result: T.ProposalTemplateResponse }>({
  key: "sales.proposalTemplates.create",
  id: "ProposalTemplates_Create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/proposal-templates",
  scope: "tn.sal.proposaltemplates:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("Estimates.V2.CreateProposalTemplateRequest"),
  responses: { 200: json("Estimates.V2.ProposalTemplateResponse"), 400: refused },
});

export const proposalTemplatesDelete = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "sales.proposalTemplates.delete",
  id: "ProposalTemplates_Delete",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  scope: "tn.sal.proposaltemplates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const proposalTemplatesGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.ProposalTemplateResponse }>({
  key: "sales.proposalTemplates.get",
  id: "ProposalTemplates_GetById",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  scope: "tn.sal.proposaltemplates:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Estimates.V2.ProposalTemplateResponse"), 400: refused },
});

export const proposalTemplatesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg; proposalTypeId?: number; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfProposalTemplateResponse }>({
  key: "sales.proposalTemplates.list",
  id: "ProposalTemplates_Get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-templates",
  scope: "tn.sal.proposaltemplates:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg"}, proposalTypeId: int64, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Estimates.V2.ProposalTemplateResponse"), 400: refused },
});

export const proposalTemplatesUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.UpdateProposalTemplateRequest; result: T.ProposalTemplateResponse }>({
  key: "sales.proposalTemplates.update",
  id: "ProposalTemplates_Update",
  method: "PATCH",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  scope: "tn.sal.proposaltemplates:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Estimates.V2.UpdateProposalTemplateRequest"),
  responses: { 200: json("Estimates.V2.ProposalTemplateResponse"), 400: refused },
});

export const proposalTypesList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { active?: T.ActiveRequestArg }; body: undefined; result: T.ProposalTypesResponse }>({
  key: "sales.proposalTypes.list",
  id: "ProposalTypes_Get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-types",
  scope: "tn.sal.proposaltypes:r",
  pathParameters: { tenant: int64 },
  query: { active: {"$ref":"#/$defs/ActiveRequestArg"} },
  responses: { 200: json("Estimates.V2.ProposalTypesResponse"), 400: refused },
});

/** Every operation of Sales & Estimates, by resource. */
export const sales = {
  estimates: {
    create: estimatesCreate,
    deleteItem: estimatesDeleteItem,
    dismiss: estimatesDismiss,
    get: estimatesGet,
    list: estimatesList,
    listItems: estimatesListItems,
    listStatusChanges: estimatesListStatusChanges,
    putItem: estimatesPutItem,
    sell: estimatesSell,
    unsell: estimatesUnsell,
    update: estimatesUpdate,
  },
  estimateTemplates: {
    create: estimateTemplatesCreate,
    delete: estimateTemplatesDelete,
    get: estimateTemplatesGet,
    list: estimateTemplatesList,
    update: estimateTemplatesUpdate,
  },
  export: {
    estimates: exportEstimates,
    estimatesLegacy: exportEstimatesLegacy,
  },
  proposalTemplates: {
    create: proposalTemplatesCreate,
    delete: proposalTemplatesDelete,
    get: proposalTemplatesGet,
    list: proposalTemplatesList,
    update: proposalTemplatesUpdate,
  },
  proposalTypes: {
    list: proposalTypesList,
  },
} as const;

export const salesApi = {"key":"sales","title":"Sales & Estimates","basePath":"/sales/v2","document":"salestech-v2.json","scopes":{"tn.sal.estimates:r":"Sales & Estimates → Estimates (Read)","tn.sal.estimates:w":"Sales & Estimates → Estimates (Write)","tn.sal.estimatetemplates:r":"Sales & Estimates → Estimate Templates (Read)","tn.sal.estimatetemplates:w":"Sales & Estimates → Estimate Templates (Write)","tn.sal.proposaltemplates:r":"Sales & Estimates → Proposal Templates (Read)","tn.sal.proposaltemplates:w":"Sales & Estimates → Proposal Templates (Write)","tn.sal.proposaltypes:r":"Sales & Estimates → Proposal Types (Read)"}} as const;
