import type { ApiHandlers } from '../operations/handler.ts';
import { calls } from './calls.ts';
import { exportFeeds } from './export-feeds.ts';

/** Every operation of this API and what answers it. */
export const telecom: ApiHandlers<'telecom'> = {
  calls,
  export: exportFeeds,
};
