import type { StoredRecord } from '../store/collection.ts';
import { answerRecord } from './answer-record.ts';
import { findRecord, type FindOptions } from './find-record.ts';
import type { ParentOptions } from './parent.ts';
import type { GenericCall, ResourceHandler } from './resource-handler.ts';

export interface RemoveOptions extends FindOptions {
  /** The record stays and can be listed with `active=False`, as the pricebook's do. */
  readonly isDeactivated?: boolean;
  /** Refuses what the rules forbid. */
  readonly check?: (call: GenericCall, record: StoredRecord) => void;
}

/** Takes the record the path names away; 404 when there is none. */
export function removeOne(collectionName: string, options: RemoveOptions = {}): ResourceHandler {
  return (call) => {
    const record = findRecord(call, collectionName, options);
    options.check?.(call, record);
    const collection = call.store.collection(collectionName);
    if (options.isDeactivated === true) collection.update(record.id, { active: false });
    else collection.remove(record.id);
    return answerRecord(call, collectionName, record);
  };
}

/** Takes a child of the record the path names away; 404 when either isn't there. */
export function removeChild(
  collectionName: string,
  parent: ParentOptions,
  options: Omit<RemoveOptions, 'parent'> = {},
): ResourceHandler {
  return removeOne(collectionName, { ...options, parent });
}
