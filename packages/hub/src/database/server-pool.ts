import { Pool } from 'pg';
import type { Logger } from 'pino';
import type { Engine } from './database.ts';

/** Connections one process holds: more than any two cores can keep busy, few for a server. */
const MAX_CONNECTIONS = 20;
/** A server that does not answer within this time counts as away. */
const CONNECT_TIMEOUT_MS = 10_000;

/** A PostgreSQL server, which makes its commits durable by itself. */
export function serverPool(databaseUrl: string, logger: Logger): Engine {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'truckroll-hub',
  });
  // An idle connection that breaks is replaced by the pool; without a listener it ends the process.
  pool.on('error', (error) => logger.warn({ reason: error.message }, 'database connection lost'));
  return {
    kind: 'postgres',
    pool,
    flush: () => Promise.resolve(),
    close: () => pool.end(),
  };
}
