import { createHash } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES } from './cipher.ts';
import { BadKeyError, UnknownKeyError, type KeyProvider } from './key-provider.ts';

/** Keys held in this process: new records use the first, the others still open older ones. */
export function localKeys(keys: readonly Uint8Array[]): KeyProvider {
  const byId = new Map(keys.map((key) => [keyIdOf(key), key]));
  const [currentKeyId] = byId.keys();
  const current = keys[0];
  if (currentKeyId === undefined || current === undefined) throw new BadKeyError('No key is given');
  if (byId.size < keys.length) throw new BadKeyError('The same key is given twice');
  for (const key of keys) {
    if (key.length !== KEY_BYTES) throw new BadKeyError(`A key has ${key.length} bytes, not 32`);
  }
  return {
    currentKeyId,
    wrap: async (dataKey, context) => ({
      keyId: currentKeyId,
      wrapped: encrypt(current, dataKey, context),
    }),
    async unwrap({ keyId, wrapped }, context) {
      const key = byId.get(keyId);
      if (key === undefined) throw new UnknownKeyError(keyId);
      return decrypt(key, wrapped, context);
    },
  };
}

/** A key's own fingerprint names it, so nobody has to keep names and keys together. */
function keyIdOf(key: Uint8Array): string {
  return createHash('sha256').update('truckroll key id').update(key).digest('hex').slice(0, 12);
}

/**
 * Reads keys from text, one a line in base64, the current one first. Throws `BadKeyError` for
 * anything that could be read in two ways.
 */
export function parseKeys(text: string): Buffer[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  if (lines.length === 0) throw new BadKeyError('No key is given');
  return lines.map((line, index) => {
    const key = Buffer.from(line, 'base64');
    if (key.length !== KEY_BYTES || key.toString('base64') !== line) {
      throw new BadKeyError(`Line ${index + 1} is not a key of 32 bytes in base64`);
    }
    return key;
  });
}
