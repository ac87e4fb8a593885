import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { WorkspaceTransaction } from './database.ts';
import { eachDatabase } from './test-database.ts';

function insertConnection(tx: WorkspaceTransaction, name: string) {
  return tx
    .insertInto('connections')
    .values({
      id: randomUUID(),
      name,
      environment: 'production',
      tenant_id: '1',
      client_id: 'cid.1',
      settings: '{}',
      sealed_secrets: '{}',
    })
    .execute();
}

eachDatabase((_engine, open) => {
  test("another workspace's rows are invisible", async () => {
    const database = await open();
    await database.transaction('north', (tx) => insertConnection(tx, 'ours'));
    const seen = (workspace: string) =>
      database.transaction(workspace, (tx) =>
        tx.selectFrom('connections').select('name').execute(),
      );
    expect(await seen('north')).toEqual([{ name: 'ours' }]);
    expect(await seen('south')).toEqual([]);
  });

  test("another workspace's rows cannot be written, changed or deleted", async () => {
    const database = await open();
    await database.transaction('north', (tx) => insertConnection(tx, 'ours'));
    const forged = database.transaction('south', (tx) =>
      sql`insert into connections
        (workspace_id, id, name, environment, tenant_id, client_id, sealed_secrets)
        values ('north', gen_random_uuid(), 'forged', 'production', '1', 'c', '{}')`.execute(tx),
    );
    await expect(forged).rejects.toThrow(/row-level security/);
    await database.transaction('south', async (tx) => {
      await tx.updateTable('connections').set({ name: 'taken' }).execute();
      await tx.deleteFrom('connections').execute();
    });
    const left = await database.kysely.selectFrom('connections').select('name').execute();
    expect(left).toEqual([{ name: 'ours' }]);
  });

  test('every table of the hub enforces the workspace', async () => {
    const database = await open();
    const { rows } = await database.pool.query<{ relname: string }>(
      `select relname from pg_class c where relnamespace = 'public'::regnamespace
       and relkind in ('r', 'p') and relname <> 'migrations' and not (relrowsecurity and exists
         (select from pg_policy where polrelid = c.oid))`,
    );
    expect(rows).toEqual([]);
  });

  test('the role inside a transaction is neither superuser nor owner, and ends with it', async () => {
    const database = await open();
    const { rows } = await database.transaction('north', (tx) =>
      sql<{ role: string; isSuper: boolean; owned: number }>`
        select current_user as role, rolsuper as "isSuper",
          (select count(*)::int from pg_class where relowner = r.oid) as owned
        from pg_roles r where rolname = current_user`.execute(tx),
    );
    expect(rows).toEqual([{ role: 'truckroll_app', isSuper: false, owned: 0 }]);
    const after = await database.pool.query<{ role: string }>('select current_user as role');
    expect(after.rows[0]?.role).not.toBe('truckroll_app');
  });

  test('a transaction that throws leaves nothing behind', async () => {
    const database = await open();
    const failed = database.transaction('north', async (tx) => {
      await insertConnection(tx, 'ours');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await database.kysely.selectFrom('connections').selectAll().execute()).toEqual([]);
  });

  test('a failed query leaves the next one working', async () => {
    const database = await open();
    await expect(database.pool.query('select nonsense')).rejects.toThrow(/nonsense/);
    const { rows } = await database.pool.query('select 1 as one');
    expect(rows).toEqual([{ one: 1 }]);
  });

  test('a transaction inside a transaction is refused instead of waiting for itself', async () => {
    const database = await open();
    const nested = database.transaction('north', () =>
      database.transaction('north', () => Promise.resolve()),
    );
    await expect(nested).rejects.toThrow(/inside another/);
  });
});
