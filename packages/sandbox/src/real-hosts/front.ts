import type { FastifyInstance } from 'fastify';
import { createServer, type Server } from 'node:https';
import { answerUnreadable } from '../gateway/unreadable-request.ts';
import type { KeyPair } from './certificates.ts';
import { hostName, partAt, type Part } from './hosts.ts';

/** A server that answers at the real names over TLS and hands each request to its part. */
export function createFront(
  servers: Readonly<Record<Part, FastifyInstance>>,
  { certificate, key }: KeyPair,
): Server {
  const front = createServer({ cert: certificate, key }, (request, response) => {
    const part = partAt(hostName(request.headers.host));
    if (part !== undefined) return servers[part].routing(request, response);
    response.writeHead(421, { 'content-type': 'text/plain' });
    response.end('The sandbox stands for no host of this name.\n');
  });
  return front.on('clientError', answerUnreadable);
}
