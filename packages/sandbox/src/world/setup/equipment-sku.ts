import type { CategoryResponse, EquipmentResponse } from '@truckroll/contract/types/pricebook';
import type { SkuFacts } from '../data/skus.ts';
import type { Scene } from '../scene.ts';
import { prices } from './sku-prices.ts';

/** Something that is installed and then serviced. */
export function equipment(
  scene: Scene,
  facts: SkuFacts,
  category: CategoryResponse,
): EquipmentResponse {
  const createdOn = scene.setUpTime();
  return {
    id: scene.ledger.nextId(),
    code: facts.code,
    displayName: facts.name,
    description: facts.name,
    active: true,
    ...prices(facts),
    manufacturer: null,
    model: null,
    manufacturerWarranty: { duration: 60, description: 'Five years on parts' },
    serviceProviderWarranty: { duration: 12, description: 'One year on our labor' },
    categories: [category.id],
    assets: [],
    recommendations: [],
    upgrades: [],
    equipmentMaterials: [],
    primaryVendor: null,
    otherVendors: [],
    account: null,
    costOfSaleAccount: null,
    assetAccount: null,
    crossSaleGroup: null,
    paysCommission: false,
    bonus: 0,
    commissionBonus: 0,
    hours: 0,
    taxable: true,
    cost: facts.cost,
    unitOfMeasure: 'each',
    isInventory: false,
    modifiedOn: createdOn,
    source: null,
    externalId: null,
    externalData: [],
    isConfigurableEquipment: false,
    variationsOrConfigurableEquipment: [],
    typeId: null,
    displayInAmount: false,
    generalLedgerAccountId: null,
    createdOn,
    defaultAssetUrl: null,
    dimensions: null,
    budgetCostCode: null,
    budgetCostType: null,
    isCostLocked: false,
    isPriceLocked: false,
  };
}
