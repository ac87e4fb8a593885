import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  customFieldFilters,
  inCents,
  listOf,
  patchOne,
  requireReference,
  updateCustomFields,
  type GenericCall,
  type Members,
} from '../resource/index.ts';
import { amountOf, cancellation, numbered, toLines } from './transaction.ts';

export const returns: ResourceHandlers<'inventory', 'returns'> = {
  cancel: cancellation('return'),
  create: createOne('return', {
    check: (call, body) => {
      requireReference(call, 'vendor', 'vendorId', body['vendorId']);
      requireReference(call, 'return-type', 'returnTypeId', body['returnTypeId']);
    },
    members: (call, body) => ({ ...numbered(call), status: 'Pending', ...written(call, body) }),
  }),
  list: listOf('return', { filters: customFieldFilters('return', 'customFields') }),
  update: patchOne('return', { members: written }),
  updateCustomFields: updateCustomFields('return'),
};

/** A restocking fee lowers what comes back. */
function written(call: GenericCall, body: Members, before?: StoredRecord): Members {
  const lines =
    body['items'] === undefined
      ? ((before?.['items'] ?? []) as Members[])
      : toLines(call, body['items']).map(described);
  const tax = body['tax'] ?? before?.['taxAmount'] ?? 0;
  const shipping = body['shipping'] ?? before?.['shippingAmount'] ?? 0;
  const restockingFee = body['restockingFee'] ?? before?.['restockingFee'] ?? 0;
  return {
    items: lines,
    taxAmount: tax,
    shippingAmount: shipping,
    restockingFee,
    returnAmount: inCents(amountOf(lines, tax, shipping) - Number(restockingFee)),
  };
}

/** A changed line names its text `itemDescription`. */
function described(line: Members): Members {
  return { ...line, description: line['itemDescription'] ?? line['description'] };
}
