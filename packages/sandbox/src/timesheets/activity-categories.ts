import type { ResourceHandlers } from '../operations/handler.ts';
import { getOne, listOf } from '../resource/index.ts';

export const activityCategories: ResourceHandlers<'timesheets', 'activityCategories'> = {
  get: getOne('activity-category'),
  list: listOf('activity-category'),
};
