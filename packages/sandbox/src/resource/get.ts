import type { StoredRecord } from '../store/collection.ts';
import { answerRecord } from './answer-record.ts';
import { isExternalDataWanted } from './external-data.ts';
import { findRecord, findText, type FindOptions } from './find-record.ts';
import type { GenericCall, ResourceHandler } from './resource-handler.ts';

export interface GetOptions extends FindOptions {
  /** Members worked out when the answer is written. */
  readonly view?: (record: StoredRecord, call: GenericCall) => StoredRecord;
  /**
   * The stored text is just what the answer shows and is passed on unread; for a record that its id
   * alone names.
   */
  readonly isStoredAsShown?: boolean;
}

/** Answers the record the path names; 404 when there is none. */
export function getOne(collectionName: string, options: GetOptions = {}): ResourceHandler {
  return (call) => {
    if (options.isStoredAsShown === true && !isExternalDataWanted(call)) {
      return { as: 'text', json: findText(call, collectionName, options) };
    }
    const record = findRecord(call, collectionName, options);
    return answerRecord(call, collectionName, options.view?.(record, call) ?? record);
  };
}
