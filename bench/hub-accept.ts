import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Pool as HttpPool } from 'undici';
import { Pool } from 'pg';
import { startChild, type Child } from './child.ts';
import type { Bench, Reading } from './measure.ts';

const ROUND_MS = 3_000;
const CLIENTS = [1, 32];
const SERVER = process.env['DATABASE_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

interface HubReady {
  readonly url: string;
}

/** Inserts one row and commits, by itself. */
type CommitRow = (body: string) => Promise<unknown>;

/** Inquiries accepted per second beside single-row commits made directly on the same database. */
export const hubAccept: Bench = {
  name: 'hub-accept',
  async run() {
    return [...(await onPglite()), ...(await onPostgres())];
  },
};

async function onPglite(): Promise<Reading[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'truckroll-bench-'));
  const accepted = await withHub({ DATA_DIR: dataDir }, acceptRates);
  const database = await PGlite.create(join(dataDir, 'hub'));
  await database.exec('create table bench_row (id bigserial primary key, body jsonb not null)');
  const commits = await ratesOf((body) =>
    database.query('insert into bench_row (body) values ($1)', [body]),
  );
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
  return readings('PGlite', accepted, commits);
}

async function onPostgres(): Promise<Reading[]> {
  const name = `truckroll_bench_${randomBytes(6).toString('hex')}`;
  const server = new Pool({ connectionString: SERVER, max: 1, connectionTimeoutMillis: 2_000 });
  try {
    await server.query(`create database ${name}`);
  } catch {
    console.log('PostgreSQL does not answer: inquiries are measured on PGlite alone.');
    await server.end();
    return [];
  }
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  const accepted = await withHub({ DATABASE_URL: url.href }, acceptRates);
  const pool = new Pool({ connectionString: url.href, max: Math.max(...CLIENTS) });
  // The database may be dropped before the last of its connections has ended.
  pool.on('error', () => undefined);
  await pool.query('create table bench_row (id bigserial primary key, body jsonb not null)');
  const commits = await ratesOf((body) =>
    pool.query('insert into bench_row (body) values ($1)', [body]),
  );
  await pool.end();
  await server.query(`drop database ${name} with (force)`);
  await server.end();
  return readings('PostgreSQL', accepted, commits);
}

async function withHub<T>(
  env: Record<string, string>,
  measure: (url: string, apiToken: string) => Promise<T>,
): Promise<T> {
  const apiToken = randomBytes(24).toString('base64url');
  const hub: Child<HubReady> = await startChild<HubReady>('hub-server.ts', {
    ...env,
    API_TOKEN: apiToken,
  });
  try {
    return await measure(hub.ready.url, apiToken);
  } finally {
    await hub.stop();
  }
}

async function acceptRates(url: string, apiToken: string): Promise<number[]> {
  const pool = new HttpPool(url, { connections: Math.max(...CLIENTS) });
  const headers = { authorization: `Bearer ${apiToken}`, 'content-type': 'application/json' };
  const rates = await ratesOf(async (body) => {
    const answer = await pool.request({ method: 'POST', path: '/v1/inquiries', headers, body });
    await answer.body.dump();
    if (answer.statusCode !== 202) throw new Error(`the hub answered ${answer.statusCode}`);
  });
  await pool.close();
  return rates;
}

/** Inquiries per second at each number of clients; each client sends the next when one is done. */
async function ratesOf(send: CommitRow): Promise<number[]> {
  const rates: number[] = [];
  let sent = 0;
  for (const clients of CLIENTS) {
    const start = performance.now();
    const before = sent;
    await Promise.all(
      Array.from({ length: clients }, async () => {
        while (performance.now() - start < ROUND_MS) {
          sent += 1;
          await send(inquiry(sent));
        }
      }),
    );
    rates.push((sent - before) / ((performance.now() - start) / 1000));
  }
  return rates;
}

function inquiry(index: number): string {
  return JSON.stringify({
    name: `Person ${index}`,
    phone: `+1${2_000_000_000 + index}`,
    email: `person${index}@example.com`,
    message: 'no hot water since last night',
    trade: 'plumbing',
  });
}

function readings(
  engine: string,
  accepted: readonly number[],
  commits: readonly number[],
): Reading[] {
  return CLIENTS.map((clients, index) => {
    const own = accepted[index] ?? Number.NaN;
    const direct = commits[index] ?? Number.NaN;
    return {
      name: `inquiries accepted, ${clients} clients, ${engine}`,
      value: own / direct,
      unit: '×',
      beside: `${own.toFixed(0)}/s beside ${direct.toFixed(0)}/s single-row commits`,
    };
  });
}
