// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const assetsDownload = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { path?: string }; body: undefined; result: { readonly location: string } }>({
  key: "findings.assets.download",
  id: "FindingAssets_Get",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/assets",
  scope: "tn.fdgs.assets:r",
  pathParameters: { tenant: int64 },
  query: { path: text },
  responses: { 302: null, 400: refused, 404: refused },
});

export const assetsUpload = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: { readonly file?: Blob; }; result: T.FindingAssetUploadResponse }>({
  key: "findings.assets.upload",
  id: "FindingAssets_PostAttachment",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/assets",
  scope: "tn.fdgs.assets:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: {"contentType":"multipart/form-data","inline":{"type":"object","properties":{"file":{"type":"string","format":"binary"}}}},
  responses: { 200: json("EquipmentSystems.V2.FindingAssetUploadResponse"), 400: refused },
});

export const locationFindingsCreate = /* @__PURE__ */ operation<{ path: { tenant: number }; query: {}; body: T.FindingCreateRequest; result: T.FindingDetailedResponse }>({
  key: "findings.locationFindings.create",
  id: "Findings_Create",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/location-findings",
  scope: "tn.fdgs.locationfindings:w",
  pathParameters: { tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.FindingCreateRequest"),
  responses: { 200: json("EquipmentSystems.V2.FindingDetailedResponse"), 400: refused },
});

export const locationFindingsCreateAttachment = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.FindingAttachmentCreateRequest; result: T.FindingAttachmentResponse }>({
  key: "findings.locationFindings.createAttachment",
  id: "Findings_CreateFindingAttachment",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
  scope: "tn.fdgs.locationfindings:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.FindingAttachmentCreateRequest"),
  responses: { 200: json("EquipmentSystems.V2.FindingAttachmentResponse"), 400: refused, 404: refused, 409: refused },
});

export const locationFindingsDeleteAttachment = /* @__PURE__ */ operation<{ path: { id: number; attachmentId: number; tenant: number }; query: {}; body: undefined; result: undefined }>({
  key: "findings.locationFindings.deleteAttachment",
  id: "Findings_DeleteFindingAttachment",
  method: "DELETE",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  scope: "tn.fdgs.locationfindings:w",
  pathParameters: { id: int64, attachmentId: int64, tenant: int64 },
  query: {},
  responses: { 200: null, 400: refused },
});

export const locationFindingsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.FindingDetailedResponse }>({
  key: "findings.locationFindings.get",
  id: "Findings_Get",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}",
  scope: "tn.fdgs.locationfindings:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("EquipmentSystems.V2.FindingDetailedResponse"), 400: refused, 404: refused },
});

export const locationFindingsGetAttachment = /* @__PURE__ */ operation<{ path: { id: number; attachmentId: number; tenant: number }; query: {}; body: undefined; result: T.FindingAttachmentResponse }>({
  key: "findings.locationFindings.getAttachment",
  id: "Findings_GetFindingAttachment",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  scope: "tn.fdgs.locationfindings:r",
  pathParameters: { id: int64, attachmentId: int64, tenant: int64 },
  query: {},
  responses: { 200: json("EquipmentSystems.V2.FindingAttachmentResponse"), 400: refused, 404: refused },
});

export const locationFindingsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string; active?: T.ActiveRequestArg; locationId?: number; sourceJobId?: number; installedEquipmentId?: number }; body: undefined; result: T.PaginatedResponseOfFindingResponse }>({
  key: "findings.locationFindings.list",
  id: "Findings_GetList",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings",
  scope: "tn.fdgs.locationfindings:r",
  pathParameters: { tenant: int64 },
  query: { ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, locationId: int64, sourceJobId: int64, installedEquipmentId: int64 },
  sort: ["ID","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_EquipmentSystems.V2.FindingResponse"), 400: refused },
});

export const locationFindingsListAttachments = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: { ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean; sort?: string }; body: undefined; result: T.PaginatedResponseOfFindingAttachmentResponse }>({
  key: "findings.locationFindings.listAttachments",
  id: "Findings_GetFindingAttachments",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments",
  scope: "tn.fdgs.locationfindings:r",
  pathParameters: { id: int64, tenant: int64 },
  query: { ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool, sort: text },
  sort: ["ID"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_EquipmentSystems.V2.FindingAttachmentResponse"), 400: refused, 404: refused },
});

export const locationFindingsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.FindingUpdateRequest; result: T.FindingDetailedResponse }>({
  key: "findings.locationFindings.update",
  id: "Findings_Update",
  method: "PATCH",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}",
  scope: "tn.fdgs.locationfindings:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.FindingUpdateRequest"),
  responses: { 200: json("EquipmentSystems.V2.FindingDetailedResponse"), 400: refused, 404: refused },
});

export const locationFindingsUpdateAttachment = /* @__PURE__ */ operation<{ path: { id: number; attachmentId: number; tenant: number }; query: {}; body: T.FindingAttachmentUpdateRequest; result: T.FindingAttachmentResponse }>({
  key: "findings.locationFindings.updateAttachment",
  id: "Findings_UpdateFindingAttachment",
  method: "PATCH",
  path: "/findings/v2/tenant/{tenant}/location-findings/{id}/attachments/{attachmentId}",
  scope: "tn.fdgs.locationfindings:w",
  pathParameters: { id: int64, attachmentId: int64, tenant: int64 },
  query: {},
  body: json("EquipmentSystems.V2.FindingAttachmentUpdateRequest"),
  responses: { 200: json("EquipmentSystems.V2.FindingAttachmentResponse"), 400: refused, 404: refused, 409: refused },
});

/** Every operation of Findings, by resource. */
export const findings = {
  assets: {
    download: assetsDownload,
    upload: assetsUpload,
  },
  locationFindings: {
    create: locationFindingsCreate,
    createAttachment: locationFindingsCreateAttachment,
    deleteAttachment: locationFindingsDeleteAttachment,
    get: locationFindingsGet,
    getAttachment: locationFindingsGetAttachment,
    list: locationFindingsList,
    listAttachments: locationFindingsListAttachments,
    update: locationFindingsUpdate,
    updateAttachment: locationFindingsUpdateAttachment,
  },
} as const;

export const findingsApi = {"key":"findings","title":"Findings","basePath":"/findings/v2","document":"findings-v2.json","scopes":{"tn.fdgs.assets:w":"Findings → Finding Assets (Write)","tn.fdgs.assets:r":"Findings → Finding Assets (Read)","tn.fdgs.locationfindings:r":"Findings → Location Findings (Read)","tn.fdgs.locationfindings:w":"Findings → Location Findings (Write)"}} as const;
