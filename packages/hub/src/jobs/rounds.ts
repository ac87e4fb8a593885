import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import type { Jobs } from './jobs.ts';

/** Work that is done again and again for a workspace. */
export interface Rounds {
  /** A queue in which one job of each key waits. */
  readonly queue: string;
  readonly workspaceId: string;
  /** Pause between the end of a round and the next one. */
  readonly intervalMs: number;
  readonly logger: Logger;
  readonly work: (workspaceId: string, signal: AbortSignal) => Promise<void>;
}

interface RoundData {
  readonly workspaceId: string;
}

/**
 * Starts rounds that follow one another from now on, in whichever process. A round that fails is
 * logged and not tried again: the next one is already on its way, and both together would grow.
 */
export async function startRounds(jobs: Jobs, database: Database, rounds: Rounds): Promise<void> {
  const { queue, intervalMs, logger, work } = rounds;
  const send = (workspaceId: string, delayMs: number) =>
    database.transaction(workspaceId, (tx) =>
      jobs.send(
        tx,
        queue,
        { workspaceId },
        { startAfterSeconds: delayMs / 1000, singletonKey: workspaceId },
      ),
    );
  await jobs.work(queue, { concurrency: 1 }, async ({ data, signal }) => {
    const { workspaceId } = data as RoundData;
    try {
      await work(workspaceId, signal);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      logger.warn({ queue, reason }, 'a round failed');
    }
    await send(workspaceId, intervalMs);
  });
  await send(rounds.workspaceId, 0);
}
