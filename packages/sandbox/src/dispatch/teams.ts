import type { ResourceHandlers } from '../operations/handler.ts';
import { answerRecord, getOne, listOf, removeOne } from '../resource/index.ts';
import { dispatchRecords } from './records.ts';

export const teams: ResourceHandlers<'dispatch', 'teams'> = {
  list: listOf('team'),
  get: getOne('team'),
  create(call) {
    const team = dispatchRecords(call.store, 'team').insert({
      name: call.body.name ?? null,
      active: call.body.active,
      createdBy: call.caller.userId,
    });
    return answerRecord(call, 'team', { ...team, created: true });
  },
  // assumed: a deleted team can still be listed among the inactive ones.
  delete: removeOne('team', { isDeactivated: true }),
};
