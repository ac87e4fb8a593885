import { notFound } from '../operations/operation-error.ts';
import type { Condition, Id, StoredRecord } from '../store/collection.ts';
import { entityName } from './entity-name.ts';
import { requireParent, type ParentOptions } from './parent.ts';
import type { GenericCall } from './resource-handler.ts';

export interface FindOptions {
  /** The path parameter with the record's id; the last one of the path when not given. */
  readonly parameter?: string;
  /** The record belongs to this parent, named by the path too. */
  readonly parent?: ParentOptions;
  /** Finds the record by something else than an id in the path. */
  readonly by?: (call: GenericCall) => readonly Condition[];
}

/** The record a path names. Throws 404 when there is none, or when it is another parent's. */
export function findRecord(
  call: GenericCall,
  collectionName: string,
  options: FindOptions = {},
): StoredRecord {
  const collection = call.store.collection(collectionName);
  if (options.by !== undefined) {
    const found = collection.first(options.by(call));
    if (found === undefined) throw notFound(entityName(collectionName));
    return found;
  }
  const parentId = options.parent && requireParent(call, options.parent);
  const id = call.path[options.parameter ?? lastParameter(call)] as Id;
  const record = collection.get(id);
  const isOthers = options.parent !== undefined && record?.[options.parent.field] !== parentId;
  if (record === undefined || isOthers) throw notFound(`${entityName(collectionName)} ${id}`);
  return record;
}

function lastParameter(call: GenericCall): string {
  return /\{([^}]+)\}(?!.*\{)/.exec(call.operation.path)?.[1] ?? 'id';
}
