// Written by tools/contract-import.ts from the published document. Do not edit.
import { bool, dateTime, int32, int64, json, operation, text } from '@truckroll/endpoint';
import type * as T from './types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');

export const routersGetPerformance = /* @__PURE__ */ operation<{ path: { tenant: number; id: string }; query: { sessionCreatedOnOrAfter: string; sessionCreatedBefore: string }; body: undefined; result: T.RouterPerformanceResponse }>({
  key: "schedulingPro.routers.getPerformance",
  id: "Router_RouterPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/routers/{id}/performance",
  scope: "tn.sp.schedulers:r",
  pathParameters: { tenant: int64, id: text },
  query: { sessionCreatedOnOrAfter: {"type":"string","format":"date-time","isRequired":true}, sessionCreatedBefore: {"type":"string","format":"date-time","isRequired":true} },
  responses: { 200: json("SchedulingPro.V2.RouterPerformanceResponse"), 400: refused, 404: refused },
});

export const routersListSessions = /* @__PURE__ */ operation<{ path: { tenant: number; id: string }; query: { createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfRouterSessionResponse }>({
  key: "schedulingPro.routers.listSessions",
  id: "Router_RouterSessions",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/routers/{id}/sessions",
  scope: "tn.sp.schedulers:r",
  pathParameters: { tenant: int64, id: text },
  query: { createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_SchedulingPro.V2.RouterSessionResponse"), 400: refused, 404: refused },
});

export const schedulersGetPerformance = /* @__PURE__ */ operation<{ path: { tenant: number; id: string }; query: { sessionCreatedOnOrAfter: string; sessionCreatedBefore: string }; body: undefined; result: T.SchedulerPerformanceResponse }>({
  key: "schedulingPro.schedulers.getPerformance",
  id: "Scheduler_SchedulerPerformance",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/performance",
  scope: "tn.sp.schedulers:r",
  pathParameters: { tenant: int64, id: text },
  query: { sessionCreatedOnOrAfter: {"type":"string","format":"date-time","isRequired":true}, sessionCreatedBefore: {"type":"string","format":"date-time","isRequired":true} },
  responses: { 200: json("SchedulingPro.V2.SchedulerPerformanceResponse"), 400: refused, 404: refused },
});

export const schedulersList = /* @__PURE__ */ operation<{ path: { tenant: number }; query: { createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfSchedulerResponse }>({
  key: "schedulingPro.schedulers.list",
  id: "Scheduler_Schedulers",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers",
  scope: "tn.sp.schedulers:r",
  pathParameters: { tenant: int64 },
  query: { createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_SchedulingPro.V2.SchedulerResponse"), 400: refused, 404: refused },
});

export const schedulersListSessions = /* @__PURE__ */ operation<{ path: { tenant: number; id: string }; query: { createdBefore?: string; createdOnOrAfter?: string; modifiedBefore?: string; modifiedOnOrAfter?: string; page?: number; pageSize?: number; includeTotal?: boolean }; body: undefined; result: T.PaginatedResponseOfSchedulerSessionResponse }>({
  key: "schedulingPro.schedulers.listSessions",
  id: "Scheduler_SchedulerSessions",
  method: "GET",
  path: "/schedulingpro/v2/tenant/{tenant}/schedulers/{id}/sessions",
  scope: "tn.sp.schedulers:r",
  pathParameters: { tenant: int64, id: text },
  query: { createdBefore: dateTime, createdOnOrAfter: dateTime, modifiedBefore: dateTime, modifiedOnOrAfter: dateTime, page: int32, pageSize: int32, includeTotal: bool },
  list: "page",
  responses: { 200: json("PaginatedResponse_Of_SchedulingPro.V2.SchedulerSessionResponse"), 400: refused, 404: refused },
});

/** Every operation of Scheduling Pro, by resource. */
export const schedulingPro = {
  routers: {
    getPerformance: routersGetPerformance,
    listSessions: routersListSessions,
  },
  schedulers: {
    getPerformance: schedulersGetPerformance,
    list: schedulersList,
    listSessions: schedulersListSessions,
  },
} as const;

export const schedulingProApi = {"key":"schedulingPro","title":"Scheduling Pro","basePath":"/schedulingpro/v2","document":"scheduling-pro-v2.json","scopes":{"tn.sp.schedulers:r":"Scheduling Pro → Schedulers (Read)"}} as const;
