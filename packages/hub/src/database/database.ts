import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { embeddedPool } from './embedded.ts';
import { migrate } from './migrate.ts';
import { prepared, preparingPool } from './prepared.ts';
import { serverPool } from './server-pool.ts';
import type { Tables } from './tables.ts';
import {
  createOpenTransactions,
  type OpenTransactions,
  type RunStatement,
} from './open-transactions.ts';

/** An open transaction of one workspace. */
export type WorkspaceTransaction = Transaction<Tables>;

export interface DatabaseOptions {
  /** A PostgreSQL server; without it the embedded engine keeps its files in `dataDir`. */
  databaseUrl?: string | undefined;
  /** Folder of the embedded engine. Neither of the two: in memory, gone when closed. */
  dataDir?: string | undefined;
  logger: Logger;
}

/** What an engine brings: its one pool, and how a commit is made to outlive a power cut. */
export interface Engine {
  readonly kind: 'pglite' | 'postgres';
  readonly pool: Pool;
  /** Resolves when everything committed before the call is on the disk. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /**
   * Sees the rows of every workspace, since it runs as the owner of the tables. For start-up and
   * for work that belongs to no workspace; everything else goes through `transaction`.
   */
  readonly kysely: Kysely<Tables>;
  readonly pool: Pool;
  /** The transaction the running code is inside of, for what must join it (jobs). */
  readonly openTransactions: OpenTransactions;
  /**
   * Runs `work` in one transaction that sees the rows of one workspace only. Resolves after the
   * commit is durable; rolls back and rethrows when `work` throws. A transaction cannot be opened
   * inside another: the embedded engine has one session and would wait for itself.
   */
  transaction<T>(workspaceId: string, work: (tx: WorkspaceTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens the hub's database and brings its tables up to date.
 * Throws `DatabaseLockedError` when another process holds the folder.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const engine =
    options.databaseUrl === undefined
      ? await embeddedPool(options.dataDir, options.logger)
      : serverPool(options.databaseUrl, options.logger);
  try {
    await migrate(engine.pool, options.logger);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return databaseOver(engine);
}

/** A database over an engine whose tables are up to date. */
export function databaseOver(engine: Engine): Database {
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: preparingPool(engine.pool) }),
  });
  const openTransactions = createOpenTransactions();

  return {
    kind: engine.kind,
    kysely,
    pool: engine.pool,
    openTransactions,
    async transaction(workspaceId, work) {
      if (openTransactions.current() !== undefined) {
        throw new Error('A transaction was opened inside another one');
      }
      return openTransactions.collect(async () => {
        const result = await kysely.transaction().execute(async (tx) => {
          await enterWorkspace(tx, workspaceId);
          return openTransactions.run(statementIn(tx), () => work(tx));
        });
        await engine.flush();
        return result;
      });
    },
    close: () => engine.close(),
  };
}

/** Plain SQL inside of a transaction, for what does not speak Kysely. */
export function statementIn(tx: WorkspaceTransaction): RunStatement {
  return (text, values) => tx.executeQuery(CompiledQuery.raw(text, [...values]));
}

const ENTER = prepared(`select set_config('role', 'truckroll_app', true),
  set_config('truckroll.workspace', $1, true)`);

/** Both settings end with the transaction. One statement, since each one costs a round trip. */
async function enterWorkspace(tx: WorkspaceTransaction, workspaceId: string): Promise<void> {
  if (workspaceId === '') throw new Error('A workspace needs a name');
  await statementIn(tx)(ENTER, [workspaceId]);
}
