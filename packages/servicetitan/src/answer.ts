import { successStatus, type Operation } from '@truckroll/endpoint';
import { unreadableAnswer } from './failure.ts';
import { textOf, type AnswerBody, type Exchange } from './transport/exchange.ts';

/** A successful answer with what came around its data. */
export interface Answer<T> {
  readonly data: T;
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

type Answered = Extract<Exchange, { kind: 'answered' }>;

/** Whether the far side did what was asked: any 2xx, or a redirect where the contract has one. */
export function isSuccess(operation: Operation, answered: Answered): boolean {
  const { status } = answered;
  if (status >= 200 && status < 300) return true;
  return status === 302 && operation.responses[302] !== undefined;
}

/** How the body of an operation's answer is to be read, so that nothing of it is lost. */
export function bodyKind(operation: Operation): 'text' | 'bytes' {
  const declared = operation.responses[successStatus(operation)]?.contentType;
  return declared?.includes('json') === true ? 'text' : 'bytes';
}

/**
 * Reads the body by what the contract declares: JSON, bytes, or nothing. A redirect gives its
 * `location`; an empty body gives undefined. Throws a TransportError when it cannot be read.
 */
export function readAnswer(operation: Operation, answered: Answered): Answer<unknown> {
  const { status, headers } = answered;
  return { data: readData(operation, answered), status, headers };
}

function readData(operation: Operation, { status, headers, body }: Answered): unknown {
  if (status === 302) return { location: headers['location'] ?? '' };
  if (body.length === 0) return undefined;
  const declared = operation.responses[status] ?? operation.responses[successStatus(operation)];
  const contentType = declared?.contentType ?? headers['content-type'] ?? '';
  if (contentType.includes('json')) return parseJson(operation, body);
  return contentType.startsWith('text/') ? textOf(body) : body;
}

function parseJson(operation: Operation, body: AnswerBody): unknown {
  try {
    return JSON.parse(textOf(body));
  } catch {
    // The parser's own message quotes the body, which may be anybody's data.
    throw unreadableAnswer(operation, `${byteLength(body)} bytes that are not JSON`);
  }
}

function byteLength(body: AnswerBody): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).length : body.length;
}
