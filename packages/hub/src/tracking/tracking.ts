import { isServiceTitanError } from '@truckroll/servicetitan';
import type { Logger } from 'pino';
import type { FindOutlet } from '../bookings/outlet.ts';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import type { Jobs, QueueOptions } from '../jobs/jobs.ts';
import { startRounds } from '../jobs/rounds.ts';
import { appointmentFeed, assignmentFeed, bookingFeed, jobFeed } from './feeds.ts';
import { readFeed, type Following } from './read-feed.ts';

export const TRACKING_QUEUE = 'track-inquiries';

/** Longest a round over all feeds of a workspace may take; what is left waits for the next one. */
const ROUND_TIMEOUT_MS = 60_000;

/** A round that died is taken up again; there is never more than one waiting per workspace. */
export const trackingQueue: QueueOptions = {
  retryLimit: 100_000,
  retryDelaySeconds: 1,
  longestRetryDelaySeconds: 60,
  expireInSeconds: 90,
  isOneWaitingPerKey: true,
};

export interface TrackingOptions {
  readonly database: Database;
  readonly findOutlet: FindOutlet;
  readonly now: () => Date;
  readonly logger: Logger;
  /** Pause between two rounds. */
  readonly intervalMs: number;
}

/** Follows the inquiries of a workspace from now on, one round after the other. */
export function startTracking(
  jobs: Jobs,
  options: TrackingOptions,
  workspaceId: string,
): Promise<void> {
  const { intervalMs, logger } = options;
  return startRounds(jobs, options.database, {
    queue: TRACKING_QUEUE,
    workspaceId,
    intervalMs,
    logger,
    work: (workspace, signal) => trackInquiries(options, workspace, signal),
  });
}

/** One round: reads every feed of every connection that something was booked over. */
export async function trackInquiries(
  { database, findOutlet, now, logger }: TrackingOptions,
  workspaceId: string,
  signal: AbortSignal,
): Promise<void> {
  const connections = await database.transaction(workspaceId, (tx) =>
    bookedConnections(tx).execute(),
  );
  const call = { signal: AbortSignal.any([signal, AbortSignal.timeout(ROUND_TIMEOUT_MS)]) };
  for (const { id } of connections) {
    const outlet = await findOutlet(workspaceId, id);
    if ('missing' in outlet) continue;
    await followConnection({ database, workspaceId, outlet, now, call }, logger);
  }
}

/** Connections something was booked over: one look into an index each, however many inquiries. */
export function bookedConnections(tx: WorkspaceTransaction) {
  return tx
    .selectFrom('connections')
    .select('id')
    .where(
      ({ selectFrom }) =>
        selectFrom('inquiries')
          .select(({ fn }) => fn.min('booking_id').as('first'))
          .whereRef('inquiries.connection_id', '=', 'connections.id'),
      'is not',
      null,
    );
}

/**
 * The order matters: a job is recognised by its booking, an appointment by its job. A feed that is
 * refused (a scope that was not granted, a restricted provider) does not stop the others.
 */
async function followConnection(following: Following, logger: Logger): Promise<void> {
  const feeds = [
    () => readFeed(following, bookingFeed),
    () => readFeed(following, jobFeed),
    () => readFeed(following, appointmentFeed),
    () => readFeed(following, assignmentFeed),
  ];
  for (const read of feeds) {
    try {
      await read();
    } catch (error) {
      if (!isServiceTitanError(error) && !following.call.signal?.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn({ connection: following.outlet.name, reason }, 'a feed was not read');
    }
  }
}
