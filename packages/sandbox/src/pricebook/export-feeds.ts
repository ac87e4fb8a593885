import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'pricebook', 'export'> = {
  categories: exportFeed('category'),
  equipment: exportFeed('equipment'),
  materials: exportFeed('material'),
  services: exportFeed('service'),
};
