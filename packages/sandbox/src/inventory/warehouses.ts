import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf, patchOne } from '../resource/index.ts';

export const warehouses: ResourceHandlers<'inventory', 'warehouses'> = {
  list: listOf('warehouse'),
  update: patchOne('warehouse'),
};
