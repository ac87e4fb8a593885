import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, listChildren, listOf, requireParent, shape } from '../resource/index.ts';
import { sessionsBetween, tally } from './sessions.ts';

const SCHEDULER = { collection: 'scheduler', field: 'schedulerId' };

export const schedulers: ResourceHandlers<'schedulingPro', 'schedulers'> = {
  getPerformance: (call) => {
    const id = requireParent(call, SCHEDULER);
    const scheduler = call.store.collection('scheduler').get(id);
    const numbers = tally(sessionsBetween(call, 'scheduler-session', 'schedulerId', id));
    const schedulerName = scheduler?.['name'];
    const brandName = scheduler?.['companyName'];
    return answer(shape(call, { id, schedulerName, brandName, ...numbers }));
  },
  list: listOf('scheduler'),
  listSessions: listChildren('scheduler-session', SCHEDULER),
};
