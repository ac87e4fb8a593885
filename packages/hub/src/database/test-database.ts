import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, describe } from 'vitest';
import { databaseOver, openDatabase, type Database } from './database.ts';
import { engineOver } from './embedded.ts';
import { migrate, readMigrations } from './migrate.ts';

/** A server tests may make databases on. */
const SERVER =
  process.env['TRUCKROLL_TEST_POSTGRES'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const isServerRequired = process.env['TRUCKROLL_REQUIRE_POSTGRES'] === '1';
const hasServer = await answers(SERVER);

export const silentLogger = pino({ level: 'silent' });

/**
 * Runs a suite on the embedded engine and on PostgreSQL. `open` gives the same database each time,
 * emptied. Without a server the second half is skipped, or the file fails when one is required.
 */
export function eachDatabase(suite: (name: string, open: () => Promise<Database>) => void): void {
  describe('PGlite', () => {
    withDatabase('PGlite', openEmbedded, suite);
  });
  describe.runIf(hasServer)('PostgreSQL', () => {
    withDatabase('PostgreSQL', openOnServer, suite);
  });
  if (!hasServer && isServerRequired) throw new Error(`PostgreSQL does not answer at ${SERVER}.`);
}

interface TestDatabase {
  database: Database;
  drop(): Promise<void>;
}

function withDatabase(
  name: string,
  make: () => Promise<TestDatabase>,
  suite: (name: string, open: () => Promise<Database>) => void,
): void {
  let made: TestDatabase | undefined;
  beforeAll(async () => {
    made = await make();
  });
  afterAll(() => made?.drop());
  suite(name, async () => {
    if (made === undefined) throw new Error('The database did not open');
    await empty(made.database);
    return made.database;
  });
}

async function openEmbedded(): Promise<TestDatabase> {
  const pglite = await PGlite.create({ loadDataDir: await readSeed() });
  const database = databaseOver(engineOver(pglite));
  return { database, drop: () => database.close() };
}

async function openOnServer(): Promise<TestDatabase> {
  const name = `truckroll_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const database = await openDatabase({ databaseUrl: url.href, logger: silentLogger });
  return {
    database,
    async drop() {
      await database.close();
      await onServer(`drop database if exists ${name} with (force)`);
    },
  };
}

/** A migrated data folder, packed once per version of the engine and the migrations. */
async function readSeed(): Promise<Blob> {
  const key = (await readMigrations()).map(({ checksum }) => checksum.slice(0, 8)).join('');
  const path = join(tmpdir(), `truckroll-seed-${process.version}-${key.slice(-64)}.tar.gz`);
  try {
    return new Blob([await readFile(path)]);
  } catch {
    const seed = await packSeed();
    const draft = `${path}.${randomUUID()}`;
    await writeFile(draft, Buffer.from(await seed.arrayBuffer()));
    await rename(draft, path);
    return seed;
  }
}

async function packSeed(): Promise<Blob> {
  const pglite = await PGlite.create();
  const { pool } = engineOver(pglite);
  await migrate(pool, silentLogger);
  await pool.end();
  const seed = await pglite.dumpDataDir('gzip');
  await pglite.close();
  return seed;
}

async function empty({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<{ tables: string | null }>(
    `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables
     where schemaname = 'public' and tablename <> 'migrations'`,
  );
  const tables = rows[0]?.tables;
  if (tables) await pool.query(`truncate ${tables} cascade`);
  const jobs = await pool.query<{ found: boolean }>(
    `select to_regclass('pgboss.job') is not null as found`,
  );
  if (jobs.rows[0]?.found) await pool.query('delete from pgboss.job');
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: SERVER });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
