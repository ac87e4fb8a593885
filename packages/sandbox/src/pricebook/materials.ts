import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne, removeOne } from '../resource/index.ts';
import { SKU_FILTERS, SKU_SORT_FIELDS } from './sku-filters.ts';
import { materialMembers } from './sku-members.ts';

export const materials: ResourceHandlers<'pricebook', 'materials'> = {
  create: createOne('material', { members: materialMembers }),
  delete: removeOne('material', { isDeactivated: true }),
  get: getOne('material'),
  list: listOf('material', { filters: SKU_FILTERS, sortFields: SKU_SORT_FIELDS }),
  listCostTypes: listOf('cost-type'),
  update: patchOne('material', { members: materialMembers }),
};
