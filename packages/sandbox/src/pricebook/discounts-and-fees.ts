import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne, removeOne } from '../resource/index.ts';
import { SKU_FILTERS, SKU_SORT_FIELDS } from './sku-filters.ts';

export const discountsAndFees: ResourceHandlers<'pricebook', 'discountsAndFees'> = {
  create: createOne('discount-and-fee'),
  delete: removeOne('discount-and-fee', { isDeactivated: true }),
  get: getOne('discount-and-fee'),
  list: listOf('discount-and-fee', { filters: SKU_FILTERS, sortFields: SKU_SORT_FIELDS }),
  update: patchOne('discount-and-fee'),
};
