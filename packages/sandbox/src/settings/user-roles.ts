import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const userRoles: ResourceHandlers<'settings', 'userRoles'> = {
  list: listOf('user-role', {
    // documented: None and All both ask for every role.
    filters: {
      employeeType: (value) =>
        value === 'None' || value === 'All'
          ? []
          : [{ field: 'employeeType', is: 'sameText', value: String(value) }],
    },
  }),
};
