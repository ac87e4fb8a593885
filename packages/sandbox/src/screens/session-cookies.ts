import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignInPlace } from '../portal/sessions.ts';
import type { Environment } from '../store/tenant-store.ts';

/** One session in the portal, whose environment is its own, and one in each console. */
function cookieName(via: SignInPlace, environment: Environment): string {
  return via === 'portal' ? 'truckroll_portal' : `truckroll_console_${environment}`;
}

/** Out of reach of scripts, and not sent along from other sites' pages. */
const ATTRIBUTES = 'Path=/; HttpOnly; SameSite=Strict';

export function readSessionCookie(
  request: FastifyRequest,
  via: SignInPlace,
  environment: Environment,
): string | undefined {
  const name = cookieName(via, environment);
  const pairs = (request.headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('=', 2));
  return pairs.find(([key]) => key === name)?.[1];
}

export function setSessionCookie(
  reply: FastifyReply,
  via: SignInPlace,
  environment: Environment,
  token: string,
): void {
  reply.header('set-cookie', `${cookieName(via, environment)}=${token}; ${ATTRIBUTES}`);
}

export function clearSessionCookie(
  reply: FastifyReply,
  via: SignInPlace,
  environment: Environment,
): void {
  reply.header('set-cookie', `${cookieName(via, environment)}=; Max-Age=0; ${ATTRIBUTES}`);
}
