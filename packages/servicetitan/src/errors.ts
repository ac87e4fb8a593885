/** What is wrong with a request, by the path of its member. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/**
 * What every error of the client has. The message starts with the operation's published id and
 * holds no secret, no query and no body.
 */
abstract class OperationError extends Error {
  /** The id of the published document: `Bookings_Create`. */
  readonly operationId: string;

  constructor(operationId: string, what: string, cause?: unknown) {
    super(`${operationId} ${what}`, cause === undefined ? undefined : { cause });
    this.operationId = operationId;
  }
}

export interface ApiErrorDetails {
  readonly status: number;
  readonly title: string;
  /** ServiceTitan's id of the call, for its support; absent when the answer had none. */
  readonly traceId?: string | undefined;
  readonly fieldErrors: FieldErrors;
}

/** ServiceTitan answered with an error: a refused value, a missing entity or scope, a fault. */
export class ApiError extends OperationError {
  override readonly name = 'ApiError';
  readonly code = 'api_error';
  readonly status: number;
  readonly title: string;
  readonly traceId: string | undefined;
  readonly fieldErrors: FieldErrors;

  constructor(operationId: string, details: ApiErrorDetails) {
    const fields = Object.entries(details.fieldErrors).map(([field, texts]) => {
      const more = texts.filter((text) => text !== details.title);
      const name = field === '' ? 'request' : field;
      return more.length === 0 ? name : `${name}: ${more.join(' ')}`;
    });
    super(
      operationId,
      [`was answered ${details.status}: ${details.title}`, ...fields].join(' · ') +
        (details.traceId === undefined ? '' : ` (trace ${details.traceId})`),
    );
    this.status = details.status;
    this.title = details.title;
    this.traceId = details.traceId;
    this.fieldErrors = details.fieldErrors;
  }
}

export interface AuthErrorDetails {
  /** `token`: no token was given out. `call`: the call was answered 401 even with a new token. */
  readonly stage: 'token' | 'call';
  readonly status: number;
  /** The token endpoint's own code, for example `invalid_client`. */
  readonly oauthError?: string | undefined;
  readonly traceId?: string | undefined;
}

/** The credentials were refused; trying again does not help until somebody changes them. */
export class AuthError extends OperationError {
  override readonly name = 'AuthError';
  readonly code = 'auth_error';
  readonly stage: 'token' | 'call';
  readonly status: number;
  readonly oauthError: string | undefined;
  readonly traceId: string | undefined;

  constructor(operationId: string, details: AuthErrorDetails) {
    super(
      operationId,
      details.stage === 'token'
        ? `got no access token: ${details.oauthError ?? `status ${details.status}`}`
        : 'was answered 401 with a new access token: the token or the app key is refused',
    );
    this.stage = details.stage;
    this.status = details.status;
    this.oauthError = details.oauthError;
    this.traceId = details.traceId;
  }
}

/** The call was refused for its rate, and waiting as long as asked is more than the client may. */
export class RateLimitError extends OperationError {
  override readonly name = 'RateLimitError';
  readonly code = 'rate_limit_error';
  readonly status = 429;
  /** What the far side asked for; undefined when it named no time. */
  readonly retryAfterSeconds: number | undefined;
  readonly traceId: string | undefined;

  constructor(operationId: string, retryAfterSeconds: number | undefined, traceId?: string) {
    const when =
      retryAfterSeconds === undefined ? '' : `, to be tried again in ${retryAfterSeconds} s`;
    super(operationId, `was refused for its rate${when}`);
    this.retryAfterSeconds = retryAfterSeconds;
    this.traceId = traceId;
  }
}

/** No complete answer came in time. A write may have taken effect. */
export class TimeoutError extends OperationError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout_error';
  readonly timeoutMs: number;

  constructor(operationId: string, timeoutMs: number) {
    super(operationId, `had no answer after ${timeoutMs} ms`);
    this.timeoutMs = timeoutMs;
  }
}

/** `connect`: nothing was sent. `dropped`: the connection ended early. `answer`: unreadable. */
export type TransportFault = 'connect' | 'dropped' | 'answer';

/** The network or the answer broke; `fault` says whether a write may have taken effect. */
export class TransportError extends OperationError {
  override readonly name = 'TransportError';
  readonly code = 'transport_error';
  readonly fault: TransportFault;

  constructor(operationId: string, fault: TransportFault, what: string, cause?: unknown) {
    super(operationId, what, cause);
    this.fault = fault;
  }
}

export type ServiceTitanError =
  | ApiError
  | AuthError
  | RateLimitError
  | TimeoutError
  | TransportError;

/** Whether a caught value is one of this client's errors; `code` then tells which. */
export function isServiceTitanError(error: unknown): error is ServiceTitanError {
  return error instanceof OperationError;
}

/** Whether the far side may have done what was asked although the call failed. */
export function mayHaveTakenEffect(error: unknown): boolean {
  if (error instanceof TimeoutError) return true;
  if (error instanceof TransportError) return error.fault !== 'connect';
  return error instanceof ApiError && error.status >= 500;
}
