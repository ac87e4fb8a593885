import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, removeOne, replaceOne } from '../resource/index.ts';

export const activities: ResourceHandlers<'timesheets', 'activities'> = {
  create: createOne('activity'),
  delete: removeOne('activity'),
  get: getOne('activity'),
  list: listOf('activity'),
  update: replaceOne('activity', {
    members: (call) => ({ modifiedById: call.caller.userId }),
  }),
};
