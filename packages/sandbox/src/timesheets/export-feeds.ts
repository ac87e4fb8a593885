import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'timesheets', 'export'> = {
  activities: exportFeed('activity'),
  activityCategories: exportFeed('activity-category'),
  activityTypes: exportFeed('activity-type'),
};
