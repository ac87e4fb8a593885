import type { ResourceHandlers } from '../operations/handler.ts';
import { customFieldFilters, listOf, patchOne, updateCustomFields } from '../resource/index.ts';

/** Adjustments are made in the console; the API writes their external data and custom fields. */
export const adjustments: ResourceHandlers<'inventory', 'adjustments'> = {
  list: listOf('adjustment', {
    filters: { ...customFieldFilters('adjustment', 'customFields'), adjustmentTypes: 'type' },
  }),
  update: patchOne('adjustment'),
  updateCustomFields: updateCustomFields('adjustment'),
};
