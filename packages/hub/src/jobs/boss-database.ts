import type { Db } from 'pg-boss';
import { prepared } from '../database/prepared.ts';
import { statementIn, type Database, type WorkspaceTransaction } from '../database/database.ts';

/**
 * pg-boss over the hub's pool. A statement issued inside an open transaction joins it: the embedded
 * engine has one session, and pg-boss reads a queue's settings on the way of a `send`, which would
 * wait for ever for the session its caller holds.
 */
export function bossDatabase({ pool, openTransactions }: Database): Db {
  return {
    executeSql(text, values = []) {
      const inTransaction = openTransactions.current();
      return inTransaction === undefined ? pool.query(text, values) : inTransaction(text, values);
    },
  };
}

/** pg-boss adding jobs inside of one transaction, which is always the same statement for a queue. */
export function bossTransaction(tx: WorkspaceTransaction): Db {
  const run = statementIn(tx);
  return { executeSql: (text, values = []) => run(prepared(text), values) };
}

/** Two hubs that start together grant one after the other. The number only has to be ours. */
const LOCK_KEY = 7_247_002;

/**
 * Lets the role of the workspaces add jobs: what a `send` reads and writes, and no job's data, which
 * may be another workspace's.
 */
export async function grantQueues({ pool }: Database): Promise<void> {
  await pool.query(`begin;
    select pg_advisory_xact_lock(${LOCK_KEY});
    grant usage on schema pgboss to truckroll_app;
    grant select on pgboss.queue to truckroll_app;
    grant insert, select (id) on pgboss.job, pgboss.job_common to truckroll_app;
    commit`);
}

/**
 * Gives the jobs of a killed process back at once. Only the embedded engine can know that nobody
 * works on them any more: its folder is locked, so this process is alone. Another job of the same key
 * may be waiting, which only a job to be tried again may stand beside.
 */
export async function releaseOrphans({ pool }: Database): Promise<void> {
  await pool.query(`update pgboss.job set state = 'retry', started_on = null, heartbeat_on = null
    where state = 'active'`);
}
