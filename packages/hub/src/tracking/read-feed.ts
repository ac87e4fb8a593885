import type { CallOptions } from '@truckroll/servicetitan';
import type { Outlet } from '../bookings/outlet.ts';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import type { Sighting } from './changes.ts';
import { advanceCursor, readCursor } from './cursors.ts';
import { recordSightings } from './record-sightings.ts';
import type { Feed } from './tracking-tables.ts';

/** One connection that is being followed. */
export interface Following {
  readonly database: Database;
  readonly workspaceId: string;
  readonly outlet: Outlet;
  readonly now: () => Date;
  readonly call: CallOptions;
}

interface FeedPage<Item> {
  readonly data: readonly Item[];
  readonly continueFrom: string;
}

/** How one feed is read and what its items mean for inquiries. */
export interface FeedReader<Item> {
  readonly feed: Feed;
  pages(following: Following, from: string): AsyncIterable<FeedPage<Item>>;
  /**
   * What the items say about inquiries. The first step may call ServiceTitan, the second runs in
   * the transaction that also moves the cursor.
   */
  look(
    following: Following,
    items: readonly Item[],
  ): Promise<(tx: WorkspaceTransaction) => Promise<readonly Sighting[]>>;
}

/**
 * Reads a feed from where it was left to its present end. Each page's changes and the cursor after
 * it are stored together, so a page is never lost and one read twice changes nothing.
 */
export async function readFeed<Item>(
  following: Following,
  reader: FeedReader<Item>,
): Promise<void> {
  const { database, workspaceId, outlet, now } = following;
  const { connectionId } = outlet;
  let from = await database.transaction(workspaceId, (tx) =>
    readCursor(tx, connectionId, reader.feed),
  );
  if (from === undefined) return;
  for await (const page of reader.pages(following, from)) {
    const step = { from, to: page.continueFrom, at: now() };
    if (page.data.length === 0 && step.from === step.to) return;
    const look = await reader.look(following, page.data);
    const isOurs = await database.transaction(workspaceId, async (tx) => {
      if (!(await advanceCursor(tx, connectionId, reader.feed, step))) return false;
      await recordSightings(tx, connectionId, await look(tx), now());
      return true;
    });
    if (!isOurs) return;
    from = page.continueFrom;
  }
}
