import type { CategoryResponse } from '@truckroll/contract/types/pricebook';
import type { Trade } from '../data/job-types.ts';
import { EQUIPMENT, MATERIALS, SERVICES, type SkuFacts } from '../data/skus.ts';
import type { Scene } from '../scene.ts';
import { equipment } from './equipment-sku.ts';
import { material } from './material-sku.ts';
import { service } from './service-sku.ts';

/** Something that can stand on an invoice. */
export interface KnownSku {
  readonly id: number;
  readonly type: 'Service' | 'Material' | 'Equipment';
  readonly facts: SkuFacts;
}

export interface Pricebook {
  /** Everything by its code. */
  readonly skus: ReadonlyMap<string, KnownSku>;
  readonly materials: readonly KnownSku[];
}

const CATEGORY_NAMES: Readonly<Record<Trade, string>> = {
  plumbing: 'Plumbing',
  hvac: 'Heating and cooling',
  electrical: 'Electrical',
};

export function setUpPricebook(scene: Scene, createdById: number): Pricebook {
  const services = categories(scene, 'Services', 0);
  const goods = categories(scene, 'Materials', 3);
  const known: KnownSku[] = [
    ...SERVICES.map((facts) => {
      const record = service(scene, facts, services[facts.trade]);
      return { id: scene.ledger.add('service', record).id, type: 'Service', facts } as const;
    }),
    ...MATERIALS.map((facts) => {
      const record = material(scene, facts, goods[facts.trade], createdById);
      return { id: scene.ledger.add('material', record).id, type: 'Material', facts } as const;
    }),
    ...EQUIPMENT.map((facts) => {
      const record = equipment(scene, facts, goods[facts.trade]);
      return { id: scene.ledger.add('equipment', record).id, type: 'Equipment', facts } as const;
    }),
  ];
  return {
    skus: new Map(known.map((sku) => [sku.facts.code, sku])),
    materials: known.filter((sku) => sku.type === 'Material'),
  };
}

type Categories = Readonly<Record<Trade, CategoryResponse>>;

function categories(
  scene: Scene,
  categoryType: CategoryResponse['categoryType'],
  firstPosition: number,
): Categories {
  const category = (trade: Trade, place: number): CategoryResponse => {
    const createdOn = scene.setUpTime();
    return scene.ledger.add('category', {
      id: scene.ledger.nextId(),
      name: CATEGORY_NAMES[trade],
      active: true,
      description: null,
      image: null,
      parentId: null,
      position: firstPosition + place,
      categoryType,
      subcategories: [],
      businessUnitIds: [],
      skuImages: [],
      skuVideos: [],
      source: null,
      externalId: null,
      hideInMobile: false,
      createdOn,
      modifiedOn: createdOn,
    });
  };
  return {
    plumbing: category('plumbing', 0),
    hvac: category('hvac', 1),
    electrical: category('electrical', 2),
  };
}
