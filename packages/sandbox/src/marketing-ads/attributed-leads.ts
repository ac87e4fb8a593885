import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';
import { LEAD_TYPES } from './attribution.ts';

export const attributedLeads: ResourceHandlers<'marketingAds', 'attributedLeads'> = {
  list: listOf('attributed-lead', {
    filters: {
      fromUtc: (value) => [{ field: 'dateTime', is: 'gte', value: String(value) }],
      toUtc: (value) => [{ field: 'dateTime', is: 'lt', value: String(value) }],
      leadType: (value) => [
        { field: 'leadType', is: 'eq', value: LEAD_TYPES[value as keyof typeof LEAD_TYPES] },
      ],
    },
  }),
};
