import type { ApiHandlers } from '../operations/handler.ts';
import { attributedLeads } from './attributed-leads.ts';
import { capacityWarnings } from './capacity-warnings.ts';
import { externalCallAttributions } from './external-call-attributions.ts';
import { performance } from './performance.ts';
import { scheduledJobAttributions } from './scheduled-job-attributions.ts';
import { webBookingAttributions } from './web-booking-attributions.ts';
import { webLeadFormAttributions } from './web-lead-form-attributions.ts';

/** Every operation of this API and what answers it. */
export const marketingAds: ApiHandlers<'marketingAds'> = {
  attributedLeads,
  capacityWarnings,
  externalCallAttributions,
  performance,
  scheduledJobAttributions,
  webBookingAttributions,
  webLeadFormAttributions,
};
