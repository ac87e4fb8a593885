import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, getOne, listOf, patchOne, removeOne } from '../resource/index.ts';

export const purchaseOrderMarkups: ResourceHandlers<'inventory', 'purchaseOrderMarkups'> = {
  create: createOne('purchase-order-markup'),
  delete: removeOne('purchase-order-markup'),
  get: getOne('purchase-order-markup'),
  list: listOf('purchase-order-markup'),
  update: patchOne('purchase-order-markup'),
};
