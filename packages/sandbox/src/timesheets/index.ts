import type { ApiHandlers } from '../operations/handler.ts';
import { activities } from './activities.ts';
import { activityCategories } from './activity-categories.ts';
import { activityTypes } from './activity-types.ts';
import { exportFeeds } from './export-feeds.ts';

/** Every operation of this API and what answers it. */
export const timesheets: ApiHandlers<'timesheets'> = {
  activities,
  activityCategories,
  activityTypes,
  export: exportFeeds,
};
