import { json, type ResourceHandlers } from '../operations/handler.ts';
import { planCapacity } from './capacity-plan.ts';
import { readCapacityQuestion } from './capacity-question.ts';

export const capacity: ResourceHandlers<'dispatch', 'capacity'> = {
  get({ store, tenant, body, now }) {
    const timeStamp = now();
    const { work, request } = readCapacityQuestion({ store, tenant, body, now: timeStamp });
    return json({ timeStamp, availabilities: planCapacity(work, request) });
  },
};
