import { isHeldBack } from '../faults/late-rows.ts';
import { invalid } from '../operations/operation-error.ts';
import type { FeedPosition, StoredRecord } from '../store/collection.ts';
import { withExternalData } from './external-data.ts';
import { answer, type GenericCall, type ResourceHandler } from './resource-handler.ts';
import { shape } from './shape.ts';
import { toStoredTime } from '../store/stored-time.ts';

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

/** Where a feed goes on: after a change, leaving out what last changed before a moment. */
interface Cursor {
  readonly after: FeedPosition;
  readonly since?: string;
}

/**
 * Answers a feed of all records in the order of their last change, removed ones as inactive.
 * `continueFrom` always names the place after the last record, so a caller who comes back with it
 * sees only what changed since.
 *
 * assumed: nothing is held back, so `includeRecentChanges` makes no difference. Only a fault holds
 * changes back: the feed then ends before the first of them, and shows them when their time is over.
 */
export function exportFeed(collectionName: string, options: ExportOptions = {}): ResourceHandler {
  return (call) => {
    const cursor = readCursor(call.query['from']);
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
  cursor: Cursor,
): { records: StoredRecord[]; after: FeedPosition; hasMore: boolean } {
  const collection = call.store.collection(collectionName);
  const records: StoredRecord[] = [];
  const nowMs = Date.parse(call.now());
  let { after } = cursor;
  for (;;) {
    const changes = collection.changes(after, EXPORT_PAGE_SIZE + 1);
    for (const { record, position } of changes) {
      if (isHeldBack(record, nowMs, call.heldBackMs ?? 0))
        return { records, after, hasMore: false };
      if (records.length === EXPORT_PAGE_SIZE) return { records, after, hasMore: true };
      after = position;
      // documented: a date is compared with the last change, that moment included.
      if (isSince(record, cursor) && options.keep?.(record, call) !== false) records.push(record);
    }
    if (changes.length <= EXPORT_PAGE_SIZE) return { records, after, hasMore: false };
  }
}

function isSince({ modifiedOn = '' }: StoredRecord, { since }: Cursor): boolean {
  return since === undefined || (toStoredTime(modifiedOn) ?? modifiedOn) >= since;
}

function readCursor(from: unknown): Cursor {
  if (typeof from !== 'string' || from === '') return { after: 0 };
  const token = TOKEN.exec(Buffer.from(from, 'base64url').toString('latin1'));
  if (token !== null) {
    const since = token[2] === '' ? {} : { since: token[2] };
    return { after: Number(token[1]), ...since };
  }
  const since = toStoredTime(from);
  if (since !== undefined) return { after: 0, since };
  throw invalid('from', `The value '${from}' is neither a continuation token nor a date.`);
}

const TOKEN = /^feed:(\d+):([\dTZ:.-]*)$/;

function writeCursor(cursor: Cursor): string {
  return Buffer.from(`feed:${cursor.after}:${cursor.since ?? ''}`).toString('base64url');
}
