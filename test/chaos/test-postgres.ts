import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A server tests may make databases on. */
const SERVER =
  process.env['DATABASE_URL'] ??
  process.env['TRUCKROLL_TEST_POSTGRES'] ??
  'postgres://postgres@127.0.0.1:5432/postgres';

/** Whether PostgreSQL answers. Says so in one line when not; throws when it must. */
export async function postgresOrSkip(): Promise<boolean> {
  const client = new Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    return true;
  } catch (cause) {
    if (process.env['TRUCKROLL_REQUIRE_POSTGRES'] === '1') {
      throw new Error('PostgreSQL must answer here and does not', { cause });
    }
    console.log('PostgreSQL does not answer on 127.0.0.1:5432: its suites are skipped.');
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** An empty database with a name of its own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `truckroll_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
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
