import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const MARK = '/* prepared */ ';

/**
 * A statement that each session parses and plans once, for those that run all the time. Its text
 * has to be the same every time, and it names the columns it answers with: `*` would break when a
 * column is added.
 */
export function prepared(text: string): string {
  return MARK + text;
}

/** The pool as Kysely uses it, which gives marked statements the name they are remembered by. */
export function preparingPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const begun = new WeakSet<PoolClient>();
  function nameOf(text: string): string | undefined {
    if (!text.startsWith(MARK)) return undefined;
    const name = names.get(text) ?? `hub_${names.size + 1}`;
    names.set(text, name);
    return name;
  }
  return {
    options: pool.options,
    async connect() {
      const client = await pool.connect();
      if (!begun.has(client)) await beginNames(client);
      begun.add(client);
      return preparingClient(client, nameOf);
    },
    end: () => pool.end(),
  };
}

/** The embedded engine's one session outlives its clients, and remembers what they prepared. */
async function beginNames(client: PoolClient): Promise<void> {
  try {
    await client.query('deallocate all');
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function preparingClient(
  client: PoolClient,
  nameOf: (text: string) => string | undefined,
): PostgresPoolClient {
  async function query<R>(
    text: string,
    values: readonly unknown[],
  ): Promise<PostgresQueryResult<R>> {
    const name = nameOf(text);
    const named = { text, values: [...values], ...(name !== undefined && { name }) };
    return (await client.query(named)) as unknown as PostgresQueryResult<R>;
  }
  return {
    query: query as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  };
}
