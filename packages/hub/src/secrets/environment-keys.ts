import { BadKeyError, type KeyProvider } from './key-provider.ts';
import { localKeys, parseKeys } from './local-keys.ts';

/**
 * Keys from the value of an environment variable: base64, the current one first, blanks between.
 * Throws `BadKeyError` when the value is absent or holds anything but keys.
 */
export function environmentKeys(value: string | undefined): KeyProvider {
  if (value === undefined) throw new BadKeyError('The key variable is not set');
  return localKeys(parseKeys(value.trim().replaceAll(/\s+/g, '\n')));
}
