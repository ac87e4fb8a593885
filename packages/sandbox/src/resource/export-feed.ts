import { isHeldBack } from '../faults/late-rows.ts';
import type { FeedPosition, StoredRecord } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';
import { withExternalData } from './external-data.ts';
import { readCursor, writeCursor, type FeedCursor } from './feed-cursor.ts';
import { answer, type GenericCall, type ResourceHandler } from './resource-handler.ts';
import { shape } from './shape.ts';

/** assumed: how many records one page of a feed holds; the callers can't choose. */
export const EXPORT_PAGE_SIZE = 500;

export interface ExportOptions {
  /** Leaves records out, as the feeds with an `active` parameter do. */
  readonly keep?: (record: StoredRecord, call: GenericCall) => boolean;
  /** Members worked out when the answer is written. */
  readonly view?: (record: StoredRecord, call: GenericCall) => StoredRecord;
  /** The rows of one record, for feeds of parts such as the items of an invoice. */
  readonly expand?: (record: StoredRecord, call: GenericCall) => readonly unknown[];
}

/**
 * Answers a feed of all records in the order of their last change, removed ones as inactive.
 * `continueFrom` always names the place after the last record, so a caller who comes back with it
 * sees only what changed since. A feed ends before the first change that is still held back.
 */
export function exportFeed(collectionName: string, options: ExportOptions = {}): ResourceHandler {
  return (call) => {
    const cursor = readCursor(call.query['from'], call.store.lastChange());
    const { records, after, hasMore } = readChanges(call, collectionName, options, cursor);
    const rows = withExternalData(call, collectionName, records)
      .map((record) => options.view?.(record, call) ?? record)
      .flatMap((record) => options.expand?.(record, call) ?? [record])
      .map((row) => shape(call, row));
    return answer({ hasMore, continueFrom: writeCursor({ ...cursor, after }), data: rows });
  };
}

function readChanges(
  call: GenericCall,
  collectionName: string,
  options: ExportOptions,
  cursor: FeedCursor,
): { records: StoredRecord[]; after: FeedPosition; hasMore: boolean } {
  const collection = call.store.collection(collectionName);
  const records: StoredRecord[] = [];
  const nowMs = Date.parse(call.now());
  const backMs = heldBackMs(call);
  let { after } = cursor;
  for (;;) {
    const changes = collection.changes(after, EXPORT_PAGE_SIZE + 1);
    for (const { record, position } of changes) {
      if (isHeldBack(record, nowMs, backMs)) return { records, after, hasMore: false };
      if (records.length === EXPORT_PAGE_SIZE) return { records, after, hasMore: true };
      after = position;
      // documented: a date is compared with the last change, that moment included.
      if (isSince(record, cursor) && options.keep?.(record, call) !== false) records.push(record);
    }
    if (changes.length <= EXPORT_PAGE_SIZE) return { records, after, hasMore: false };
  }
}

/**
 * documented: the newest changes come sooner to who asks for them. How long others wait is not said.
 * assumed: not at all, unless the sandbox was set to hold recent changes back.
 * assumed: who asks for recent changes gets each once, although callers must be ready for repeats.
 */
function heldBackMs({
  query,
  heldBackMs: byFaultMs = 0,
  recentChangesMs = 0,
}: GenericCall): number {
  return query['includeRecentChanges'] === true ? byFaultMs : Math.max(byFaultMs, recentChangesMs);
}

function isSince({ modifiedOn = '' }: StoredRecord, { since }: FeedCursor): boolean {
  return since === undefined || (toStoredTime(modifiedOn) ?? modifiedOn) >= since;
}
