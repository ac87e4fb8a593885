import { randomUUID } from 'node:crypto';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Database } from '../database/database.ts';
import { tokenCheck } from './authorize.ts';
import { addBodyParsers, MAX_BODY_BYTES } from './body-parsers.ts';
import type { HubHandlers } from './handlers.ts';
import { HubProblem } from './problem.ts';
import { answerProblems, sendProblem } from './problem-answers.ts';
import { addPublicRoutes } from './public-routes.ts';
import { addOperations, refuseOtherMethods } from './routes.ts';

export interface ServerOptions {
  readonly apiToken: string;
  readonly database: Database;
  readonly handlers: HubHandlers;
  readonly logger: Logger;
  /** Adds the pages visitors see. */
  readonly addPages?: (app: FastifyInstance) => void;
}

/** Longest time a request may take to arrive, so that slow senders do not hold connections. */
const REQUEST_TIMEOUT_MS = 60_000;

/** Nothing of the API is to be shown as a page, kept by a browser or put into a frame. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** The hub's HTTP server, not listening yet. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { logger } = options;
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: (error, request, reply) => {
      const detail = `${error.message}.`;
      return sendProblem(new HubProblem('invalid-request', { detail }), request, reply);
    },
  });
  const urls = new Set<string>();
  app.addHook('onRoute', ({ url }) => void urls.add(url));
  addHooks(app, options);
  answerProblems(app, logger);
  await addBodyParsers(app);
  addPublicRoutes(app, options.database);
  addOperations(app, options.handlers);
  options.addPages?.(app);
  refuseOtherMethods(app, [...urls]);
  return app;
}

function addHooks(app: FastifyInstance, { apiToken, logger }: ServerOptions): void {
  const isAuthorized = tokenCheck(apiToken);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'x-request-id': request.id });
    if (!isOfApi(request)) return;
    reply.header('cache-control', 'no-store');
    if (isAuthorized(request.headers.authorization)) return;
    throw new HubProblem('unauthorized', { headers: { 'www-authenticate': 'Bearer' } });
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, id } = request;
    const route = request.routeOptions.url ?? '(no route)';
    const facts = { requestId: id, method, route, status: reply.statusCode };
    logger.info({ ...facts, durationMs: Math.round(reply.elapsedTime) }, 'request');
  });
}

/**
 * The route tells, not the address as sent: `/%761/inquiries` and `http://host/v1/inquiries` reach
 * the same handler. Where there is no route, the address does.
 */
function isOfApi({ routeOptions, url }: FastifyRequest): boolean {
  return /^\/v1(\/|\?|$)/.test(routeOptions.url ?? url);
}
