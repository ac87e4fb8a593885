import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const forms: ResourceHandlers<'forms', 'forms'> = {
  list: listOf('form', {
    filters: {
      status: (value) =>
        value === 'Any' ? [] : [{ field: 'published', is: 'eq', value: value === 'Published' }],
    },
  }),
};
