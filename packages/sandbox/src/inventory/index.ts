import type { ApiHandlers } from '../operations/handler.ts';
import { adjustments } from './adjustments.ts';
import { exportFeeds } from './export-feeds.ts';
import { inventoryTemplates } from './inventory-templates.ts';
import { purchaseOrderMarkups } from './purchase-order-markups.ts';
import { purchaseOrderTypes } from './purchase-order-types.ts';
import { purchaseOrders } from './purchase-orders.ts';
import { receipts } from './receipts.ts';
import { returnTypes } from './return-types.ts';
import { returns } from './returns.ts';
import { transfers } from './transfers.ts';
import { trucks } from './trucks.ts';
import { vendors } from './vendors.ts';
import { warehouses } from './warehouses.ts';

/** Every operation of this API and what answers it. */
export const inventory: ApiHandlers<'inventory'> = {
  adjustments,
  export: exportFeeds,
  inventoryTemplates,
  purchaseOrderMarkups,
  purchaseOrders,
  purchaseOrderTypes,
  receipts,
  returns,
  returnTypes,
  transfers,
  trucks,
  vendors,
  warehouses,
};
