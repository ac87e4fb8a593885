import { afterEach, expect, test, vi } from 'vitest';
import type { Database } from '../database/database.ts';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { createJobs, type Job, type Jobs, type QueueOptions } from './jobs.ts';

const queue: QueueOptions = {
  retryLimit: 1,
  retryDelaySeconds: 1,
  longestRetryDelaySeconds: 1,
  expireInSeconds: 60,
};

eachDatabase((engine, open) => {
  let running: Jobs | undefined;
  afterEach(() => running?.stop());

  async function start(): Promise<{ database: Database; jobs: Jobs }> {
    const database = await open();
    const jobs = await createJobs({ database, logger: silentLogger, queues: { post: queue } });
    running = jobs;
    return { database, jobs };
  }

  test('a job sent in a transaction is worked on once it commits', async () => {
    const { database, jobs } = await start();
    const seen: unknown[] = [];
    await jobs.work('post', { concurrency: 5 }, async ({ data }) => {
      seen.push(data);
    });
    await database.transaction('north', (tx) => jobs.send(tx, 'post', { letter: 1 }));
    await vi.waitFor(() => expect(seen).toEqual([{ letter: 1 }]), 5_000);
  });

  test('a job of a transaction that is rolled back never existed', async () => {
    const { database, jobs } = await start();
    const failed = database.transaction('north', async (tx) => {
      await jobs.send(tx, 'post', { letter: 1 });
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await countJobs(database, 'post')).toBe(0);
  });

  test('a job that fails leaves the others of its batch alone and ends in the dead letters', async () => {
    const { database, jobs } = await start();
    const tries: number[] = [];
    const done: unknown[] = [];
    await database.transaction('north', async (tx) => {
      await jobs.send(tx, 'post', { letter: 'bad' });
      await jobs.send(tx, 'post', { letter: 'good' });
    });
    await jobs.work('post', { concurrency: 5 }, async (job: Job) => {
      if (JSON.stringify(job.data).includes('good')) return void done.push(job.data);
      tries.push(job.retryCount);
      throw new Error('no such address');
    });
    await vi.waitFor(async () => expect(await countJobs(database, 'post-dead')).toBe(1), 15_000);
    expect(tries).toEqual([0, 1]);
    expect(done).toHaveLength(1);
  });

  test.runIf(engine === 'PGlite')(
    'the jobs of a killed process are taken up at the start',
    async () => {
      const { database, jobs } = await start();
      await database.transaction('north', (tx) => jobs.send(tx, 'post', { letter: 1 }));
      await database.pool.query("update pgboss.job set state = 'active', started_on = now()");
      await jobs.stop();
      const seen: Job[] = [];
      running = await createJobs({ database, logger: silentLogger, queues: { post: queue } });
      await running.work('post', { concurrency: 1 }, async (job) => void seen.push(job));
      await vi.waitFor(() => expect(seen).toHaveLength(1), 5_000);
      expect(seen[0]?.retryCount).toBe(0);
    },
  );

  test('a job may be sent before any worker has started', async () => {
    const { database, jobs } = await start();
    await database.transaction('north', (tx) =>
      jobs.send(tx, 'post', { letter: 1 }, { startAfterSeconds: 60 }),
    );
    expect(await countJobs(database, 'post')).toBe(1);
  });
});

async function countJobs(database: Database, name: string): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    'select count(*)::int as count from pgboss.job where name = $1',
    [name],
  );
  return rows[0]?.count ?? 0;
}
