import type { ApiHandlers } from '../operations/handler.ts';
import { campaignCostSummary } from './campaign-cost-summary.ts';
import { campaigns } from './campaigns.ts';
import { categories } from './categories.ts';
import { costs } from './costs.ts';
import { emailChannelCost } from './email-channel-cost.ts';

/** Every operation of this API and what answers it. */
export const marketing: ApiHandlers<'marketing'> = {
  campaignCostSummary,
  campaigns,
  categories,
  costs,
  emailChannelCost,
};
