/** A message on its way to a receiver. */
export interface Message {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of one attempt. */
export interface AttemptResult {
  /** Null when nobody answered. */
  readonly status: number | null;
  /** Why it is no delivery; null when it is one. */
  readonly problem: string | null;
  /** The beginning of the answer. */
  readonly answer: string;
  /** Real milliseconds. */
  readonly durationMs: number;
}

/** As much of an answer as is read and kept. */
const MAX_ANSWER_LENGTH = 1_000;

/**
 * Sends a message once and waits for the answer.
 * documented: a 2xx answer says that the message arrived.
 * assumed: a redirect is no delivery and is not followed.
 */
export async function send(message: Message, signal: AbortSignal): Promise<AttemptResult> {
  const startedMs = performance.now();
  const result = await answerTo(message, signal).catch((error: unknown) => ({
    status: null,
    problem: problemOf(error),
    answer: '',
  }));
  return { ...result, durationMs: Math.round(performance.now() - startedMs) };
}

async function answerTo({ url, headers, body }: Message, signal: AbortSignal) {
  const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal });
  const answer = await beginningOf(response);
  const isRedirect = response.status >= 300 && response.status < 400;
  const problem = isRedirect
    ? 'A redirect, which is not followed.'
    : `Answered ${response.status}.`;
  return { status: response.status, problem: response.ok ? null : problem, answer };
}

async function beginningOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length >= MAX_ANSWER_LENGTH) break;
  }
  return text.slice(0, MAX_ANSWER_LENGTH);
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'No answer in time.';
  const { cause } = error;
  const code = (cause as { readonly code?: unknown } | undefined)?.code;
  if (code === 'ECONNREFUSED') return 'Nobody listens there.';
  if (typeof code === 'string') return `No connection: ${code}.`;
  return cause instanceof Error ? `No connection: ${cause.message}.` : error.message;
}
