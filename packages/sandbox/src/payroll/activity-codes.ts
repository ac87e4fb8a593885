import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const activityCodes: ResourceHandlers<'payroll', 'activityCodes'> = {
  get: getOne('activity-code'),
  list: listOf('activity-code'),
};
