// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const exportTechnicianRatings = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportTechnicianAssessmentResponse }>({
  key: "customerInteractions.export.technicianRatings",
  id: "Export_TechnicianRatings",
  method: "GET",
  path: "/customer-interactions/v2/tenant/{tenant}/export/technician-ratings",
  scope: "tn.csi.technicianrating:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_CustomerInteractions.V2.ExportTechnicianAssessmentResponse"), 400: refused },
});

export const technicianRatingsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { technicianId?: number; jobId?: number; page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfTechnicianAssessmentResponse }>({
  key: "customerInteractions.technicianRatings.list",
  id: "TechnicianRatings_GetList",
  method: "GET",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  scope: "tn.csi.technicianrating:r",
  pathParameters: { tenant: int64 },
  query: { technicianId: int64, jobId: int64, page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_CustomerInteractions.V2.TechnicianAssessmentResponse"), 400: refused },
});

export const technicianRatingsUpdate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.CreateOrUpdateTechnicianAssessmentRequest; result: T.TechnicianAssessmentResponse }>({
  key: "customerInteractions.technicianRatings.update",
  id: "TechnicianRatings_Update",
  method: "POST",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-ratings",
  scope: "tn.csi.technicianrating:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("CustomerInteractions.V2.CreateOrUpdateTechnicianAssessmentRequest"),
  responses: { 200: json("CustomerInteractions.V2.TechnicianAssessmentResponse"), 400: refused, 404: refused },
});

export const technicianRatingsUpdateForJob = /* @__PURE__ */ operation<{ path: { technicianId: number; jobId: number; tenant: number }; query: {}; body: T.CreateOrUpdateTechnicianAssessmentRequestOld; result: undefined }>({
  key: "customerInteractions.technicianRatings.updateForJob",
  id: "TechnicianRating_Update",
  method: "PUT",
  path: "/customer-interactions/v2/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
  scope: "tn.csi.technicianrating:w",
  pathParameters: { technicianId: int64, jobId: int64, tenant: int64 },
  query: {},
  body: json("CustomerInteractions.V2.CreateOrUpdateTechnicianAssessmentRequestOld"),
  responses: { 200: null, 400: refused, 404: refused },
});

/** Every operation of Customer Interactions, by resource. */
export const customerInteractions = {
  export: {
    technicianRatings: exportTechnicianRatings,
  },
  technicianRatings: {
    list: technicianRatingsList,
    update: technicianRatingsUpdate,
    updateForJob: technicianRatingsUpdateForJob,
  },
} as const;

export const customerInteractionsApi = {"key":"customerInteractions","title":"Customer Interactions","basePath":"/customer-interactions/v2","document":"customer-interactions-v2.json","scopes":{"tn.csi.technicianrating:w":"Customer Interactions → Technician Rating (Write)","tn.csi.technicianrating:r":"Customer Interactions → Technician Rating (Read)"}} as const;
