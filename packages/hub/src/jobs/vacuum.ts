import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import type { Jobs, QueueOptions } from './jobs.ts';
import { startRounds } from './rounds.ts';

export const VACUUM_QUEUE = 'vacuum-tables';

/** Pause between two rounds; 20,000 inquiries hold the one session for a tenth of a second each. */
const INTERVAL_MS = 10 * 60_000;

export const vacuumQueue: QueueOptions = {
  retryLimit: 100_000,
  retryDelaySeconds: 60,
  longestRetryDelaySeconds: 600,
  expireInSeconds: 300,
  isOneWaitingPerKey: true,
};

/**
 * Does what a server's autovacuum does, for the embedded engine, which has none: without it dead
 * rows pile up and the planner guesses. Once before it resolves, and then from time to time.
 */
export async function startVacuum(
  jobs: Jobs,
  database: Database,
  { logger, workspaceId }: { readonly logger: Logger; readonly workspaceId: string },
): Promise<void> {
  await vacuumTables(database);
  const work = () => vacuumTables(database);
  const rounds = { queue: VACUUM_QUEUE, workspaceId, intervalMs: INTERVAL_MS, logger, work };
  await startRounds(jobs, database, rounds);
}

/** Table by table, so that others get the one session in between. */
export async function vacuumTables({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'pgboss')`,
  );
  for (const { name } of rows) await pool.query(`vacuum analyze ${name}`);
}
