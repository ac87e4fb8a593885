import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'memberships', 'export'> = {
  invoiceTemplates: exportFeed('invoice-template'),
  memberships: exportFeed('membership'),
  membershipStatusChanges: exportFeed('membership-status-change'),
  membershipTypes: exportFeed('membership-type'),
  recurringServiceEvents: exportFeed('recurring-service-event'),
  recurringServices: exportFeed('recurring-service'),
  recurringServiceTypes: exportFeed('recurring-service-type'),
};
