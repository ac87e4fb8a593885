import type { ResourceHandlers } from '../operations/handler.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { answer } from '../resource/index.ts';

export const emailChannelCost: ResourceHandlers<'marketing', 'emailChannelCost'> = {
  get: (call) => {
    const { from, to } = call.query;
    const costs = call.store.collection('email-channel-cost').find({
      where: [
        { field: 'date', is: 'gte', value: toStoredTime(from) ?? from },
        { field: 'date', is: 'lt', value: toStoredTime(to) ?? to },
      ],
    });
    return answer({ totalCost: costs.reduce((sum, cost) => sum + Number(cost['cost']), 0) });
  },
};
