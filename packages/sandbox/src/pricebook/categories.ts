import type { ResourceHandlers } from '../operations/handler.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import {
  createOne,
  getOne,
  listOf,
  patchOne,
  removeOne,
  requireReference,
  type GenericCall,
  type Members,
} from '../resource/index.ts';

export const categories: ResourceHandlers<'pricebook', 'categories'> = {
  create: createOne('category', { check: assertParent }),
  // documented: deleting in the pricebook deactivates.
  delete: removeOne('category', { isDeactivated: true }),
  get: getOne('category', { view: shown }),
  list: listOf('category', { view: shown }),
  update: patchOne('category', {
    check: (call, _, body) => assertParent(call, body),
  }),
};

/** Refuses with 400 a parent that does not exist. */
function assertParent(call: GenericCall, { parentId }: Members): void {
  if (parentId === undefined || parentId === null) return;
  requireReference(call, 'category', 'parentId', parentId);
}

function shown(category: StoredRecord, call: GenericCall): StoredRecord {
  return withSubcategories(category, call, new Set([category.id]));
}

/** A category shows the whole tree below it; one that was moved below itself ends there. */
function withSubcategories(
  category: StoredRecord,
  call: GenericCall,
  above: ReadonlySet<Id>,
): StoredRecord {
  const children = call.store
    .collection('category')
    .find({ where: [{ field: 'parentId', is: 'eq', value: Number(category.id) }] })
    .filter((child) => !above.has(child.id));
  const subcategories = children.map((child) =>
    withSubcategories(child, call, new Set([...above, child.id])),
  );
  return { ...category, subcategories };
}
