// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, commaList, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const callsGet = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: T.DetailedBundleCallModel }>({
  key: "telecom.calls.get",
  id: "Calls_GetDetails",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}",
  scope: "tn.tlc.calls:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: json("Module.Telecom.Shared.DetailedBundleCallModel") },
});

export const callsGetRecording = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: Blob }>({
  key: "telecom.calls.getRecording",
  id: "Calls_GetRecording",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}/recording",
  scope: "tn.tlc.calls:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/octet-stream","inline":{"type":"string","format":"binary"}} },
});

export const callsGetVoiceMail = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: undefined; result: Blob }>({
  key: "telecom.calls.getVoiceMail",
  id: "Calls_GetVoiceMail",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}/voicemail",
  scope: "tn.tlc.calls:r",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  responses: { 200: {"contentType":"application/octet-stream","inline":{"type":"string","format":"binary"}} },
});

export const callsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; ids?: string | readonly (string | number)[]; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; active?: T.ActiveRequestArg; createdAfter?: string; modifiedAfter?: string; campaignId?: number; agentId?: number; minDuration?: number; phoneNumberCalled?: string; callerPhoneNumber?: string; agentName?: string; agentIsExternal?: boolean; agentExternalId?: number; sort?: string; sid?: string; tag?: string }; body: undefined; result: T.PaginatedResponseOfCallResponse }>({
  key: "telecom.calls.list",
  id: "Calls_Calls",
  method: "GET",
  path: "/telecom/v3/tenant/{tenant}/calls",
  scope: "tn.tlc.calls:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, ids: commaList, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdAfter: dateTime, modifiedAfter: dateTime, campaignId: int64, agentId: int64, minDuration: int32, phoneNumberCalled: text, callerPhoneNumber: text, agentName: text, agentIsExternal: bool, agentExternalId: int64, sort: text, sid: text, tag: text },
  sort: ["Id","CreatedOn","ModifiedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Telecom.V3.CallResponse"), 400: refused },
});

export const callsListV2 = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { modifiedBefore?: string; modifiedOnOrAfter?: string; createdOnOrAfter?: string; modifiedAfter?: string; minDuration?: number; phoneNumberCalled?: string; campaignId?: number; agentId?: number; agentName?: string; agentIsExternal?: boolean; agentExternalId?: number; orderBy?: string; orderByDirection?: string; activeOnly?: boolean; createdAfter?: string; createdBefore?: string; ids?: readonly number[]; page?: number; pageSize?: number }; body: undefined; result: T.CollectionResultOfBundleCallModel }>({
  key: "telecom.calls.listV2",
  id: "Calls_GetCalls",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls",
  scope: "tn.tlc.calls:r",
  pathParameters: { tenant: int64 },
  query: { modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, createdOnOrAfter: dateTime, modifiedAfter: dateTime, minDuration: int32, phoneNumberCalled: text, campaignId: int64, agentId: int64, agentName: text, agentIsExternal: bool, agentExternalId: int64, orderBy: text, orderByDirection: text, activeOnly: bool, createdAfter: dateTime, createdBefore: dateTime, ids: {"type":"array","items":{"type":"integer","format":"int64"}}, page: int32, pageSize: int32 },
  list: "page",
  responses: { 200: json("CollectionResult_Of_Module.Telecom.Shared.V2.BundleCallModel") },
});

export const callsUpdate = /* @__PURE__ */ operation<{ path: { id: number; tenant: number }; query: {}; body: T.CallInUpdateModelV2; result: T.DetailedCallModel }>({
  key: "telecom.calls.update",
  id: "Calls_Update",
  method: "PUT",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}",
  scope: "tn.tlc.calls:w",
  pathParameters: { id: int64, tenant: int64 },
  query: {},
  body: json("Module.Telecom.Shared.CallInUpdateModelV2"),
  responses: { 200: json("Module.Telecom.Shared.DetailedCallModel") },
});

export const exportCalls = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { from?: string; includeRecentChanges?: boolean }; body: undefined; result: T.ExportResponseOfExportCallResponse }>({
  key: "telecom.export.calls",
  id: "Export_Calls",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/export/calls",
  scope: "tn.tlc.calls:r",
  pathParameters: { tenant: int64 },
  query: { from: text, includeRecentChanges: bool },
  list: "export",
  responses: { 200: json("ExportResponse_Of_Telecom.V2.ExportCallResponse"), 400: refused },
});

/** Every operation of Telecom, by resource. */
export const telecom = {
  calls: {
    get: callsGet,
    getRecording: callsGetRecording,
    getVoiceMail: callsGetVoiceMail,
    list: callsList,
    listV2: callsListV2,
    update: callsUpdate,
  },
  export: {
    calls: exportCalls,
  },
} as const;

export const telecomApi = {"key":"telecom","title":"Telecom","basePath":"/telecom","document":"telecom.json","scopes":{"tn.tlc.calls:r":"Telecom → Calls (Read)","tn.tlc.calls:w":"Telecom → Calls (Write)"}} as const;
