import { expect, test } from 'vitest';
import { migrate, readMigrations, type Migration } from './migrate.ts';
import { eachDatabase, silentLogger } from './test-database.ts';

test('migrations are numbered without a gap or a repeat', async () => {
  const numbers = (await readMigrations()).map(({ name }) => Number(name.slice(0, 4)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

eachDatabase((_engine, open) => {
  test('migrating twice, and two at once, changes nothing', async () => {
    const { pool } = await open();
    await Promise.all([migrate(pool, silentLogger), migrate(pool, silentLogger)]);
    const { rows } = await pool.query<{ name: string }>(
      'select name from migrations order by name',
    );
    expect(rows.map(({ name }) => name)).toEqual((await readMigrations()).map(({ name }) => name));
  });

  test('a migration that changed after it was applied is refused by name', async () => {
    const { pool } = await open();
    const [first, ...rest] = await readMigrations();
    const changed: Migration[] = first ? [{ ...first, checksum: 'other' }, ...rest] : [];
    await expect(migrate(pool, silentLogger, changed)).rejects.toThrow('0001_workspaces.sql');
  });

  test('a migration that fails leaves nothing of itself and names its file', async () => {
    const { pool } = await open();
    const broken = { name: '9999_broken.sql', text: 'create table half (); oops', checksum: 'x' };
    const migrations = [...(await readMigrations()), broken];
    await expect(migrate(pool, silentLogger, migrations)).rejects.toThrow('9999_broken.sql');
    const { rows } = await pool.query("select to_regclass('half') as found");
    expect(rows).toEqual([{ found: null }]);
  });
});
