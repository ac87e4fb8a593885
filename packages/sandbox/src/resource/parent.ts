import { notFound } from '../operations/operation-error.ts';
import type { Id } from '../store/collection.ts';
import { entityName } from './entity-name.ts';
import type { GenericCall } from './resource-handler.ts';

export interface ParentOptions {
  /** The collection the parent lives in. */
  readonly collection: string;
  /** The child's member that holds the parent's id. */
  readonly field: string;
  /** The path parameter with the parent's id; `id` when not given. */
  readonly parameter?: string;
}

/** The parent's id from the path. Throws 404 when no such record exists. */
export function requireParent(call: GenericCall, parent: ParentOptions): Id {
  const id = call.path[parent.parameter ?? 'id'] as Id;
  if (call.store.collection(parent.collection).get(id) === undefined) {
    throw notFound(`${entityName(parent.collection)} ${id}`);
  }
  return id;
}
