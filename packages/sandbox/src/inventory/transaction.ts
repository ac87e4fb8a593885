import { conflict } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import { findSku } from '../pricebook/find-sku.ts';
import {
  inCents,
  patchOne,
  sumOf,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';

/** A line of a purchase order, a receipt or a return as it is written. */
export interface WrittenLine {
  readonly id?: number | null;
  readonly skuId?: number | null;
  readonly description?: string | null;
  readonly quantity?: number | null;
  readonly cost?: number | null;
}

/** Lines with what the pricebook knows of their article, their ids and totals. */
export function toLines(call: GenericCall, written: unknown): readonly Members[] {
  return ((written ?? []) as readonly WrittenLine[]).map((line) => {
    const sku = findSku(call.store, { id: line.skuId });
    const quantity = Number(line.quantity ?? 0);
    const cost = Number(line.cost ?? 0);
    return {
      ...line,
      id: line.id ?? call.store.nextId(),
      name: sku?.displayName ?? '',
      skuName: sku?.displayName ?? '',
      code: sku?.code ?? '',
      skuCode: sku?.code ?? '',
      skuType: sku?.kind ?? 'Material',
      description: line.description ?? sku?.description ?? '',
      quantity,
      cost,
      total: inCents(quantity * cost),
    };
  });
}

/** What the lines, tax and shipping add up to. */
export function amountOf(lines: readonly Members[], tax: unknown, shipping: unknown): number {
  return sumOf([...lines.map((line) => line['total']), tax, shipping]);
}

/** A number of its own for a new document. observed: it is the id as text. */
export function numbered(call: GenericCall): { id: number; number: string } {
  const id = call.store.nextId();
  return { id, number: String(id) };
}

/** Cancels a document once; `after` is what else comes of it. */
export function cancellation(
  collectionName: string,
  after: (call: GenericCall, record: StoredRecord) => void = () => undefined,
): ResourceHandler {
  return patchOne(collectionName, {
    parameter: 'id',
    after,
    check: (_call, record) => refuseCanceled(record),
    members: (call) => ({
      status: 'Canceled',
      active: false,
      canceledById: call.caller.userId,
      dateCanceled: call.now(),
    }),
  });
}

/** assumed: the declared conflict is a document that was canceled before. */
export function refuseCanceled(record: StoredRecord): void {
  const isCanceled = record['dateCanceled'] !== undefined && record['dateCanceled'] !== null;
  if (isCanceled) throw conflict(`${String(record['number'] ?? record.id)} is canceled already.`);
}
