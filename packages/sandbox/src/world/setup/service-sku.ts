import type { CategoryResponse, ServiceGetResponse } from '@truckroll/contract/types/pricebook';
import type { SkuFacts } from '../data/skus.ts';
import type { Scene } from '../scene.ts';
import { prices } from './sku-prices.ts';

/** Labor with a fixed price. */
export function service(
  scene: Scene,
  facts: SkuFacts,
  category: CategoryResponse,
): ServiceGetResponse {
  const createdOn = scene.setUpTime();
  return {
    id: scene.ledger.nextId(),
    code: facts.code,
    displayName: facts.name,
    description: facts.name,
    warranty: { duration: 12, description: 'One year on our labor' },
    categories: [{ id: category.id, name: category.name, active: true }],
    ...prices(facts),
    taxable: true,
    account: null,
    hours: facts.hours,
    isLabor: false,
    recommendations: [],
    upgrades: [],
    assets: [],
    serviceMaterials: [],
    serviceEquipment: [],
    active: true,
    crossSaleGroup: null,
    paysCommission: false,
    bonus: 0,
    commissionBonus: 0,
    modifiedOn: createdOn,
    source: null,
    externalId: null,
    externalData: [],
    businessUnitId: null,
    cost: facts.cost,
    createdOn,
    soldByCommission: 0,
    defaultAssetUrl: null,
    budgetCostCode: null,
    budgetCostType: null,
    isPriceLocked: false,
    calculatedPrice: facts.price,
    useStaticPrices: true,
  };
}
