import type { Operation } from '@truckroll/endpoint';
import { ApiError, AuthError, RateLimitError, TimeoutError, TransportError } from './errors.ts';
import type { ServiceTitanError } from './errors.ts';
import { readProblem, readRetryAfterSeconds } from './problem.ts';
import { redact, type Secret } from './secret.ts';
import { textOf, type Exchange } from './transport/exchange.ts';

/** A failed attempt: the error to throw, and what is known for deciding about another one. */
export interface Failure {
  readonly error: ServiceTitanError;
  /** Whether the same request may succeed later. */
  readonly isPassing: boolean;
  /** The far side certainly did nothing, so that even a write may be sent again. */
  readonly hadNoEffect: boolean;
  readonly retryAfterSeconds?: number | undefined;
}

export interface FailureContext {
  readonly operation: Operation;
  /** Texts that must not appear in an error, whoever wrote them there. */
  readonly secrets: readonly Secret[];
  readonly now: number;
}

const PASSING_STATUSES: readonly number[] = [429, 500, 502, 503, 504];

/** What went wrong with a call of the API. */
export function callFailure(outcome: Exchange, context: FailureContext): Failure {
  if (outcome.kind !== 'answered') return networkFailure(outcome, context);
  const operationId = context.operation.id;
  const text = redact(textOf(outcome.body), context.secrets);
  const problem = readProblem(outcome.status, text);
  const { status } = outcome;
  if (status === 401) {
    const error = new AuthError(operationId, { stage: 'call', status, traceId: problem.traceId });
    return { error, isPassing: false, hadNoEffect: true };
  }
  if (status === 429) {
    const header = outcome.headers['retry-after'];
    const retryAfterSeconds = readRetryAfterSeconds(header, problem.title, context.now);
    const error = new RateLimitError(operationId, retryAfterSeconds, problem.traceId);
    return { error, isPassing: true, hadNoEffect: true, retryAfterSeconds };
  }
  return {
    error: new ApiError(operationId, { status, ...problem }),
    isPassing: PASSING_STATUSES.includes(status),
    hadNoEffect: false,
    retryAfterSeconds: readRetryAfterSeconds(outcome.headers['retry-after'], '', context.now),
  };
}

/** What went wrong with getting a token. The call itself was never sent. */
export function tokenFailure(outcome: Exchange, context: FailureContext): Failure {
  if (outcome.kind === 'broken') return networkFailure({ ...outcome, wasSent: false }, context);
  if (outcome.kind === 'timed-out') {
    return { ...networkFailure(outcome, context), hadNoEffect: true };
  }
  const { status, headers, body } = outcome;
  const text = redact(textOf(body), context.secrets);
  const oauthError = status === 200 ? 'unreadable answer' : readOauthError(text);
  const { title } = readProblem(status, text);
  return {
    error: new AuthError(context.operation.id, { stage: 'token', status, oauthError }),
    isPassing: PASSING_STATUSES.includes(status),
    hadNoEffect: true,
    retryAfterSeconds: readRetryAfterSeconds(headers['retry-after'], title, context.now),
  };
}

/** An answer of success whose body is not what the contract says. */
export function unreadableAnswer(operation: Operation, what: string): TransportError {
  return new TransportError(operation.id, 'answer', `was answered with ${what}`);
}

function networkFailure(
  outcome: Exclude<Exchange, { kind: 'answered' }>,
  context: FailureContext,
): Failure {
  const operationId = context.operation.id;
  if (outcome.kind === 'timed-out') {
    const error = new TimeoutError(operationId, outcome.timeoutMs);
    return { error, isPassing: true, hadNoEffect: false };
  }
  const cause = withoutSecrets(outcome.cause, context.secrets);
  const error = outcome.wasSent
    ? new TransportError(operationId, 'dropped', `lost its connection: ${cause.message}`, cause)
    : new TransportError(operationId, 'connect', `could not be sent: ${cause.message}`, cause);
  return { error, isPassing: true, hadNoEffect: !outcome.wasSent };
}

/**
 * A copy of the reason that can be shown: errors of a transport may carry the whole request with
 * its headers as a member.
 */
function withoutSecrets(cause: unknown, secrets: readonly Secret[]): Error {
  if (!(cause instanceof Error)) return new Error(redact(String(cause), secrets));
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const copy = new Error(redact(`${cause.message}${inner}`, secrets));
  copy.name = cause.name;
  copy.stack = redact(cause.stack ?? '', secrets);
  return 'code' in cause ? Object.assign(copy, { code: String(cause.code) }) : copy;
}

function readOauthError(text: string): string | undefined {
  try {
    const { error } = Object(JSON.parse(text)) as { error?: unknown };
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}
