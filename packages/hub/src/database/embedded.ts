import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import type { Engine } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { walFlusher } from './wal-flush.ts';

/**
 * The embedded engine in a folder, locked against a second process, or in memory without one.
 * The folder gets `hub.lock` and `database/`.
 */
export async function embeddedPool(dataDir: string | undefined, logger: Logger): Promise<Engine> {
  if (dataDir === undefined) return engineOver(await PGlite.create());
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(dataDir);
  try {
    const folder = join(dataDir, 'database');
    const engine = engineOver(await PGlite.create({ dataDir: folder }));
    const wal = walFlusher(folder);
    await wal.flushEverything();
    return {
      ...engine,
      flush: () => wal.flush(),
      async close() {
        await engine.close();
        await wal.flushEverything();
        await lock.release();
      },
    };
  } catch (error) {
    logger.error({ dataDir }, 'the embedded database did not open');
    await lock.release();
    throw error;
  }
}

/**
 * One session behind one pool of one: a second way in would run its statements inside whatever
 * transaction is open. A query that fails makes the pool drop its client, and the adapter's shared
 * connection with it; a client that brings its own connection survives that.
 */
export function engineOver(pglite: PGlite): Engine {
  class EmbeddedClient extends Client {
    constructor() {
      super({ ...createPgConfig(pglite) });
    }
  }
  const pool = new Pool({ Client: EmbeddedClient, max: 1 });
  return {
    kind: 'pglite',
    pool,
    flush: () => Promise.resolve(),
    async close() {
      await pool.end();
      await pglite.close();
    },
  };
}
