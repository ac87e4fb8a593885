import type { ReportDataRequest, ReportDataResponse } from '@truckroll/contract/types/reporting';
import type { Call } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import type { GenericCall } from '../resource/index.ts';
import { spanOf } from './date-span.ts';
import { readValues, type ParameterValues } from './read-values.ts';
import type { Report, ReportRun } from './report.ts';
import { cutRows } from './report-page.ts';

type ReportCall = Pick<Call, 'operation' | 'store' | 'tenant' | 'now'>;

/** Runs a report and cuts out the page asked for. Throws a 400 when a parameter does not fit. */
export function pageOfReport(
  call: ReportCall,
  report: Report,
  request: ReportDataRequest,
  page: GenericCall['query'],
): ReportDataResponse {
  const run = runOf(call, report, readValues(report.parameters, request.parameters));
  const fields = report.fields.map(({ name, label }) => ({ name, label }));
  return { ...cutRows({ operation: call.operation, query: page }, report.rows(run)), fields };
}

function runOf(call: ReportCall, report: Report, values: ParameterValues): ReportRun {
  const { timeZone } = call.tenant;
  const [from, to] = [String(values.get('From')), String(values.get('To'))];
  if (from > to) throw invalid('To', "'To' must not be before 'From'.");
  const kinds = report.parameters.find(({ name }) => name === 'DateType')?.acceptValues?.values;
  return {
    store: call.store,
    timeZone,
    now: call.now(),
    span: spanOf(from, to, timeZone),
    dateType: String(values.get('DateType') ?? kinds?.[0]?.[0] ?? ''),
    businessUnitIds: new Set((values.get('BusinessUnitIds') ?? []) as number[]),
  };
}
