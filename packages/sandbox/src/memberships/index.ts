import type { ApiHandlers } from '../operations/handler.ts';
import { exportFeeds } from './export-feeds.ts';
import { invoiceTemplates } from './invoice-templates.ts';
import { membershipTypes } from './membership-types.ts';
import { memberships as soldMemberships } from './memberships.ts';
import { recurringServiceEvents } from './recurring-service-events.ts';
import { recurringServiceTypes } from './recurring-service-types.ts';
import { recurringServices } from './recurring-services.ts';

/** Every operation of this API and what answers it. */
export const memberships: ApiHandlers<'memberships'> = {
  export: exportFeeds,
  invoiceTemplates,
  memberships: soldMemberships,
  membershipTypes,
  recurringServiceEvents,
  recurringServices,
  recurringServiceTypes,
};
