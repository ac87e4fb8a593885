import type { ApiHandlers } from '../operations/handler.ts';
import { activityCodes } from './activity-codes.ts';
import { exportFeeds } from './export-feeds.ts';
import { grossPayItems } from './gross-pay-items.ts';
import { jobSplits } from './job-splits.ts';
import { locationRates } from './location-rates.ts';
import { payrollAdjustments } from './payroll-adjustments.ts';
import { payrollSettings } from './payroll-settings.ts';
import { payrolls } from './payrolls.ts';
import { timesheetCodes } from './timesheet-codes.ts';
import { timesheets } from './timesheets.ts';

/** Every operation of this API and what answers it. */
export const payroll: ApiHandlers<'payroll'> = {
  activityCodes,
  export: exportFeeds,
  grossPayItems,
  jobSplits,
  locationRates,
  payrollAdjustments,
  payrolls,
  payrollSettings,
  timesheetCodes,
  timesheets,
};
