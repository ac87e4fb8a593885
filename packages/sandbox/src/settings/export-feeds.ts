import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'settings', 'export'> = {
  businessUnits: exportFeed('business-unit'),
  employees: exportFeed('employee'),
  tagTypes: exportFeed('tag-type'),
  technicians: exportFeed('technician'),
};
