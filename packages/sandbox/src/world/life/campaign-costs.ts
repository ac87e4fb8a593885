import type { CampaignCostResponse } from '@truckroll/contract/types/marketing';
import { timeText } from '../calendar.ts';
import { cents } from './money.ts';
import type { Story } from './story.ts';

/** US dollars a day for each hundredth of all jobs that a campaign brings. */
const DAILY_COST_PER_SHARE = 3.2;
/** When the bookkeeper enters the costs of a month, in minutes since midnight of its first day. */
const ENTRY_TIME = 10 * 60;

/** Plans the entry of what each campaign costs, on the first day of each month. */
export function planCampaignCosts(story: Story, firstDay: number): void {
  for (let day = firstDay; day <= 0; day += 1) {
    if (!story.calendar.dateText(day).endsWith('-01')) continue;
    const momentMs = story.calendar.at(day, ENTRY_TIME);
    story.agenda.plan(momentMs, () => enterCosts(story, day, momentMs));
  }
}

function enterCosts(story: Story, day: number, momentMs: number): void {
  const createdOn = timeText(momentMs);
  for (const campaign of story.office.campaigns) {
    const cost: CampaignCostResponse = {
      id: story.ledger.nextId(),
      year: Number(story.calendar.dateText(day).slice(0, 4)),
      month: story.calendar.month(day),
      dailyCost: cents(campaign.share * DAILY_COST_PER_SHARE),
      campaignId: campaign.id,
    };
    const monthStart = story.calendar.dateText(day);
    story.ledger.add('campaign-cost', { ...cost, monthStart, createdOn, modifiedOn: createdOn });
  }
}
