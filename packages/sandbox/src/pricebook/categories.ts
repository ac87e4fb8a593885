import type { ResourceHandlers } from '../operations/handler.ts';
import type { StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  removeOne,
  type GenericCall,
} from '../resource/index.ts';

export const categories: ResourceHandlers<'pricebook', 'categories'> = {
  create: createOne('category'),
  delete: removeOne('category', { isDeactivated: true }),
  get: getOne('category', { view: withSubcategories }),
  list: listOf('category', { view: withSubcategories }),
  update: patchOne('category'),
};

/** A category shows the whole tree below it. */
function withSubcategories(category: StoredRecord, call: GenericCall): StoredRecord {
  const children = call.store
    .collection('category')
    .find({ where: [{ field: 'parentId', is: 'eq', value: Number(category.id) }] })
    .filter((child) => child.id !== category.id);
  return { ...category, subcategories: children.map((child) => withSubcategories(child, call)) };
}
