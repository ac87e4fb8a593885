import { expect, test } from 'vitest';

import { statementIn, type WorkspaceTransaction } from '../database/database.ts';
import { eachDatabase, silentLogger } from '../database/test-database.ts';
import { inquiryCounts } from '../inquiries/queries.ts';
import { bookedConnections } from '../tracking/tracking.ts';
import { createJobs } from './jobs.ts';
import { startVacuum, vacuumQueue, vacuumTables, VACUUM_QUEUE } from './vacuum.ts';

const CONNECTION = '11111111-1111-4111-8111-111111111111';

const CONNECTIONS = `
  insert into connections (workspace_id, id, name, environment, tenant_id, client_id, sealed_secrets)
  values ('north', '${CONNECTION}', 'Main', 'production', '1', 'cid.one', '{}')`;

const INQUIRIES = `
  insert into inquiries (workspace_id, id, fingerprint, raw, received_at, source, street, unit, city,
    state, zip, country, trade, message, preferred_time, need_hash, decision, reason, status,
    connection_id, booking_id, booked_on)
  select 'north', gen_random_uuid(), '', '{}', now(), 'web', '', '', '', '', '', '', '',
    repeat('m', 200), '', '', 'ready', 'complete', 'delivered', '${CONNECTION}', n, now()
  from generate_series(1, 20000) as n`;

eachDatabase((engine, open) => {
  test('after a round, what runs all the time reads indexes and not 20,000 inquiries', async () => {
    const database = await open();
    await database.pool.query(CONNECTIONS);
    await database.pool.query(INQUIRIES);
    await vacuumTables(database);
    const [summary, connections] = await database.transaction('north', async (tx) => [
      await explain(tx, inquiryCounts(tx).compile()),
      await explain(tx, bookedConnections(tx).compile()),
    ]);
    expect(summary).toContain('Index Only Scan using inquiries_by_status');
    expect(connections).toMatch(/Limit .*rows=1 .*Index Only Scan.* on inquiries/s);
    expect(`${summary}${connections}`).not.toMatch(/(Seq|Heap) Scan on inquiries/);
  });

  test.runIf(engine === 'PGlite')('the tables are known once it has started', async () => {
    const database = await open();
    await database.pool.query(CONNECTIONS);
    const queues = { [VACUUM_QUEUE]: vacuumQueue };
    const jobs = await createJobs({ database, logger: silentLogger, queues });
    await startVacuum(jobs, database, { logger: silentLogger, workspaceId: 'north' });
    await jobs.stop();
    const { rows } = await database.pool.query<{ reltuples: number }>(
      "select reltuples from pg_class where relname = 'connections'",
    );
    expect(rows).toEqual([{ reltuples: 1 }]);
  });
});

async function explain(
  tx: WorkspaceTransaction,
  { sql, parameters }: { readonly sql: string; readonly parameters: readonly unknown[] },
): Promise<string> {
  const { rows } = await statementIn(tx)<Record<string, string>>(`explain ${sql}`, parameters);
  return rows.flatMap((row) => Object.values(row)).join('\n');
}
