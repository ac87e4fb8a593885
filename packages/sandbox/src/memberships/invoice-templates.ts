import type { ResourceHandlers } from '../operations/handler.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  sumOf,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

interface Item {
  readonly quantity?: number;
  readonly unitPrice?: number;
}

export const invoiceTemplates: ResourceHandlers<'memberships', 'invoiceTemplates'> = {
  create: createOne('invoice-template', { members: total }),
  get: getOne('invoice-template'),
  list: listOf('invoice-template'),
  update: patchOne('invoice-template', { members: total }),
};

function total(_call: GenericCall, body: Members): Members {
  const items = body['items'] as readonly (Item | null)[] | null | undefined;
  if (items === undefined || items === null) return {};
  const amounts = items.map((item) => (item?.quantity ?? 0) * (item?.unitPrice ?? 0));
  return { total: sumOf(amounts) };
}
