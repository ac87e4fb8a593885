import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'sales', 'export'> = {
  estimates: exportFeed('estimate'),
  estimatesLegacy: exportFeed('estimate'),
};
