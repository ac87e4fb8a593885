import { notFound } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import { findSku } from '../pricebook/find-sku.ts';
import { moneyText, sumOf, type GenericCall, type Members } from '../resource/index.ts';
import { followAmounts } from './follow-amounts.ts';

interface WrittenItem {
  readonly id?: number | null;
  readonly skuId?: number | null;
  readonly skuName?: string | null;
  readonly description?: string | null;
  readonly quantity?: number | null;
  readonly unitPrice?: number | null;
  readonly cost?: number | null;
  readonly isAddOn?: boolean | null;
  readonly technicianId?: number | null;
  readonly inventoryLocationId?: number | null;
  readonly budgetCodeId?: number | null;
}

/** The lines an invoice has. */
export function linesOf(invoice: StoredRecord): readonly Members[] {
  return (invoice['items'] ?? []) as readonly Members[];
}

/** The lines an invoice had once. */
export function removedLinesOf(invoice: StoredRecord): readonly Members[] {
  return (invoice['removedItems'] ?? []) as readonly Members[];
}

/** Keeps the lines that are taken out, for the feed that has to tell so. */
function removedBy(now: string, invoice: StoredRecord, left: readonly Members[]): Members {
  const ids = new Set(left.map(({ id }) => id));
  const gone = linesOf(invoice)
    .filter(({ id }) => !ids.has(id))
    .map((line) => ({ ...line, active: false, modifiedOn: now }));
  return gone.length === 0 ? {} : { removedItems: [...removedLinesOf(invoice), ...gone] };
}

/** The lines after one was written: changed where it names an id, else added. */
export function withLine(
  call: GenericCall,
  lines: readonly Members[],
  written: Members,
): readonly Members[] {
  const id = written['id'];
  if (id === undefined || id === null) return [...lines, toLine(call, written, lines.length)];
  const place = lines.findIndex((line) => line['id'] === id);
  if (place < 0) throw notFound(`Invoice item ${String(id)}`);
  return lines.with(place, toLine(call, written, place, lines[place]));
}

/** documented: amounts are written as numbers and shown as text. */
function toLine(call: GenericCall, written: Members, order: number, before?: Members): Members {
  const item = written as WrittenItem;
  const sku = findSku(call.store, { id: item.skuId ?? before?.['skuId'], code: item.skuName });
  const quantity = Number(item.quantity ?? before?.['quantity'] ?? 1);
  const price = Number(item.unitPrice ?? before?.['price'] ?? sku?.price ?? 0);
  const cost = Number(item.cost ?? before?.['cost'] ?? sku?.cost ?? 0);
  return {
    order,
    createdOn: call.now(),
    createdById: call.caller.userId,
    isChargeable: true,
    inventory: false,
    membershipTypeId: 0,
    ...before,
    id: before?.['id'] ?? call.store.nextId(),
    skuId: Number(sku?.id ?? item.skuId ?? 0),
    skuName: sku?.code ?? item.skuName ?? null,
    displayName: sku?.displayName ?? item.skuName ?? null,
    type: sku?.kind ?? before?.['type'] ?? 'Unspecified',
    taxable: sku?.isTaxable ?? false,
    soldHours: sku?.hours ?? null,
    description: item.description ?? before?.['description'] ?? null,
    quantity: String(quantity),
    price: moneyText(price),
    total: moneyText(quantity * price),
    cost: moneyText(cost),
    totalCost: moneyText(quantity * cost),
    addOn: item.isAddOn ?? before?.['addOn'] ?? false,
    technicianId: item.technicianId ?? before?.['technicianId'] ?? null,
    inventoryLocationId: item.inventoryLocationId ?? before?.['inventoryLocationId'] ?? null,
    budgetCodeId: item.budgetCodeId ?? before?.['budgetCodeId'] ?? null,
    modifiedOn: call.now(),
  };
}

/** Gives an invoice these lines and the amounts they add up to. */
export function keepLines(
  { store, now }: Pick<GenericCall, 'store' | 'now'>,
  invoice: StoredRecord,
  lines: readonly Members[],
): void {
  const kept = store
    .collection('invoice')
    .update(invoice.id, { ...amountsOf(lines, invoice), ...removedBy(now(), invoice, lines) });
  if (kept !== undefined) followAmounts(store, kept, invoice);
}

/** The amounts of an invoice with these lines; what was paid already stays paid. */
export function amountsOf(
  lines: readonly Members[],
  before: StoredRecord | undefined,
  tax: unknown = before?.['salesTax'],
): Members {
  const subTotal = sumOf(lines.map((line) => line['total']));
  const salesTax = Number(tax ?? 0);
  const total = subTotal + salesTax;
  const paid = Number(before?.['total'] ?? 0) - Number(before?.['balance'] ?? 0);
  return {
    items: lines,
    subTotal: moneyText(subTotal),
    salesTax: moneyText(salesTax),
    total: moneyText(total),
    balance: moneyText(total - paid),
  };
}
