import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Says whether an `Authorization` header carries the API token. Hashes are compared, so the time
 * taken tells neither the length nor a beginning of the token.
 */
export function tokenCheck(apiToken: string): (header: string | undefined) => boolean {
  const expected = digest(apiToken);
  return (header) => {
    const [, given] = /^Bearer +(\S+)$/i.exec(header ?? '') ?? [];
    return timingSafeEqual(digest(given ?? ''), expected) && given !== undefined;
  };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
