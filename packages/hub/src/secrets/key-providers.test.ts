import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentKeys } from './environment-keys.ts';
import { keyFileKeys } from './key-file.ts';
import type { KeyProvider } from './key-provider.ts';

const newKey = () => randomBytes(32).toString('base64');

async function fileWith(text: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'truckroll-key-')), 'hub.key');
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

type MakeKeys = (keys: string[]) => Promise<KeyProvider>;
const providers: [string, MakeKeys][] = [
  ['key file', async (keys) => keyFileKeys(await fileWith(keys.join('\n')))],
  ['environment', async (keys) => environmentKeys(keys.join(' '))],
];

describe.each(providers)('%s', (_name, make) => {
  test('unwraps what it wrapped', async () => {
    const keys = await make([newKey()]);
    const dataKey = randomBytes(32);
    const wrapped = await keys.wrap(dataKey, 'here');
    expect(wrapped.wrapped).not.toContain(dataKey.toString('base64'));
    expect(Buffer.from(await keys.unwrap(wrapped, 'here'))).toEqual(dataKey);
  });

  test('does not unwrap in another context, or after a change', async () => {
    const keys = await make([newKey()]);
    const wrapped = await keys.wrap(randomBytes(32), 'here');
    await expect(keys.unwrap(wrapped, 'there')).rejects.toThrow('authenticate');
    const bytes = Buffer.from(wrapped.wrapped, 'base64');
    bytes[20] = (bytes[20] ?? 0) ^ 1;
    const changed = { ...wrapped, wrapped: bytes.toString('base64') };
    await expect(keys.unwrap(changed, 'here')).rejects.toThrow('authenticate');
  });

  test('opens with an older key and wraps with the current one', async () => {
    const [older, newer] = [newKey(), newKey()];
    const wrapped = await (await make([older])).wrap(Buffer.from('data'), 'here');
    const rotated = await make([newer, older]);
    expect(Buffer.from(await rotated.unwrap(wrapped, 'here')).toString()).toBe('data');
    expect((await rotated.wrap(Buffer.from('data'), 'here')).keyId).not.toBe(wrapped.keyId);
  });

  test('names the key it does not have', async () => {
    const wrapped = await (await make([newKey()])).wrap(Buffer.from('data'), 'here');
    const other = await make([newKey()]);
    await expect(other.unwrap(wrapped, 'here')).rejects.toMatchObject({ code: 'unknown_key' });
  });

  test.each([
    ['a short key', () => [randomBytes(16).toString('base64')]],
    ['hexadecimal digits', () => [randomBytes(32).toString('hex')]],
    ['the same key twice', () => Array<string>(2).fill(newKey())],
    ['words', () => ['not-a-key']],
    ['nothing', () => []],
  ])('refuses %s', async (_what, keys) => {
    await expect(make(keys())).rejects.toMatchObject({ code: 'bad_key' });
  });
});

test('a key file is made for its owner alone and kept from then on', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'truckroll-key-')), 'keys', 'hub.key');
  const [first, second] = await Promise.all([keyFileKeys(path), keyFileKeys(path)]);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(first.currentKeyId).toBe(second.currentKeyId);
  expect((await readFile(path, 'utf8')).trim()).toHaveLength(44);
});

test('a key file others may read is refused, with the command that repairs it', async () => {
  const path = await fileWith(newKey());
  await chmod(path, 0o644);
  await expect(keyFileKeys(path)).rejects.toThrow(`chmod 600 ${path}`);
});

test('an environment without the variable is refused', () => {
  expect(() => environmentKeys(undefined)).toThrow('not set');
});
