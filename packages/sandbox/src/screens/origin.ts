import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../exposure.ts';
import { hostName, partAt } from '../real-hosts/hosts.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** On this machine, and not led here by a page of another site that a browser has open. */
export function isOperator(request: FastifyRequest): boolean {
  return (
    LOOPBACK.has(request.ip) && isLoopback(hostName(request.headers.host)) && isOwnPage(request)
  );
}

/**
 * Asked for by a name of this machine. A page of another site whose name is made to point here
 * passes for one of our own, so only the name tells.
 */
export function isOwnHost(request: FastifyRequest): boolean {
  const name = hostName(request.headers.host);
  return isLoopback(name) || partAt(name) === 'portal';
}

/** Sent by one of our own pages, or by no page at all. */
export function isOwnPage(request: FastifyRequest): boolean {
  const { origin, host = '' } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${host}`;
}
