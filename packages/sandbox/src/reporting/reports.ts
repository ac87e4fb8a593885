import { json, type ResourceHandlers } from '../operations/handler.ts';
import { pageOf } from '../resource/index.ts';
import { findReport, reportsOf } from './all-reports.ts';
import { pageOfReport } from './report-data.ts';
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
    const data = pageOfReport(call, report, call.body, call.query);
    countRun(call, report.id);
    return json(data);
  },
};
