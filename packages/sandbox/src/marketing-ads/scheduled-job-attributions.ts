import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, requireReference } from '../resource/index.ts';
import { keepAttribution } from './attribution.ts';

export const scheduledJobAttributions: ResourceHandlers<
  'marketingAds',
  'scheduledJobAttributions'
> = {
  create: (call) => {
    const job = requireReference(call, 'job', 'jobId', call.body.jobId);
    keepAttribution(call, { leadType: 'ManualJob', job });
    return answer(undefined);
  },
};
