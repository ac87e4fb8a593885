import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  customFieldFilters,
  listOf,
  requireReference,
  updateCustomFields,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { amountOf, cancellation, numbered, refuseCanceled, toLines } from './transaction.ts';

interface OrderLine {
  readonly id: number;
  readonly quantity: number;
  readonly quantityReceived?: number;
}

export const receipts: ResourceHandlers<'inventory', 'receipts'> = {
  cancel: cancellation('receipt', (call, receipt) => {
    if (receipt['purchaseOrderId']) book(call, receipt, -1);
  }),
  create: createOne('receipt', {
    check: checkOrder,
    members: written,
    after: (call, receipt) => book(call, receipt, 1),
  }),
  list: listOf('receipt', { filters: customFieldFilters('receipt', 'customFields') }),
  updateCustomFields: updateCustomFields('receipt'),
};

function checkOrder(call: GenericCall, body: Members): void {
  refuseCanceled(orderOf(call, body));
}

function orderOf(call: GenericCall, body: Members): StoredRecord {
  return requireReference(call, 'purchase-order', 'purchaseOrderId', body['purchaseOrderId']);
}

function written(call: GenericCall, body: Members): Members {
  const order = orderOf(call, body);
  const { vendorId, businessUnitId, inventoryLocationId, technicianId, shipTo } = order;
  const lines = toLines(call, body['items']);
  return {
    ...numbered(call),
    vendorId,
    businessUnitId,
    inventoryLocationId,
    technicianId,
    shipTo,
    items: lines,
    memo: body['memo'] ?? '',
    vendorInvoiceNumber: body['vendorDocumentNumber'] ?? null,
    receivedOn: body['dateReceived'],
    taxAmount: body['tax'],
    shippingAmount: body['shipping'],
    receiptAmount: amountOf(lines, body['tax'], body['shipping']),
  };
}

/**
 * Counts what a receipt brought in, or took back, on the lines of its order.
 * assumed: an order is Received when every line came in whole, PartiallyReceived when something did,
 * and Pending again when every receipt was canceled.
 */
function book(call: GenericCall, receipt: StoredRecord, sign: 1 | -1): void {
  const order = orderOf(call, receipt);
  const received = (receipt['items'] ?? []) as readonly Members[];
  const items = ((order['items'] ?? []) as readonly OrderLine[]).map((line) => {
    const mine = received.filter((item) => item['purchaseOrderItemId'] === line.id);
    const more = mine.reduce((sum, item) => sum + Number(item['quantity']), 0);
    const quantityReceived = inMillionths((line.quantityReceived ?? 0) + sign * more);
    return { ...line, quantityReceived };
  });
  const isWhole = items.every((line) => line.quantityReceived >= line.quantity);
  const isEmpty = items.every((line) => line.quantityReceived <= 0);
  call.store.collection('purchase-order').update(order.id, {
    items,
    status: isWhole ? 'Received' : isEmpty ? 'Pending' : 'PartiallyReceived',
    receivedOn: isEmpty ? null : receipt['receivedOn'],
  });
}

/** A quantity without the dust of fractions, which would leave an order short of nothing. */
function inMillionths(quantity: number): number {
  return Math.round(quantity * 1_000_000) / 1_000_000;
}
