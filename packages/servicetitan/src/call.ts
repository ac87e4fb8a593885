import type { Operation } from '@truckroll/endpoint';
import { bodyKind, isSuccess, readAnswer, type Answer } from './answer.ts';
import type { Clock } from './clock.ts';
import { callFailure, tokenFailure, type Failure, type FailureContext } from './failure.ts';
import type { Governor } from './governor.ts';
import type { Hooks } from './hooks.ts';
import type { AnyInput } from './input.ts';
import { buildRequest, type RequestParts } from './request.ts';
import { maySendAgain, retryWaitMs } from './retry.ts';
import type { Secret } from './secret.ts';
import type { TokenSource } from './token.ts';
import { exchange, type Exchange } from './transport/exchange.ts';
import type { Transport } from './transport/transport.ts';

/** Everything a call needs from its client. */
export interface Caller {
  readonly apiUrl: string;
  readonly tenantId: string;
  readonly appKey: Secret;
  readonly clientSecret: Secret;
  readonly tokens: TokenSource;
  readonly transport: Transport;
  readonly governor: Governor | undefined;
  readonly callsPerSecond: number;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly retryForMs: number;
  readonly clock: Clock;
  readonly hooks: Hooks;
  random(): number;
}

export interface CallOptions {
  /** Ends the call, waiting included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The longest one attempt may take, from sending to the last byte of the answer. */
  readonly timeoutMs?: number;
  /** Says that sending this write twice does no harm, so it is repeated like a read. */
  readonly idempotent?: boolean;
}

interface Attempt {
  readonly operation: Operation;
  readonly parts: RequestParts;
  readonly options: CallOptions;
  readonly number: number;
}

type Outcome = { readonly answer: Answer<unknown> } | { readonly failure: Failure };

/**
 * Makes one call: token, governor, sending, judging the answer, and further attempts where they can
 * do no harm. Throws the errors of `errors.ts`, the reason of an aborted signal, or a TypeError for
 * an input that does not fit the operation.
 */
export async function callOperation(
  caller: Caller,
  operation: Operation,
  input: AnyInput,
  options: CallOptions,
): Promise<Answer<unknown>> {
  const parts = await buildRequest(operation, caller.tenantId, input);
  const retryUntil = caller.clock.now() + caller.retryForMs;
  for (let number = 1; ; number += 1) {
    const outcome = await sendWithToken(caller, { operation, parts, options, number });
    if ('answer' in outcome) return outcome.answer;
    const { failure } = outcome;
    const isLast = number > caller.maxRetries;
    if (isLast || !maySendAgain(failure, operation, options.idempotent === true)) {
      throw failure.error;
    }
    const waitMs = retryWaitMs(failure, number, caller.random);
    if (caller.clock.now() + waitMs > retryUntil) throw failure.error;
    caller.hooks.onRetry?.({ ...factsOf(operation, number), reason: failure.error, waitMs });
    await caller.clock.sleep(waitMs, options.signal);
  }
}

/** One attempt; a refused token is replaced once, which is certain to repeat nothing. */
async function sendWithToken(caller: Caller, attempt: Attempt): Promise<Outcome> {
  const first = await sendOnce(caller, attempt);
  if (first.refusedToken === undefined) return first.outcome;
  caller.tokens.drop(first.refusedToken);
  return (await sendOnce(caller, attempt)).outcome;
}

async function sendOnce(
  caller: Caller,
  attempt: Attempt,
): Promise<{ readonly outcome: Outcome; readonly refusedToken?: Secret }> {
  const { operation, options } = attempt;
  const leave = await caller.governor?.enter({
    callsPerSecond: caller.callsPerSecond,
    signal: options.signal,
  });
  try {
    const issued = await unlessAborted(caller.tokens.get(), options.signal);
    if (issued.kind === 'none') {
      const context = contextOf(caller, operation);
      return { outcome: { failure: tokenFailure(issued.exchange, context) } };
    }
    const { token } = issued;
    const exchanged = await send(caller, attempt, token, leave);
    if (exchanged.kind === 'answered' && isSuccess(operation, exchanged)) {
      return { outcome: { answer: readAnswer(operation, exchanged) } };
    }
    const failure = callFailure(exchanged, contextOf(caller, operation, token));
    const isRefused = exchanged.kind === 'answered' && exchanged.status === 401;
    return { outcome: { failure }, ...(isRefused && { refusedToken: token }) };
  } finally {
    leave?.();
  }
}

async function send(
  caller: Caller,
  { operation, parts, options, number }: Attempt,
  token: Secret,
  onHead: (() => void) | undefined,
): Promise<Exchange> {
  const facts = factsOf(operation, number);
  caller.hooks.onRequest?.(facts);
  const startedAt = caller.clock.now();
  const exchanged = await exchange(
    caller.transport,
    {
      method: operation.method,
      url: new URL(caller.apiUrl + parts.target),
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${token.reveal()}`,
        'st-app-key': caller.appKey.reveal(),
        ...(parts.contentType !== undefined && { 'content-type': parts.contentType }),
      },
      body: parts.body,
    },
    {
      timeoutMs: options.timeoutMs ?? caller.timeoutMs,
      signal: options.signal,
      bodyAs: bodyKind(operation),
      ...(onHead && { onHead }),
    },
  );
  caller.hooks.onAnswer?.({
    ...facts,
    ...(exchanged.kind === 'answered' && { status: exchanged.status }),
    durationMs: caller.clock.now() - startedAt,
  });
  return exchanged;
}

function factsOf(operation: Operation, attempt: number) {
  return { operation: operation.key, method: operation.method, attempt };
}

function contextOf(caller: Caller, operation: Operation, token?: Secret): FailureContext {
  const secrets = [caller.clientSecret, caller.appKey, ...(token === undefined ? [] : [token])];
  return { operation, secrets, now: caller.clock.now() };
}

/** Waits for something several callers share: one that is aborted leaves, the others go on. */
function unlessAborted<T>(shared: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return shared;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    shared.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}
