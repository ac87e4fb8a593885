import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refused } from './outgoing.ts';
import { invalidRequest, operationRefusal, unknownRoute, type Refusal } from './refusals.ts';

/** What the parser of HTTP stumbled over, by the names Node gives it. */
interface ParseError {
  readonly code?: string;
}

/** Answers what is no HTTP, as far as one can: a verb nobody knows, headers without end. */
export function answerUnreadable({ code }: ParseError, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, headers, body } = refused(refusalFor(code));
  const lines = Object.entries({
    ...headers,
    'content-length': String(Buffer.byteLength(body ?? '')),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${String(body)}`);
}

function refusalFor(code: string | undefined): Refusal {
  // assumed: an invented verb is told the same as a known one that no operation has.
  if (code === 'HPE_INVALID_METHOD') return unknownRoute();
  if (code === 'HPE_HEADER_OVERFLOW') return operationRefusal(431, 'The headers are too long.');
  return invalidRequest({ request: ['The request could not be read.'] });
}
