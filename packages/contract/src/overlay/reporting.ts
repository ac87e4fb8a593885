import { bool, int32, int64, json, operation, text, type Payload } from '@truckroll/endpoint';
import { reporting as published } from '../reporting/operations.ts';
import type * as T from '../reporting/types.ts';

const refused = /* @__PURE__ */ json('ApiErrorResponse');
const data = /* @__PURE__ */ json('Reporting.V2.ReportDataResponse');

/** A report that is being computed, and the token to ask for it with. */
export interface ReportQueryStatus {
  readonly status: 'NotStarted' | 'InProgress';
  readonly token: string;
}

const pending: Payload = {
  contentType: 'application/json',
  inline: {
    type: 'object',
    required: ['status', 'token'],
    properties: {
      status: { type: 'string', enum: ['NotStarted', 'InProgress'] },
      token: { type: 'string' },
    },
    additionalProperties: false,
  },
};

type Answer = T.ReportDataResponse | ReportQueryStatus;

const start = /* @__PURE__ */ operation<{
  path: { report_category: string; reportId: number; tenant: number };
  query: { page?: number; pageSize?: number; notifyWhenReady?: boolean };
  body: T.ReportDataRequest;
  result: Answer;
}>({
  key: 'reporting.dataQueries.start',
  id: 'ReportCategoryReports_QueryData',
  method: 'POST',
  path: '/reporting/v2/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data/query',
  scope: 'tn.rpr.reports:r',
  pathParameters: { report_category: text, reportId: int64, tenant: int64 },
  query: {
    page: int32,
    pageSize: { type: 'integer', format: 'int32', minimum: 1, maximum: 25_000 },
    notifyWhenReady: bool,
  },
  body: json('Reporting.V2.ReportDataRequest'),
  responses: { 200: data, 202: pending, 400: refused, 404: refused },
  isOverlay: true,
});

const get = /* @__PURE__ */ operation<{
  path: { tenant: number; token: string };
  query: {};
  body: undefined;
  result: Answer;
}>({
  key: 'reporting.dataQueries.get',
  id: 'DataQueries_Get',
  method: 'GET',
  path: '/reporting/v2/tenant/{tenant}/data-queries/{token}',
  scope: 'tn.rpr.reports:r',
  pathParameters: { tenant: int64, token: text },
  query: {},
  responses: { 200: data, 202: pending, 400: refused, 404: refused },
  isOverlay: true,
});

const cancel = /* @__PURE__ */ operation<{
  path: { tenant: number; token: string };
  query: {};
  body: undefined;
  result: undefined;
}>({
  key: 'reporting.dataQueries.cancel',
  id: 'DataQueries_Cancel',
  method: 'DELETE',
  path: '/reporting/v2/tenant/{tenant}/data-queries/{token}',
  scope: 'tn.rpr.reports:r',
  pathParameters: { tenant: int64, token: text },
  query: {},
  responses: { 200: null, 400: refused, 404: refused },
  isOverlay: true,
});

/** Reporting as published, with the queries that came later. */
export const reporting = { ...published, dataQueries: { start, get, cancel } } as const;
