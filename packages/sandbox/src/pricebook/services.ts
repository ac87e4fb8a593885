import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  ignored,
  listOf,
  patchOne,
  removeOne,
  type GenericCall,
} from '../resource/index.ts';
import { SKU_FILTERS, SKU_SORT_FIELDS } from './sku-filters.ts';
import { serviceMembers } from './sku-members.ts';

export const services: ResourceHandlers<'pricebook', 'services'> = {
  create: createOne('service', { members: serviceMembers }),
  delete: removeOne('service', { isDeactivated: true }),
  get: getOne('service', { view: calculated }),
  list: listOf('service', {
    filters: { ...SKU_FILTERS, calculatePrices: ignored },
    sortFields: SKU_SORT_FIELDS,
    view: calculated,
  }),
  update: patchOne('service', { members: serviceMembers }),
};

/** assumed: without rules for dynamic prices the calculated price is the price. */
function calculated(record: StoredRecord, call: GenericCall): StoredRecord {
  const isAsked = call.query['calculatePrices'] === true;
  return { ...record, calculatedPrice: isAsked ? record['price'] : null };
}
