import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { silentLogger } from './test-database.ts';
import { walFlusher } from './wal-flush.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'truckroll-data-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

test('a folder keeps its rows, and a second opening names the process that has it', async () => {
  const first = await openDatabase({ dataDir, logger: silentLogger });
  await first.pool.query("select set_config('truckroll.workspace', 'north', false)");
  await first.pool.query(`insert into connections
    (id, name, environment, tenant_id, client_id, sealed_secrets)
    values (gen_random_uuid(), 'ours', 'production', '1', 'cid.1', '{}')`);
  const second = openDatabase({ dataDir, logger: silentLogger });
  await expect(second).rejects.toThrow(`process ${process.pid}`);
  await first.close();

  const again = await openDatabase({ dataDir, logger: silentLogger });
  const rows = await again.kysely.selectFrom('connections').select('name').execute();
  await again.close();
  expect(rows).toEqual([{ name: 'ours' }]);
});

test('rows committed before a SIGKILL are there afterwards', async () => {
  const module = new URL('./database.ts', import.meta.url).href;
  const code = `const { openDatabase } = await import(${JSON.stringify(module)});
    const { pino } = await import('pino');
    const db = await openDatabase({ dataDir: ${JSON.stringify(dataDir)}, logger: pino({ level: 'silent' }) });
    for (let n = 0; ; n += 1) {
      await db.transaction('south', (tx) => tx.insertInto('connections').values({
        id: crypto.randomUUID(), name: 'row ' + n, environment: 'production', tenant_id: '1',
        client_id: 'c', settings: '{}', sealed_secrets: '{}' }).execute());
      console.log(n);
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += String(text);
    if (printed.length > 100) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  const acknowledged = printed.trimEnd().split('\n').length;

  const database = await openDatabase({ dataDir, logger: silentLogger });
  const rows = await database.transaction('south', (tx) =>
    tx.selectFrom('connections').select('name').execute(),
  );
  await database.close();
  expect(acknowledged).toBeGreaterThan(10);
  expect(rows.length).toBeGreaterThanOrEqual(acknowledged);
});

test('flushes asked for while one runs share the next one', async () => {
  const wal = walFlusher(join(dataDir, 'database'));
  const running = wal.flush();
  const waiting = [wal.flush(), wal.flush()];
  expect(waiting[0]).toBe(waiting[1]);
  expect(waiting[0]).not.toBe(running);
  await Promise.all([running, ...waiting]);
});
