import type { StoredRecord } from '../store/collection.ts';
import { answerRecord } from './answer-record.ts';
import { findRecord, type FindOptions } from './find-record.ts';
import type { GenericCall, ResourceHandler } from './resource-handler.ts';

export interface GetOptions extends FindOptions {
  /** Members worked out when the answer is written. */
  readonly view?: (record: StoredRecord, call: GenericCall) => StoredRecord;
}

/** Answers the record the path names; 404 when there is none. */
export function getOne(collectionName: string, options: GetOptions = {}): ResourceHandler {
  return (call) => {
    const record = findRecord(call, collectionName, options);
    return answerRecord(call, collectionName, options.view?.(record, call) ?? record);
  };
}
