import { notFound } from '../operations/operation-error.ts';
import type { Condition, Id, StoredRecord } from '../store/collection.ts';
import { entityName } from './entity-name.ts';
import { requireParent, type ParentOptions } from './parent.ts';
import { perOperation } from './per-operation.ts';
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
  const id = idOf(call, options);
  const record = collection.get(id);
  const isOthers = options.parent !== undefined && record?.[options.parent.field] !== parentId;
  if (record === undefined || isOthers) throw notFound(`${entityName(collectionName)} ${id}`);
  return record;
}

/** The stored text of the record a path names. Throws 404 when there is none. */
export function findText(
  call: GenericCall,
  collectionName: string,
  options: Pick<FindOptions, 'parameter'>,
): string {
  const id = idOf(call, options);
  const text = call.store.collection(collectionName).getText(id);
  if (text === undefined) throw notFound(`${entityName(collectionName)} ${id}`);
  return text;
}

function idOf(call: GenericCall, options: Pick<FindOptions, 'parameter'>): Id {
  return call.path[options.parameter ?? lastParameter(call.operation)] as Id;
}

const lastParameter = perOperation(({ path }) => /\{([^}]+)\}(?!.*\{)/.exec(path)?.[1] ?? 'id');
