import type { CategoryResponse, MaterialResponse } from '@truckroll/contract/types/pricebook';
import type { SkuFacts } from '../data/skus.ts';
import type { Scene } from '../scene.ts';
import { prices } from './sku-prices.ts';

/** Something that is used up on a job. */
export function material(
  scene: Scene,
  facts: SkuFacts,
  category: CategoryResponse,
  createdById: number,
): MaterialResponse {
  const createdOn = scene.setUpTime();
  return {
    id: scene.ledger.nextId(),
    code: facts.code,
    displayName: facts.name,
    description: facts.name,
    cost: facts.cost,
    active: true,
    ...prices(facts),
    hours: 0,
    bonus: 0,
    commissionBonus: 0,
    paysCommission: false,
    deductAsJobCost: false,
    unitOfMeasure: facts.name.endsWith('per foot') ? 'ft' : 'each',
    isInventory: false,
    account: null,
    costOfSaleAccount: null,
    assetAccount: null,
    taxable: true,
    primaryVendor: null,
    otherVendors: [],
    categories: [category.id],
    assets: [],
    modifiedOn: createdOn,
    source: null,
    externalId: null,
    externalData: [],
    isConfigurableMaterial: false,
    chargeableByDefault: true,
    variationsOrConfigurableMaterials: [],
    businessUnitId: null,
    createdById,
    createdOn,
    displayInAmount: false,
    generalLedgerAccountId: null,
    isOtherDirectCost: false,
    costTypeId: null,
    defaultAssetUrl: null,
    budgetCostCode: null,
    budgetCostType: null,
    isCostLocked: false,
    isPriceLocked: false,
    isChemical: false,
    epaNumber: null,
    activeIngredients: null,
  };
}
