import { accountingEvents } from './accounting-events.ts';
import { crmEvents } from './crm-events.ts';
import { dispatchEvents } from './dispatch-events.ts';
import type { EventRule } from './event-rule.ts';
import { jpmEvents } from './jpm-events.ts';
import { schedulingProEvents } from './scheduling-pro-events.ts';
import { telecomEvents } from './telecom-events.ts';

/** Every event there is; those one change raises come in this order. */
export const EVENT_RULES: readonly EventRule[] = [
  ...crmEvents,
  ...jpmEvents,
  ...dispatchEvents,
  ...accountingEvents,
  ...telecomEvents,
  ...schedulingProEvents,
];
