import type { ApiHandlers } from '../operations/handler.ts';
import { bulk } from './bulk.ts';
import { categories } from './categories.ts';
import { clientSpecificPricing } from './client-specific-pricing.ts';
import { discountsAndFees } from './discounts-and-fees.ts';
import { equipment } from './equipment.ts';
import { exportFeeds } from './export-feeds.ts';
import { images } from './images.ts';
import { materials } from './materials.ts';
import { materialsMarkup } from './materials-markup.ts';
import { services } from './services.ts';

/** Every operation of this API and what answers it. */
export const pricebook: ApiHandlers<'pricebook'> = {
  bulk,
  categories,
  clientSpecificPricing,
  discountsAndFees,
  equipment,
  export: exportFeeds,
  images,
  materials,
  materialsMarkup,
  services,
};
