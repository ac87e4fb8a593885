import type { ResourceHandlers } from '../operations/handler.ts';
import { answer, requireReference } from '../resource/index.ts';
import { keepAttribution } from './attribution.ts';

export const webBookingAttributions: ResourceHandlers<'marketingAds', 'webBookingAttributions'> = {
  create: (call) => {
    const booking = requireReference(call, 'booking', 'bookingId', call.body.bookingId);
    keepAttribution(call, { leadType: 'WebBooking', booking });
    return answer(undefined);
  },
};
