import { collapse } from './text.ts';

/** The longest address mail servers accept. */
const MAX_CHARACTERS = 254;

const SYNTAX = /^[^\s@"(),:;<>[\\\]]{1,64}@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** The address in lower case, or undefined where it cannot be one. */
export function normalizeEmail(text: string): string | undefined {
  const email = collapse(text)
    .replace(/^mailto:/i, '')
    .toLowerCase();
  if (email.length > MAX_CHARACTERS || !SYNTAX.test(email)) return undefined;
  return email;
}
