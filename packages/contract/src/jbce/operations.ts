// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const callReasonsList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { page?: number; pageSize?: number; includeTotal?: boolean; active?: T.ActiveRequestArg; createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; sort?: string }; body: undefined; result: T.PaginatedResponseOfCallReasonResponse }>({
  key: "jbce.callReasons.list",
  id: "CallReasons_Get",
  method: "GET",
  path: "/jbce/v2/tenant/{tenant}/call-reasons",
  scope: "tn.jbce.callreasons:r",
  pathParameters: { tenant: int64 },
  query: { page: int32, pageSize: int32, includeTotal: bool, active: {"$ref":"#/$defs/ActiveRequestArg","default":"True"}, createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, sort: text },
  sort: ["Id","ModifiedOn","CreatedOn"],
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_Jbce.V2.CallReasonResponse"), 400: refused },
});

/** Every operation of Job Booking, by resource. */
export const jbce = {
  callReasons: {
    list: callReasonsList,
  },
} as const;

export const jbceApi = {"key":"jbce","title":"Job Booking","basePath":"/jbce/v2","document":"jbce-v2.json","scopes":{"tn.jbce.callreasons:r":"Job Booking → Call Reasons (Read)"}} as const;
