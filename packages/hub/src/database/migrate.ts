import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';

export interface Migration {
  /** File name: a number and a word, `0001_workspaces.sql`. */
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

/** Two hubs that start together migrate one after the other. The number only has to be ours. */
const LOCK_KEY = 7_247_001;

const FOLDER = fileURLToPath(new URL('../../migrations', import.meta.url));

/** The migrations of the hub in their order. */
export async function readMigrations(folder: string = FOLDER): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name));
  return Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(join(folder, name), 'utf8');
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
    }),
  );
}

/**
 * Applies what is missing, each file in a transaction of its own.
 * Throws when a file that was applied has changed since, or when the database is newer than the hub.
 */
export async function migrate(
  pool: Pool,
  logger: Logger,
  migrations?: readonly Migration[],
): Promise<void> {
  const wanted = migrations ?? (await readMigrations());
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    const applied = await readApplied(client);
    refuseStrangers(applied, wanted);
    for (const migration of wanted.filter(({ name }) => !applied.has(name))) {
      await apply(client, migration);
      logger.info({ migration: migration.name }, 'migration applied');
    }
    await client.query('select pg_advisory_unlock($1)', [LOCK_KEY]);
  } catch (error) {
    // The session goes, and its lock with it.
    client.release(true);
    throw error;
  }
  client.release();
}

async function readApplied(client: PoolClient): Promise<Map<string, string>> {
  await client.query(`create table if not exists migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migrations',
  );
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

function refuseStrangers(applied: ReadonlyMap<string, string>, wanted: readonly Migration[]): void {
  const known = new Map(wanted.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    const own = known.get(name);
    if (own === undefined) {
      throw new Error(`The database has the migration ${name}, which this hub does not know`);
    }
    if (own !== checksum) throw new Error(`The migration ${name} has changed since it was applied`);
  }
}

async function apply(client: PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.text);
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [
      migration.name,
      migration.checksum,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`The migration ${migration.name} failed`, { cause: error });
  }
}
