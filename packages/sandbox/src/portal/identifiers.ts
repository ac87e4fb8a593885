import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';
/** Bytes from here on would favour some letters: the largest multiple of 36 below 256. */
const FAIR_BYTES = 252;
/** As long as a SHA-256, so that an empty slot is compared like a full one. */
const NO_HASH_BYTES = 32;

/** documented: `cid.` and 25 letters or digits. */
export function newClientId(): string {
  return `cid.${randomText(25)}`;
}

/** documented: the prefix names the slot; 50 letters or digits follow. */
export function newClientSecret(slot: SecretSlot): string {
  return `cs${slot}.${randomText(50)}`;
}

/** documented: `ak1.` and about 25 letters or digits. */
export function newAppKey(): string {
  return `ak1.${randomText(25)}`;
}

/** observed: a short public id such as `12abc346skeg`. */
export function newAppId(): string {
  return randomText(12);
}

/** A connection of an app with a tenant holds up to two secrets at a time. */
export type SecretSlot = 1 | 2;

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a secret is the hashed one; takes as long when it is not. */
export function isSecret(given: string, hash: string | null): boolean {
  const expected = hash === null ? Buffer.alloc(NO_HASH_BYTES) : Buffer.from(hash, 'hex');
  const actual = createHash('sha256').update(given).digest();
  return timingSafeEqual(actual, expected) && hash !== null;
}

function randomText(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length * 2)) {
      if (byte < FAIR_BYTES && text.length < length) text += LETTERS.charAt(byte % LETTERS.length);
    }
  }
  return text;
}
