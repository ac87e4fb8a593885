import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const activityTypes: ResourceHandlers<'timesheets', 'activityTypes'> = {
  get: getOne('activity-type'),
  list: listOf('activity-type'),
};
