import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'dispatch', 'export'> = {
  appointmentAssignments: exportFeed('appointment-assignment', {
    // documented: this feed shows active assignments only, unless told otherwise.
    keep(record, call) {
      const asked = String(call.query['active'] ?? 'True').toLowerCase();
      return asked === 'any' || record.active === (asked === 'true');
    },
  }),
};
