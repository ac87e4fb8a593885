import { randomBytes, randomUUID } from 'node:crypto';
import { link, lstat, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES } from './cipher.ts';
import { BadKeyError, type KeyProvider } from './key-provider.ts';
import { localKeys, parseKeys } from './local-keys.ts';

/** Rights of anybody but the owner. */
const OTHERS = 0o077;

/**
 * Keys from a file that only its owner may read; it is made, with one new key, where there is none.
 * To rotate, put a new key on the first line and seal the records again.
 * Throws `BadKeyError` when others may read the file, or it holds anything but keys.
 */
export async function keyFileKeys(path: string): Promise<KeyProvider> {
  await makeIfMissing(path);
  const file = await lstat(path);
  if (!file.isFile()) throw new BadKeyError(`The key file ${path} is not a plain file`);
  if (process.platform !== 'win32' && (file.mode & OTHERS) !== 0) {
    throw new BadKeyError(`Others may read the key file ${path}; run: chmod 600 ${path}`);
  }
  try {
    return localKeys(parseKeys(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof BadKeyError)
      throw new BadKeyError(`The key file ${path}: ${error.message}`);
    throw error;
  }
}

/** Linked into place when it is on the disk: no hub ever reads half a key, or replaces one. */
async function makeIfMissing(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await file.sync();
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
}
