import { contract } from '@truckroll/contract';
import { expect } from 'vitest';
import { refusal, type RuleTrial, type Rules } from './rule-trial.ts';

const { categories, services, materials, equipment, discountsAndFees } = contract.pricebook;

/** The pricebook, and campaigns that bring the customers. */
export const priceRules: Rules = {
  'what is deleted from the pricebook is inactive and can be found as such'({ tenant, add }) {
    const kinds = [
      [services, add('service', { code: 'A', displayName: 'A' })],
      [materials, add('material', { code: 'B', displayName: 'B' })],
      [equipment, add('equipment', { code: 'C', displayName: 'C' })],
      [discountsAndFees, add('discount-and-fee', { code: 'D', displayName: 'D' })],
      [categories, add('category', { name: 'E' })],
    ] as const;
    const kept = ['service', 'material', 'equipment', 'discount-and-fee', 'category'];
    for (const [place, [operations, id]] of kinds.entries()) {
      tenant.call(operations.delete, { path: { id } });
      const record = tenant.store.collection(kept[place] ?? '').get(id);
      expect([kept[place], record?.active]).toEqual([kept[place], false]);
    }
  },
  'a line that names an article takes its price and its words'({ tenant, add, book, kept }) {
    const skuId = add('service', { code: 'DRAIN', displayName: 'Clear a drain', price: 79 });
    const path = { invoiceId: Number(kept('job', book().id)['invoiceId']) };
    const body = { skuId, description: 'Drain', quantity: 2 };
    tenant.call(contract.accounting.invoices.updateItems, { path, body });
    expect(kept('invoice', path.invoiceId)).toMatchObject({
      total: '158.00',
      items: [{ skuName: 'DRAIN', displayName: 'Clear a drain', price: '79.00', type: 'Service' }],
    });
  },
  'a category shows the tree below it, however it was moved'(trial) {
    const { tenant } = trial;
    const top = category(trial, null);
    const below = category(trial, top);
    const shown = tenant.call(categories.get, { path: { id: top } });
    expect(shown.subcategories?.map((one) => one?.id)).toEqual([below]);
    tenant.call(categories.update, { path: { id: top }, body: { parentId: below } });
    const again = tenant.call(categories.get, { path: { id: top } });
    expect(again.subcategories?.map((one) => one?.subcategories)).toEqual([[]]);
    expect(refusal(() => category(trial, 999_999))).toBe(400);
  },
  'a campaign belongs to a category and a unit that exist'({ tenant, ids, add }) {
    const categoryId = add('campaign-category', { name: 'Online' });
    const create = (changes: object) =>
      refusal(() =>
        tenant.call(contract.marketing.campaigns.create, {
          body: { name: 'Ads', businessUnitId: ids.plumbing, categoryId, active: true, ...changes },
        }),
      );
    expect([create({ businessUnitId: 999_999 }), create({ categoryId: 999_999 })]).toEqual([
      400, 400,
    ]);
    expect(create({})).toBeUndefined();
  },
  'a campaign costs so much a day in a month of the year'({ tenant, ids }) {
    const create = (campaignId: number, month: number) =>
      refusal(() =>
        tenant.call(contract.marketing.costs.create, {
          body: { campaignId, year: 2026, month, dailyCost: 20 },
        }),
      );
    expect([create(ids.campaign, 13), create(999_999, 3)]).toEqual([400, 400]);
    expect(create(ids.campaign, 3)).toBeUndefined();
  },
};

function category({ tenant }: RuleTrial, parentId: number | null): number {
  const body = { name: 'Drains', categoryType: 'Services', parentId } as const;
  return tenant.call(categories.create, { body }).id;
}
