import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  inCents,
  listOf,
  patchOne,
  removeOne,
  sumOf,
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
    const totalPrice = timesQuantity(item, 'unitPrice');
    return { ...item, order, skuName: sku?.displayName ?? null, totalPrice };
  });
  return {
    items: lines,
    totalPrice: sumOf(lines.map(({ totalPrice }) => totalPrice)),
    totalCost: sumOf(lines.map((line) => timesQuantity(line, 'unitCost'))),
  };
}

function timesQuantity(line: Members, member: string): number {
  return inCents(Number(line['quantity'] ?? 0) * Number(line[member] ?? 0));
}
