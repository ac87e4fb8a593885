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

/** Every secret is in text that has one of these. */
const NEAR_SECRET = /[:=.]/;

/** The text without any secret in it. */
export function masked(text: string): string {
  if (!NEAR_SECRET.test(text)) return text;
  return text
    .replace(SECRET_MEMBER, (_, name: string, value: string) =>
      value.startsWith('"') ? `${name}"${MASK}"` : name + MASK,
    )
    .replace(SECRET_VALUE, MASK);
}

/** A body as the log keeps it until somebody looks: to mask each at once costs more than to answer. */
export interface KeptBody {
  readonly contentType: string;
  /** Of the whole body. */
  readonly bytes: number;
  readonly start: string | Uint8Array;
}

/**
 * What is kept of a body, nothing beyond what can be looked at; null when there is none. Where
 * secrets are to be expected they are masked here, elsewhere by `shownBody`.
 */
export function keptBody(
  contentType: string,
  body: string | Uint8Array | null,
  isSecret: boolean,
): KeptBody | null {
  if (body === null || body.length === 0) return null;
  const bytes = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
  if (isSecret) return { contentType, bytes, start: masked(startOf(body) ?? '') };
  if (bytes <= MAX_TEXT_BYTES) return { contentType, bytes, start: body };
  // A copy: a part of a long body would keep all of it.
  return { contentType, bytes, start: Buffer.from(body.slice(0, MAX_TEXT_BYTES)) };
}

/** A kept body for looking at. */
export function shownBody(kept: KeptBody | null): LoggedBody | null {
  if (kept === null) return null;
  const { contentType, bytes } = kept;
  const start = startOf(kept.start);
  const text = start === undefined ? null : masked(start);
  return { contentType, bytes, text, isCut: bytes > MAX_TEXT_BYTES };
}

/** Null when there is no body. */
export function loggedBody(
  contentType: string,
  body: string | Uint8Array | null,
): LoggedBody | null {
  return shownBody(keptBody(contentType, body, false));
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
