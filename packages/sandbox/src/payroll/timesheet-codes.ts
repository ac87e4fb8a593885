import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const timesheetCodes: ResourceHandlers<'payroll', 'timesheetCodes'> = {
  get: getOne('timesheet-code'),
  list: listOf('timesheet-code'),
};
