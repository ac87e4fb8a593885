import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne, removeOne } from '../resource/index.ts';
import { SKU_FILTERS, SKU_SORT_FIELDS } from './sku-filters.ts';
import { equipmentMembers } from './sku-members.ts';

export const equipment: ResourceHandlers<'pricebook', 'equipment'> = {
  create: createOne('equipment', { members: equipmentMembers }),
  delete: removeOne('equipment', { isDeactivated: true }),
  get: getOne('equipment'),
  list: listOf('equipment', { filters: SKU_FILTERS, sortFields: SKU_SORT_FIELDS }),
  update: patchOne('equipment', { members: equipmentMembers }),
};
