import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../exposure.ts';
import { hostName, partAt } from '../real-hosts/hosts.ts';
import { WEBHOOK_AGENT } from '../webhooks/message.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * On this machine, and not led here by a page of another site that a browser has open, nor by an
 * app that had its webhooks sent here.
 */
export function isOperator(request: FastifyRequest): boolean {
  const { host, 'user-agent': agent } = request.headers;
  const isHere = LOOPBACK.has(request.ip) && isLoopback(hostName(host));
  return isHere && isOwnPage(request) && agent !== WEBHOOK_AGENT;
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
