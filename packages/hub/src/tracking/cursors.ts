import type { WorkspaceTransaction } from '../database/database.ts';
import type { Feed } from './tracking-tables.ts';

/** Where a feed is to be read from; undefined while nothing was booked over the connection. */
export async function readCursor(
  tx: WorkspaceTransaction,
  connectionId: string,
  feed: Feed,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('feed_cursors')
    .select('cursor')
    .where('connection_id', '=', connectionId)
    .where('feed', '=', feed)
    .executeTakeFirst();
  return row?.cursor ?? (await firstBooking(tx, connectionId));
}

/**
 * A feed starts with our first booking, since nothing before it can be about us. The time is
 * ServiceTitan's own, so that a clock that differs loses nothing.
 */
async function firstBooking(
  tx: WorkspaceTransaction,
  connectionId: string,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('inquiries')
    .select(({ fn }) => fn.min('booked_on').as('booked_on'))
    .where('connection_id', '=', connectionId)
    .executeTakeFirst();
  return row?.booked_on?.toISOString();
}

/** Moves a cursor on. Answers false, and changes nothing, when somebody else has moved it. */
export async function advanceCursor(
  tx: WorkspaceTransaction,
  connectionId: string,
  feed: Feed,
  { from, to, at }: { readonly from: string; readonly to: string; readonly at: Date },
): Promise<boolean> {
  await tx
    .insertInto('feed_cursors')
    .values({ connection_id: connectionId, feed, cursor: from, updated_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const moved = await tx
    .updateTable('feed_cursors')
    .set({ cursor: to, updated_at: at })
    .where('connection_id', '=', connectionId)
    .where('feed', '=', feed)
    .where('cursor', '=', from)
    .executeTakeFirst();
  return moved.numUpdatedRows > 0n;
}
