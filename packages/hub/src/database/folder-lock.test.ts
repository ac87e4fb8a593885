import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseLockedError, lockFolder } from './folder-lock.ts';

const folder = () => mkdtemp(join(tmpdir(), 'truckroll-lock-'));

test('a second lock on the same folder names the process that holds the first', async () => {
  const path = await folder();
  await lockFolder(path);
  const second = await lockFolder(path).catch((error: unknown) => error);
  expect(second).toBeInstanceOf(DatabaseLockedError);
  expect(String(second)).toContain(`process ${process.pid}`);
});

test('a released folder can be locked again', async () => {
  const path = await folder();
  await (await lockFolder(path)).release();
  await expect(lockFolder(path)).resolves.toBeDefined();
});

test('the lock of a killed process is taken over', async () => {
  const path = await folder();
  const module = new URL('./folder-lock.ts', import.meta.url).href;
  const code = `const { lockFolder } = await import(${JSON.stringify(module)});
    await lockFolder(${JSON.stringify(path)}); console.log('locked'); setInterval(() => {}, 1000)`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  await expect(lockFolder(path)).rejects.toThrow(`process ${child.pid}`);
  child.kill('SIGKILL');
  await once(child, 'exit');
  await expect(lockFolder(path)).resolves.toBeDefined();
});

test('a lock left by an earlier process of the same number is taken over', async () => {
  const path = await folder();
  await writeFile(join(path, 'hub.lock'), `${process.pid} 1`);
  await lockFolder(path);
  expect(await readFile(join(path, 'hub.lock'), 'utf8')).not.toBe(`${process.pid} 1`);
});

test('of many that find one stale lock exactly one takes it over', async () => {
  const path = await folder();
  await writeFile(join(path, 'hub.lock'), '4194000 1');
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(path)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
