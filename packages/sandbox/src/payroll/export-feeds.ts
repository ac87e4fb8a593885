import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'payroll', 'export'> = {
  activityCodes: exportFeed('activity-code'),
  grossPayItems: exportFeed('gross-pay-item'),
  jobsSplits: exportFeed('job-split'),
  jobsTimesheets: exportFeed('job-timesheet'),
  payrollAdjustments: exportFeed('payroll-adjustment'),
  payrollSettings: exportFeed('payroll-setting'),
  timesheetCodes: exportFeed('timesheet-code'),
};
