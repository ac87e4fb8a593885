import type { ResourceHandlers } from '../operations/handler.ts';
import { listOf } from '../resource/index.ts';

export const inventoryTemplates: ResourceHandlers<'inventory', 'inventoryTemplates'> = {
  list: listOf('inventory-template'),
};
