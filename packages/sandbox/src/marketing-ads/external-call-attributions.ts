import type { ResourceHandlers } from '../operations/handler.ts';
import { answer } from '../resource/index.ts';
import { keepAttribution } from './attribution.ts';

export const externalCallAttributions: ResourceHandlers<
  'marketingAds',
  'externalCallAttributions'
> = {
  create: (call) => {
    const { customerPhoneNumber: callerNumber, trackingPhoneNumber: trackingNumber } =
      call.body.externalCallData;
    keepAttribution(call, { leadType: 'Call', call: { callerNumber, trackingNumber } });
    return answer(undefined);
  },
};
