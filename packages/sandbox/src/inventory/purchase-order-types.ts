import type { ResourceHandlers } from '../operations/handler.ts';
import { createOne, listOf, patchOne } from '../resource/index.ts';

export const purchaseOrderTypes: ResourceHandlers<'inventory', 'purchaseOrderTypes'> = {
  create: createOne('purchase-order-type'),
  list: listOf('purchase-order-type'),
  update: patchOne('purchase-order-type'),
};
