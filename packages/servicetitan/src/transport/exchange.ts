import type { HttpRequest, Transport } from './transport.ts';

/** A body as it was asked to be read. */
export type AnswerBody = string | Uint8Array;

/** What became of one request. */
export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: AnswerBody;
    }
  | { readonly kind: 'timed-out'; readonly timeoutMs: number }
  | { readonly kind: 'broken'; readonly wasSent: boolean; readonly cause: unknown };

export interface ExchangeOptions {
  /** From sending to the last byte of the answer. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** How to read the body; text when left out. */
  readonly bodyAs?: 'text' | 'bytes';
  /** Called once, when the head of the answer is here or it is certain that none comes. */
  onHead?(): void;
}

/** Sends one request and reads its answer. Throws only the reason of an aborted signal. */
export async function exchange(
  transport: Transport,
  request: Omit<HttpRequest, 'signal'>,
  { timeoutMs, signal, onHead, bodyAs = 'text' }: ExchangeOptions,
): Promise<Exchange> {
  signal?.throwIfAborted();
  const stop = new AbortController();
  let hasTimedOut = false;
  const timer = setTimeout(() => {
    hasTimedOut = true;
    stop.abort();
  }, timeoutMs);
  const onAbort = (): void => stop.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const answer = await transport
      .send({ ...request, signal: stop.signal })
      .finally(() => onHead?.());
    const body = await answer[bodyAs]();
    return { kind: 'answered', status: answer.status, headers: answer.headers, body };
  } catch (cause) {
    signal?.throwIfAborted();
    if (hasTimedOut) return { kind: 'timed-out', timeoutMs };
    return { kind: 'broken', wasSent: !isConnectFailure(cause), cause };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** A body as text, however it was read. */
export function textOf(body: AnswerBody): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body);
}

/** Failures that come before the first byte leaves. */
const CONNECT_FAILURES: readonly unknown[] = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
];

function isConnectFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && CONNECT_FAILURES.includes(error.code)) return true;
  return isConnectFailure(error.cause);
}
