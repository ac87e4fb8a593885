import type { ApiHandlers } from '../operations/handler.ts';
import { exportFeeds } from './export-feeds.ts';
import { technicianRatings } from './technician-ratings.ts';

/** Every operation of this API and what answers it. */
export const customerInteractions: ApiHandlers<'customerInteractions'> = {
  export: exportFeeds,
  technicianRatings,
};
