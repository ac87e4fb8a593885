import type { FastifyRequest } from 'fastify';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** On this machine, and not led here by a page of another site that a browser has open. */
export function isOperator(request: FastifyRequest): boolean {
  const { host = '' } = request.headers;
  return (
    LOOPBACK.has(request.ip) && LOOPBACK_HOSTS.has(host.replace(/:\d+$/, '')) && isOwnPage(request)
  );
}

/** Sent by one of our own pages, or by no page at all. */
export function isOwnPage(request: FastifyRequest): boolean {
  const { origin, host = '' } = request.headers;
  return origin === undefined || origin === `${request.protocol}://${host}`;
}
