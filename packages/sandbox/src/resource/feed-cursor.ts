import { invalid } from '../operations/operation-error.ts';
import type { FeedPosition } from '../store/collection.ts';
import { toStoredTime } from '../store/stored-time.ts';

/** Where a feed goes on: after a change, leaving out what last changed before a moment. */
export interface FeedCursor {
  readonly after: FeedPosition;
  readonly since?: string;
}

const TOKEN = /^feed:(\d+):([\dTZ:.-]*)$/;

/**
 * Reads `from`: nothing is the beginning; a date, or a date with a time, is the first change at that
 * moment or later; anything else has to be a token of an earlier page.
 *
 * @param last the last place of the tenant's feeds
 * @throws OperationError 400 under `from`
 */
export function readCursor(from: unknown, last: FeedPosition): FeedCursor {
  if (typeof from !== 'string' || from.trim() === '') return { after: 0 };
  const token = TOKEN.exec(Buffer.from(from, 'base64url').toString('latin1'));
  if (token === null) return { after: 0, since: readMoment(from) };
  const after = Number(token[1]);
  // assumed: a token stays good as long as the tenant's records do; nobody documented a lifetime.
  if (after > last) {
    throw invalid(
      'from',
      `The continuation token '${from}' lies beyond the tenant's last change: it was given out for ` +
        'other records. Start again without from.',
    );
  }
  return { after, ...(token[2] !== '' && { since: token[2] }) };
}

/** The token that goes on from a place. */
export function writeCursor({ after, since = '' }: FeedCursor): string {
  return Buffer.from(`feed:${after}:${since}`).toString('base64url');
}

/** The plus of an offset may have arrived as a blank. */
function readMoment(from: string): string {
  const moment = toStoredTime(from.replace(/(:\d\d\S*) (\d\d:?\d\d)$/, '$1+$2'));
  if (moment !== undefined) return moment;
  throw invalid('from', `The value '${from}' is neither a continuation token nor a date.`);
}
