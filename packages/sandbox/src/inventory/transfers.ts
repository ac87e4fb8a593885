import type { ResourceHandlers } from '../operations/handler.ts';
import {
  customFieldFilters,
  listOf,
  patchOne,
  splitValues,
  updateCustomFields,
} from '../resource/index.ts';

/** Transfers are made in the console; the API writes their external data and custom fields. */
export const transfers: ResourceHandlers<'inventory', 'transfers'> = {
  list: listOf('transfer', {
    filters: {
      ...customFieldFilters('transfer', 'customFields'),
      // The type's id is kept beside its name, which is what answers show.
      transferTypeIds: (value) => [
        { field: 'transferTypeId', is: 'in', values: splitValues(value).map(Number) },
      ],
    },
  }),
  update: patchOne('transfer'),
  updateCustomFields: updateCustomFields('transfer'),
};
