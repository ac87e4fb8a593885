import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  removeOne,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { findSku } from '../pricebook/find-sku.ts';

export const estimateTemplates: ResourceHandlers<'sales', 'estimateTemplates'> = {
  create: createOne('estimate-template', { members: priced }),
  delete: removeOne('estimate-template', { isDeactivated: true }),
  get: getOne('estimate-template'),
  list: listOf('estimate-template'),
  update: patchOne('estimate-template', { members: priced }),
};

/** Lines in their order with names and totals, and what they add up to. */
function priced(call: GenericCall, { items }: Members, before?: StoredRecord): Members {
  if (items === undefined) return { items: before?.['items'] ?? [] };
  const lines = ((items ?? []) as readonly Members[]).map((item, order) => {
    const sku = findSku(call.store, { id: item['skuId'] });
    const totalPrice = Number(item['quantity'] ?? 0) * Number(item['unitPrice'] ?? 0);
    return { ...item, order, skuName: sku?.displayName ?? null, totalPrice };
  });
  return {
    items: lines,
    totalPrice: sum(lines, (line) => line.totalPrice),
    totalCost: sum(lines as readonly Members[], (line) => {
      return Number(line['quantity'] ?? 0) * Number(line['unitCost'] ?? 0);
    }),
  };
}

function sum<T>(lines: readonly T[], amount: (line: T) => number): number {
  return lines.reduce((total, line) => total + amount(line), 0);
}
