import { Temporal } from 'temporal-polyfill';
import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import { answer } from '../resource/index.ts';

export const campaignCostSummary: ResourceHandlers<'marketing', 'campaignCostSummary'> = {
  get: (call) => {
    const days = daysByMonth(call.query.from, call.query.to);
    const costs = Map.groupBy(
      call.store.collection('campaign-cost').find(),
      (cost) => cost['campaignId'],
    );
    const items = call.store.collection('campaign').find();
    return answer({
      items: items.map((campaign) => ({
        campaignId: campaign.id,
        campaignName: String(campaign['name'] ?? ''),
        totalCost: totalCost(costs.get(campaign.id) ?? [], days),
      })),
    });
  },
};

/** Costs are kept per day of a month; null when the campaign has none at all. */
function totalCost(costs: readonly StoredRecord[], days: ReadonlyMap<string, number>) {
  if (costs.length === 0) return null;
  return costs.reduce((sum, cost) => {
    const month = monthKey(Number(cost['year']), Number(cost['month']));
    return sum + Number(cost['dailyCost']) * (days.get(month) ?? 0);
  }, 0);
}

/** How many days of the window fall into each month; the last day isn't one of them. */
function daysByMonth(from: string, to: string): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const end = Temporal.PlainDate.from(to.slice(0, DATE_LENGTH));
  let month = Temporal.PlainDate.from(from.slice(0, DATE_LENGTH));
  while (Temporal.PlainDate.compare(month, end) < 0) {
    const next = month.with({ day: 1 }).add({ months: 1 });
    const last = Temporal.PlainDate.compare(next, end) < 0 ? next : end;
    days.set(monthKey(month.year, month.month), month.until(last).days);
    month = next;
  }
  return days;
}

function monthKey(year: number, month: number): string {
  return `${year}-${month}`;
}

const DATE_LENGTH = '2026-11-22'.length;
