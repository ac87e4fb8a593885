import type { ReportDataRequest } from '@truckroll/contract/types/reporting';
import { json, type Call, type ResourceHandlers } from '../operations/handler.ts';
import { invalid } from '../operations/operation-error.ts';
import { pageOf } from '../resource/index.ts';
import { findReport, reportsOf } from './all-reports.ts';
import { spanOf } from './date-span.ts';
import { readValues, type ParameterValues } from './read-values.ts';
import type { Report, ReportRun } from './report.ts';
import { cutRows } from './report-page.ts';
import { countRun } from './run-limit.ts';

/** The sandbox's reports never change; those of real tenants do when somebody edits them. */
const MODIFIED_ON = '2026-01-05T14:00:00Z';

export const reports: ResourceHandlers<'reporting', 'reports'> = {
  list: (call) => pageOf(call, reportsOf(call.path.report_category)),
  get(call) {
    const report = findReport(call.path.report_category, call.path.reportId);
    const { id, name, description, parameters, fields } = report;
    return json({ id, name, description, modifiedOn: MODIFIED_ON, parameters, fields });
  },
  getData(call) {
    const report = findReport(call.path.report_category, call.path.reportId);
    const values = readValues(report.parameters, call.body.parameters);
    const run = runOf(call, report, values);
    countRun(call.store, report.id, Date.parse(run.now));
    const fields = report.fields.map(({ name, label }) => ({ name, label }));
    return json({ ...cutRows(call, report.rows(run)), fields });
  },
};

interface DataCall extends Pick<Call, 'store' | 'tenant' | 'now'> {
  readonly body: ReportDataRequest;
}

function runOf(call: DataCall, report: Report, values: ParameterValues): ReportRun {
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
