// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const formsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { hasConditionalLogic?: boolean; hasTriggers?: boolean; name?: string; status?: T.StatusField; ids?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfFormResponse }>({
  key: "forms.forms.list",
  id: "Form_GetForms",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/forms",
  scope: "tn.frm.forms:r",
  pathParameters: { tenant: int64 },
  query: { hasConditionalLogic: bool, hasTriggers: bool, name: text, status: {"$ref":"#/$defs/Forms.V2.StatusField"}, ids: commaList, active: {"$ref":"#/$defs/ActiveRequestArg"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Forms.V2.FormResponse"), 400: refused },
});

export const jobsDownloadAttachment = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "forms.jobs.downloadAttachment",
  id: "Jobs_Get",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/jobs/attachment/{id}",
  scope: "tn.frm.jobs:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused, 404: null },
});

export const jobsListAttachments = /* @__PURE__ */ operation<{ path: { jobId: number; tenant: number }; query: { createdBefore?: string; createdOnOrAfter?: string; sort?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: undefined }>({
  key: "forms.jobs.listAttachments",
  id: "Jobs_GetJobAttachments",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/jobs/{jobId}/attachments",
  scope: "tn.frm.jobs:r",
  pathParameters: { jobId: int64, tenant: int64 },
  query: { createdBefore: dateTime, createdOnOrAfter: dateTime, sort: text, page: int32, pageSize: int32, includeTotal: bool },
  responses: { 200: null, 400: refused },
});

export const jobsUploadAttachment = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: { readonly file?: Blob; }; result: T.AttachmentResponse }>({
  key: "forms.jobs.uploadAttachment",
  id: "Jobs_CreateAttachment",
  method: "POST",
  path: "/forms/v2/tenant/{tenant}/jobs/{id}/attachments",
  scope: "tn.frm.jobs:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: {"contentType":"multipart/form-data","inline":{"type":"object","properties":{"file":{"type":"string","format":"binary"}}}},
  responses: { 200: json("Forms.V2.AttachmentResponse"), 400: refused },
});

export const submissionsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { formIds?: string | readonly (string | number)[]; active?: T.ActiveRequestArg; createdById?: number; status?: T.SubmissionStatus; submittedOnOrAfter?: string; submittedBefore?: string; ownerType?: T.FormOwnerType; owners?: readonly T.FormOwner[]; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfFormSubmissionResponse }>({
  key: "forms.submissions.list",
  id: "FormSubmission_GetFormSubmissions",
  method: "GET",
  path: "/forms/v2/tenant/{tenant}/submissions",
  scope: "tn.frm.submissions:r",
  pathParameters: { tenant: int64 },
  query: { formIds: commaList, active: {"$ref":"#/$defs/ActiveRequestArg"}, createdById: int64, status: {"$ref":"#/$defs/Forms.Contracts.FormSubmissions.SubmissionStatus"}, submittedOnOrAfter: dateTime, submittedBefore: dateTime, ownerType: {"$ref":"#/$defs/Forms.Contracts.FormSubmissions.FormOwnerType"}, owners: {"type":"array","items":{"$ref":"#/$defs/Forms.Contracts.FormSubmissions.FormOwner"}}, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["Id","SubmittedOn","CreatedBy"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Forms.V2.FormSubmissionResponse"), 400: refused },
});

/** Every operation of Forms, by resource. */
export const forms = {
  forms: {
    list: formsList,
  },
  jobs: {
    downloadAttachment: jobsDownloadAttachment,
    listAttachments: jobsListAttachments,
    uploadAttachment: jobsUploadAttachment,
  },
  submissions: {
    list: submissionsList,
  },
} as const;

export const formsApi = {"key":"forms","title":"Forms","basePath":"/forms/v2","document":"forms-v2.json","scopes":{"tn.frm.forms:r":"Forms → Forms (Read)","tn.frm.submissions:r":"Forms → Form Submissions (Read)","tn.frm.jobs:w":"Forms → Job Forms (Write)","tn.frm.jobs:r":"Forms → Job Forms (Read)"}} as const;
