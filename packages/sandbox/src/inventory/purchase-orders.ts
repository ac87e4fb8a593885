import type { ResourceHandlers } from '../operations/handler.ts';
import { conflict } from '../operations/operation-error.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  requireReference,
  type GenericCall,
  type Members,
  type ResourceHandler,
} from '../resource/index.ts';
import { amountOf, cancellation, numbered, toLines } from './transaction.ts';

const REQUESTS = 'purchase-order-request';

export const purchaseOrders: ResourceHandlers<'inventory', 'purchaseOrders'> = {
  approveRequest: decide('Approved'),
  cancel: cancellation('purchase-order'),
  create: createOne('purchase-order', {
    check: (call, body) => {
      requireReference(call, 'vendor', 'vendorId', body['vendorId']);
      requireReference(call, 'purchase-order-type', 'typeId', body['typeId']);
    },
    // observed: no call sets an order's status.
    members: (call, body) => ({ ...numbered(call), status: 'Pending', ...written(call, body) }),
  }),
  get: getOne('purchase-order'),
  list: listOf('purchase-order'),
  listRequests: listOf(REQUESTS),
  rejectRequest: decide('Rejected'),
  update: patchOne('purchase-order', { members: written }),
};

/** documented: written as `memo`, `vendorInvoiceNumber` and a described address, shown otherwise. */
function written(call: GenericCall, body: Members, before?: StoredRecord): Members {
  const { items, memo, shipTo, vendorInvoiceNumber } = body;
  const lines =
    items === undefined ? ((before?.['items'] ?? []) as Members[]) : toLines(call, items);
  return {
    ...(memo === undefined ? {} : { summary: memo ?? '' }),
    ...(vendorInvoiceNumber === undefined
      ? {}
      : { vendorDocumentNumber: vendorInvoiceNumber ?? '' }),
    ...(shipTo === undefined ? {} : { shipTo: (shipTo as { address?: unknown } | null)?.address }),
    items: lines,
    total: amountOf(
      lines,
      body['tax'] ?? before?.['tax'],
      body['shipping'] ?? before?.['shipping'],
    ),
  };
}

function decide(requestStatus: 'Approved' | 'Rejected'): ResourceHandler {
  return patchOne(REQUESTS, {
    parameter: 'id',
    check: (_call, request) => {
      const status = String(request['requestStatus']);
      // assumed: a request is decided once.
      if (status !== 'PendingApproval') throw conflict(`The request is ${status} already.`);
    },
    members: () => ({ requestStatus }),
  });
}
