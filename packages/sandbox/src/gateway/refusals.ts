import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';

/** An error as it leaves the sandbox: every shape the service's errors have is made in this file. */
export interface Refusal {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is wrong, by the name of the parameter or member. */
export type FieldTexts = Readonly<Record<string, readonly string[]>>;

/** observed: the `type` of the gateway's 403 and 404. */
const CLIENT_ERROR = 'https://tools.ietf.org/html/rfc7231#section-6.5';
const UNAUTHORIZED = 'https://tools.ietf.org/html/rfc7235#section-3.1';
const SERVER_ERROR = 'https://tools.ietf.org/html/rfc7231#section-6.6';

/** observed: the gateway's errors have exactly these four members, in this order. */
function gatewayRefusal(status: number, title: string, type = CLIENT_ERROR): Refusal {
  return { status, body: { type, status, title, traceId: newTraceId() } };
}

/** observed: for an unknown path and for a known one with another method. */
export function unknownRoute(): Refusal {
  return gatewayRefusal(404, 'Unable to match incoming request to an operation.');
}

/** documented: status 401. assumed: the text. */
export function badToken(): Refusal {
  return gatewayRefusal(401, 'The access token is missing, invalid or expired.', UNAUTHORIZED);
}

/** observed: status 401 even with a good token. assumed: the text. */
export function badAppKey(): Refusal {
  return gatewayRefusal(401, 'The application key is missing or invalid.', UNAUTHORIZED);
}

/** assumed: the key of another app than the token's is told apart from an unknown one. */
export function foreignAppKey(): Refusal {
  return gatewayRefusal(403, 'Scope validation failed, the application key is of another app.');
}

/** observed: how the title starts. assumed: the rest. */
export function scopeRefused(scope: string): Refusal {
  return gatewayRefusal(403, `Scope validation failed, the required scope is '${scope}'.`);
}

/** observed: the title for `tenant`, and for `tenant, booking_provider` on bookings. */
export function ownerRefused(parameters: readonly string[]): Refusal {
  return gatewayRefusal(
    403,
    `Resource owner validation failed, please check '${parameters.join(', ')}' path value(s).`,
  );
}

/** observed: three members, and the seconds as the last but one word. assumed: the header. */
export function rateLimited(retryAfterS: number): Refusal {
  const title = `Rate limit is exceeded. Try again in ${retryAfterS} seconds.`;
  return {
    status: 429,
    body: { status: 429, title, traceId: newTraceId() },
    headers: { 'retry-after': String(retryAfterS) },
  };
}

/** documented: `ApiErrorResponse`, the error an operation itself answers with. */
export function operationRefusal(status: number, title: string, errors: FieldTexts = {}): Refusal {
  return {
    status,
    body: {
      type: status < 500 ? CLIENT_ERROR : SERVER_ERROR,
      title,
      status,
      traceId: newTraceId(),
      errors,
      data: {},
    },
  };
}

export function invalidRequest(errors: FieldTexts): Refusal {
  return operationRefusal(400, 'One or more validation errors occurred.', errors);
}

/** assumed: the status is HTTP's own, the text ours. */
export function bodyTooLarge(maxBytes: number): Refusal {
  return operationRefusal(413, `A request may have ${maxBytes} bytes at most.`);
}

/** Not the service's own: says which operation the sandbox has no model of. */
export function notModelledHere(operationKey: string): Refusal {
  return operationRefusal(501, `The sandbox does not model ${operationKey} yet.`);
}

/** Not the service's own: the sandbox caught itself answering against the contract. */
export function contractBreach(operationKey: string, errors: FieldTexts): Refusal {
  const fields = Object.keys(errors).map((field) => (field === '' ? 'the whole answer' : field));
  return operationRefusal(
    500,
    `The sandbox's answer to ${operationKey} breaks the contract: ${fields.join(', ')}.`,
    errors,
  );
}

/** A status and its usual name: a mistake of the sandbox's own, or a fault that was asked for. */
export function bareStatus(status: number): Refusal {
  const type = status < 500 ? CLIENT_ERROR : SERVER_ERROR;
  return gatewayRefusal(status, STATUS_CODES[status] ?? 'Error', type);
}

function newTraceId(): string {
  return randomUUID();
}
