import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'inventory', 'export'> = {
  adjustments: exportFeed('adjustment'),
  purchaseOrders: exportFeed('purchase-order'),
  returns: exportFeed('return'),
  transfers: exportFeed('transfer'),
};
