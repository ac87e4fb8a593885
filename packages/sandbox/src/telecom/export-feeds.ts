import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'telecom', 'export'> = {
  calls: exportFeed('call', {
    view: (call) => ({
      ...call,
      type: call['callType'],
      voiceMailPath: call['voiceMailUrl'] ?? null,
      status: call['status'] ?? 'Completed',
    }),
  }),
};
