import type { ReportDataRequest } from '@truckroll/contract/types/reporting';
import { randomUUID } from 'node:crypto';
import { json, type Call, type ResourceHandlers } from '../operations/handler.ts';
import { notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import { findReport } from './all-reports.ts';
import { pageOfReport } from './report-data.ts';
import { countRun } from './run-limit.ts';

/** assumed: a report of more rows than this takes a while; others are answered at once. */
const QUICK_ROWS = 1_000;

/** assumed: how long it takes, by the virtual clock. */
const COMPUTING_MS = 2_000;

interface DataQuery extends StoredRecord {
  readonly id: string;
  readonly category: string;
  readonly reportId: number;
  readonly request: ReportDataRequest;
  readonly page: Readonly<Record<string, unknown>>;
  readonly readyMs: number;
}

/** documented: 200 with the data when quick, else 202 and a token to ask with. */
export const dataQueries: ResourceHandlers<'reporting', 'dataQueries'> = {
  start(call) {
    const { report_category: category, reportId } = call.path;
    const report = findReport(category, reportId);
    const data = pageOfReport(call, report, call.body, call.query);
    const nowMs = Date.parse(call.now());
    countRun(call, reportId);
    if (data.data.length <= QUICK_ROWS) return json(data);
    const token = randomUUID();
    queriesOf(call).insert({
      id: token,
      category,
      reportId,
      request: call.body,
      page: { ...call.query },
      readyMs: nowMs + COMPUTING_MS,
    });
    return { as: 'json', status: 202, value: { status: 'NotStarted', token } };
  },
  get(call) {
    const query = findQuery(call);
    if (Date.parse(call.now()) < query.readyMs) {
      return { as: 'json', status: 202, value: { status: 'InProgress', token: query.id } };
    }
    const report = findReport(query.category, query.reportId);
    return json(pageOfReport(call, report, query.request, query.page));
  },
  cancel(call) {
    queriesOf(call).remove(findQuery(call).id);
    return json(undefined);
  },
};

function queriesOf({ store }: Pick<Call, 'store'>) {
  return store.collection<DataQuery>('report-data-query');
}

function findQuery(call: Pick<Call, 'store'> & { readonly path: { readonly token: string } }) {
  const { token } = call.path;
  const query = queriesOf(call).get(token);
  if (query === undefined || query.active === false) throw notFound(`Data query ${token}`);
  return query;
}
