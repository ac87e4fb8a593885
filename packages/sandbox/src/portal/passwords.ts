import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** A sign-in costs some 40 ms and 16 MB. */
const COST = 16_384;
const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** What a password is compared with when there is none to compare with, so that it takes as long. */
const NO_PASSWORD = `scrypt:${COST}:${'0'.repeat(2 * SALT_BYTES)}:${'0'.repeat(2 * HASH_BYTES)}`;

/** A salted scrypt hash with what is needed to compare it later, `scrypt:16384:salt:hash`. */
export function hashPassword(password: string): string {
  const salt = randomBytes(SALT_BYTES);
  const hash = scryptSync(password, salt, HASH_BYTES, { N: COST });
  return `scrypt:${COST}:${salt.toString('hex')}:${hash.toString('hex')}`;
}

/** Whether a password is the hashed one; takes as long when it is not, or when there is none. */
export function isPassword(given: string, hash: string | null): boolean {
  const [, cost, salt = '', expected = ''] = (hash ?? NO_PASSWORD).split(':');
  const options = { N: Number(cost) };
  const actual = scryptSync(given, Buffer.from(salt, 'hex'), HASH_BYTES, options);
  return timingSafeEqual(actual, Buffer.from(expected, 'hex')) && hash !== null;
}
