import { PgBoss, type Job as BossJob, type JobResult } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database, WorkspaceTransaction } from '../database/database.ts';
import { retryWhileAway } from '../database/while-away.ts';
import { bossDatabase, bossTransaction, grantQueues, releaseOrphans } from './boss-database.ts';

/** How a queue treats a job that fails. */
export interface QueueOptions {
  /** Tries after the first one; then the job goes to the queue `<name>-dead`. */
  retryLimit: number;
  /** Pause before the second try; it doubles with each further one up to the longest. */
  retryDelaySeconds: number;
  longestRetryDelaySeconds: number;
  /** A handler that takes longer is given up, and the job tried again. */
  expireInSeconds: number;
  /** While a job with the same `singletonKey` waits, another one is not added. */
  isOneWaitingPerKey?: boolean;
}

export interface JobsOptions {
  database: Database;
  logger: Logger;
  /** Every queue by its name. */
  queues: Readonly<Record<string, QueueOptions>>;
  /** Ends the wait for a database that is away. */
  signal?: AbortSignal;
}

export interface SendOptions {
  /** Not before this many seconds from now. */
  startAfterSeconds?: number;
  /** What tells jobs apart in a queue where only one of each waits. */
  singletonKey?: string;
}

/** One job as its handler gets it. */
export interface Job {
  readonly id: string;
  readonly data: unknown;
  /** 0 on the first try. */
  readonly retryCount: number;
  readonly signal: AbortSignal;
}

export interface WorkOptions {
  /** Jobs worked on at the same time. */
  concurrency: number;
}

export interface Jobs {
  /** Adds a job that exists when the transaction commits, and never when it is rolled back. */
  send(tx: WorkspaceTransaction, name: string, data: object, options?: SendOptions): Promise<void>;
  /** Adds one job for each of the data, all with one statement. */
  sendEach(tx: WorkspaceTransaction, name: string, data: readonly object[]): Promise<void>;
  /**
   * Works on the queue's jobs from now on. The handler has to stand being called twice for one job;
   * what it throws fails that job alone, which is tried again as the queue says.
   */
  work(name: string, options: WorkOptions, handler: (job: Job) => Promise<void>): Promise<void>;
  /** Takes no more jobs and waits for those being worked on. */
  stop(): Promise<void>;
}

/** Seconds between two looks for jobs that another process added; own ones are heard of at once. */
const POLL_SECONDS = 1;
/** How often dead workers and expired jobs are looked for. pg-boss waits a minute by default. */
const SUPERVISE_SECONDS = 2;
/** A worker not heard of for this long is dead, and its jobs go to others. pg-boss takes no less. */
const HEARTBEAT_SECONDS = 10;
/** Longest wait for running handlers when stopping. */
const STOP_TIMEOUT_MS = 10_000;

/** Starts the queues over the hub's own database, waiting for it as long as it is away. */
export async function createJobs(options: JobsOptions): Promise<Jobs> {
  const { database, logger } = options;
  const boss = new PgBoss({
    db: bossDatabase(database),
    backend: database.kind,
    schema: 'pgboss',
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
  });
  boss.on('error', (error) => logger.warn({ reason: error.message }, 'job queue error'));
  await retryWhileAway(() => start(boss, options), { logger, signal: options.signal });
  const workers = new Map<string, string[]>();
  const wakeAfterCommit = (name: string) =>
    database.openTransactions.afterCommit(() => {
      for (const worker of workers.get(name) ?? []) boss.notifyWorker(worker);
    });

  return {
    async send(tx, name, data, sendOptions = {}) {
      await boss.send(name, data, {
        db: bossTransaction(tx),
        ...(sendOptions.startAfterSeconds !== undefined && {
          startAfter: sendOptions.startAfterSeconds,
        }),
        ...(sendOptions.singletonKey !== undefined && { singletonKey: sendOptions.singletonKey }),
      });
      wakeAfterCommit(name);
    },
    async sendEach(tx, name, data) {
      const jobs = data.map((one) => ({ data: one }));
      await boss.insert(name, jobs, { db: bossTransaction(tx) });
      wakeAfterCommit(name);
    },
    async work(name, { concurrency }, handler) {
      const worker = await boss.work(
        name,
        {
          batchSize: concurrency,
          perJobResults: true,
          pollingIntervalSeconds: POLL_SECONDS,
          burstWhenBatchFull: true,
        },
        (batch: BossJob<unknown>[]) =>
          Promise.all(batch.map((job) => settle(job, handler, logger))),
      );
      workers.set(name, [...(workers.get(name) ?? []), worker]);
    },
    async stop() {
      await boss.stop({ graceful: true, close: false, timeout: STOP_TIMEOUT_MS });
    },
  };
}

async function start(boss: PgBoss, { database, queues }: JobsOptions): Promise<void> {
  await boss.start();
  for (const [name, queue] of Object.entries(queues)) {
    const deadLetter = `${name}-dead`;
    await boss.createQueue(deadLetter);
    const policy = {
      deadLetter,
      retryLimit: queue.retryLimit,
      retryDelay: queue.retryDelaySeconds,
      retryBackoff: true,
      retryDelayMax: queue.longestRetryDelaySeconds,
      expireInSeconds: queue.expireInSeconds,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    };
    await boss.createQueue(name, {
      ...policy,
      policy: queue.isOneWaitingPerKey === true ? 'short' : 'standard',
    });
    await boss.updateQueue(name, policy);
  }
  await grantQueues(database);
  if (database.kind === 'pglite') await releaseOrphans(database);
}

/** The outcome of one job of a batch; a failure keeps its words, so handlers put no secret there. */
async function settle(
  job: BossJob<unknown>,
  handler: (job: Job) => Promise<void>,
  logger: Logger,
): Promise<JobResult> {
  try {
    await handler(job);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    logger.warn(
      { queue: job.name, jobId: job.id, retryCount: job.retryCount, reason },
      'job failed',
    );
    return { id: job.id, status: 'failed', output: { reason } };
  }
}
