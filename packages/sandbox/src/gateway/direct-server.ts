import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { DROPPED } from '../faults/faulted-answer.ts';
import { releasePage } from '../resource/page-bytes.ts';
import { splitTarget, type Received } from './endpoint.ts';
import { refused } from './outgoing.ts';
import { bareStatus, bodyTooLarge } from './refusals.ts';
import type { Answered, FoundEndpoint, Responder } from './responder.ts';

export interface DirectServerOptions {
  readonly responder: Responder;
  /** Gets what is no call of an endpoint. */
  readonly others: (request: IncomingMessage, response: ServerResponse) => void;
  /** Whether the server is on its way to its end; all requests go to the others then. */
  readonly isClosing: () => boolean;
  readonly maxBodyBytes: number;
}

/** As long as it was before a connection without requests is closed, in milliseconds. */
const KEEP_ALIVE_MS = 72_000;

const NO_BYTES = Buffer.alloc(0);

/**
 * A server that answers the calls of endpoints with nothing in between. A framework costs a call as
 * much as the rest of the gateway together.
 */
export function createDirectServer(options: DirectServerOptions): Server {
  const { responder, others, isClosing } = options;
  const server = createServer((request, response) => {
    const [path, query] = splitTarget(request.url ?? '');
    const found = isClosing() ? undefined : responder.find(request.method ?? '', path);
    if (found === undefined) return others(request, response);
    void serve(options, { request, response, path, query, found });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return server;
}

interface Call {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: string;
  readonly found: FoundEndpoint;
}

async function serve(options: DirectServerOptions, call: Call): Promise<void> {
  const { request, response, path, query, found } = call;
  const { responder, maxBodyBytes, isClosing } = options;
  const { method = '', headers } = request;
  const received = { method, path, query, headers };
  const body = mayHaveBody(request) ? await readBytes(request, maxBodyBytes) : NO_BYTES;
  if (body === 'broken off') return;
  if (body === 'too large') {
    // A body that only turned out too long is read to its end and dropped: while it is being sent, a
    // connection that closes takes the answer with it.
    if (lengthOf(request) > maxBodyBytes) response.setHeader('connection', 'close');
    return send(
      response,
      await responder.refuse(empty(received), refused(bodyTooLarge(maxBodyBytes))),
    );
  }
  try {
    const answer = await responder.respond({ ...received, body }, found);
    // A connection that was busy when the end began would otherwise be waited for.
    if (isClosing()) response.setHeader('connection', 'close');
    send(response, answer);
  } catch {
    send(response, await responder.refuse(empty(received), refused(bareStatus(500))));
  }
}

function empty(received: Omit<Received, 'body'>): Received {
  return { ...received, body: NO_BYTES };
}

/** What the head says, in bytes; 0 where it says nothing. */
function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length'] ?? 0);
}

function mayHaveBody({ method, headers }: IncomingMessage): boolean {
  if (method === 'GET') return false;
  const length = headers['content-length'];
  return length === undefined ? headers['transfer-encoding'] !== undefined : length !== '0';
}

function readBytes(
  request: IncomingMessage,
  maxBytes: number,
): Promise<Buffer | 'too large' | 'broken off'> {
  const { promise, resolve } = Promise.withResolvers<Buffer | 'too large' | 'broken off'>();
  if (lengthOf(request) > maxBytes) resolve('too large');
  const chunks: Buffer[] = [];
  let bytes = 0;
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > maxBytes) return resolve('too large');
    chunks.push(chunk);
  });
  request.on('end', () => resolve(Buffer.concat(chunks)));
  request.on('close', () => resolve('broken off'));
  request.on('error', () => resolve('broken off'));
  return promise;
}

function send(response: ServerResponse, answer: Answered): void {
  if (answer === DROPPED) return void response.destroy();
  const { status, headers, body } = answer;
  if (body === null) {
    response.writeHead(status, status === 204 ? headers : { ...headers, 'content-length': 0 });
    return void response.end();
  }
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body, () => releasePage(body));
}
