import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

/** Rows of advertising statistics; each keeps the day it is about and what it is divided by. */
export const performance: ResourceHandlers<'marketingAds', 'performance'> = {
  list: listOf('ads-performance', {
    filters: {
      fromUtc: (value) => [{ field: 'day', is: 'gte', value: String(value) }],
      toUtc: (value) => [{ field: 'day', is: 'lt', value: String(value) }],
      performanceSegmentationType: 'performanceSegmentationType',
    },
  }),
};
