import { invalid } from '../operations/operation-error.ts';
import type { Id, StoredRecord } from '../store/collection.ts';
import { entityName } from './entity-name.ts';
import type { GenericCall } from './resource-handler.ts';

/** The record a body's member points at. Throws 400 with that member when there is none. */
export function requireReference(
  call: Pick<GenericCall, 'store'>,
  collectionName: string,
  field: string,
  id: unknown,
): StoredRecord {
  const found = call.store.collection(collectionName).get(id as Id);
  if (found !== undefined) return found;
  throw invalid(field, `${entityName(collectionName)} ${String(id)} was not found.`);
}

/** A pointer as answers carry it, `{id, name}`; null when there is nothing to point at. */
export function namedReference(
  call: GenericCall,
  collectionName: string,
  id: unknown,
): { readonly id: Id; readonly name: string } | null {
  if (id === undefined || id === null) return null;
  const found = call.store.collection(collectionName).get(id as Id);
  return found === undefined ? null : { id: found.id, name: String(found['name'] ?? '') };
}
