import type { FieldErrors } from './errors.ts';

/** What could be read from the body of an error answer. */
export interface ReadProblem {
  readonly title: string;
  readonly traceId?: string;
  readonly fieldErrors: FieldErrors;
}

/** An error page can be long and says little; this much of a plain text is kept. */
const MAX_TITLE_LENGTH = 300;

/**
 * Reads ServiceTitan's two error shapes, the plain string some operations answer with, and whatever
 * a proxy in between may have written.
 */
export function readProblem(status: number, text: string): ReadProblem {
  const body = parseJson(text);
  if (typeof body === 'string') return { title: shortTitle(status, body), fieldErrors: {} };
  if (!isRecord(body)) return { title: shortTitle(status, text), fieldErrors: {} };
  const { title, traceId, errors } = body;
  return {
    title: shortTitle(status, typeof title === 'string' ? title : ''),
    ...(typeof traceId === 'string' && { traceId }),
    fieldErrors: readFieldErrors(errors),
  };
}

/** "Rate limit is exceeded. Try again in N seconds." */
const RETRY_TITLE = /try again in (\d+(?:\.\d+)?) seconds?/i;

/**
 * How long to wait by the `Retry-After` header (seconds or a date) and by the number in the title,
 * the longer one; undefined when neither says.
 */
export function readRetryAfterSeconds(
  header: string | undefined,
  title: string,
  now: number,
): number | undefined {
  const named = RETRY_TITLE.exec(title)?.[1];
  const waits = [named === undefined ? undefined : Number(named), headerSeconds(header, now)];
  const known = waits.filter((seconds) => seconds !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function headerSeconds(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}

function readFieldErrors(errors: unknown): FieldErrors {
  if (!isRecord(errors)) return {};
  return Object.fromEntries(
    Object.entries(errors).map(([field, texts]) => [field, [texts].flat().map(String)]),
  );
}

function shortTitle(status: number, text: string): string {
  const plain = text.trim();
  if (plain === '' || plain.startsWith('<')) return `HTTP status ${status}`;
  return plain.length > MAX_TITLE_LENGTH ? `${plain.slice(0, MAX_TITLE_LENGTH)}…` : plain;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
