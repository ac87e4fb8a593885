import { inCents, sumOf, type GenericCall, type Members } from '../resource/index.ts';
import { findSku } from '../pricebook/find-sku.ts';

interface WrittenItem {
  readonly id?: number | null;
  readonly skuId?: number | null;
  readonly skuName?: string | null;
  readonly description?: string | null;
  readonly quantity?: number | null;
  readonly unitPrice?: number | null;
  readonly unitCost?: number | null;
  readonly itemGroupName?: string | null;
  readonly itemGroupRootId?: number | null;
  readonly chargeable?: boolean | null;
  readonly budgetCodeId?: number | null;
}

/**
 * A line of an estimate as answers show it: what the pricebook knows of its article, and the prices
 * worked out. Members that were not written stay as they were.
 */
export function toEstimateItem(call: GenericCall, written: Members, before?: Members): Members {
  const item = written as WrittenItem;
  const known = before?.['sku'] as Members | undefined;
  const sku = findSku(call.store, { id: item.skuId ?? known?.['id'], code: item.skuName });
  const qty = Number(item.quantity ?? before?.['qty'] ?? 1);
  const unitRate = Number(item.unitPrice ?? before?.['unitRate'] ?? sku?.price ?? 0);
  const unitCost = Number(item.unitCost ?? before?.['unitCost'] ?? sku?.cost ?? 0);
  return {
    id: before?.['id'] ?? call.store.nextId(),
    sku: {
      id: sku?.id ?? item.skuId ?? 0,
      name: sku?.code ?? item.skuName ?? '',
      displayName: sku?.displayName ?? item.skuName ?? '',
      type: sku?.kind ?? 'Service',
      soldHours: sku?.hours ?? 0,
      generalLedgerAccountId: 0,
      generalLedgerAccountName: '',
      modifiedOn: call.now(),
    },
    skuAccount: '',
    description: item.description ?? before?.['description'] ?? sku?.description ?? '',
    qty,
    unitRate,
    total: inCents(qty * unitRate),
    unitCost,
    totalCost: inCents(qty * unitCost),
    itemGroupName: item.itemGroupName ?? before?.['itemGroupName'] ?? '',
    itemGroupRootId: item.itemGroupRootId ?? before?.['itemGroupRootId'] ?? null,
    chargeable: item.chargeable ?? before?.['chargeable'] ?? null,
    budgetCodeId: item.budgetCodeId ?? before?.['budgetCodeId'] ?? null,
    createdOn: before?.['createdOn'] ?? call.now(),
    modifiedOn: call.now(),
  };
}

/** What the lines of an estimate add up to before tax. */
export function subtotalOf(items: readonly Members[]): number {
  return sumOf(items.map((item) => item['total']));
}
