/** What went one way in a call, for looking at. */
export interface LoggedBody {
  readonly contentType: string;
  readonly bytes: number;
  /** Its start, secrets masked; null for what is no text. */
  readonly text: string | null;
  /** Whether the text goes on. */
  readonly isCut: boolean;
}

/** A page of fifty records fits in. */
const MAX_TEXT_BYTES = 32 * 1024;

/** Stands where a secret stood. */
const MASK = '[secret]';

/** Members, form fields and parameters whose value is a secret, whatever it looks like. */
const SECRET_MEMBER =
  /(\b(?:access_token|client_secret|clientSecret|servicetitanapplicationkey|st-app-key|appKey|hmacKey|password)"?\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|[^"&\s,}]+)/gi;

/** Client secrets, app keys and tokens, known by their form; the last also when it is cut off. */
const SECRET_VALUE = /\b(?:cs[12]\.[0-9a-z]{8,}|ak1\.[0-9a-z]{8,}|eyJ[\w-]{8,}\.[\w.-]+)/gi;

/** The text without any secret in it. */
export function masked(text: string): string {
  return text
    .replace(SECRET_MEMBER, (_, name: string, value: string) =>
      value.startsWith('"') ? `${name}"${MASK}"` : name + MASK,
    )
    .replace(SECRET_VALUE, MASK);
}

/** Null when there is no body. */
export function loggedBody(
  contentType: string,
  body: string | Uint8Array | null,
): LoggedBody | null {
  const bytes = body === null ? 0 : Buffer.byteLength(body);
  if (body === null || bytes === 0) return null;
  const start = startOf(body);
  return {
    contentType,
    bytes,
    text: start === undefined ? null : masked(start),
    isCut: bytes > MAX_TEXT_BYTES,
  };
}

function startOf(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body.slice(0, MAX_TEXT_BYTES);
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    // Streaming: a character that the cut went through is left out.
    return decoder.decode(body.subarray(0, MAX_TEXT_BYTES), { stream: true });
  } catch {
    return undefined;
  }
}
