import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { DROPPED } from '../faults/faulted-answer.ts';
import { FILES_PATH } from '../resource/stored-file.ts';
import { createDirectServer } from './direct-server.ts';
import { splitTarget, type Received } from './endpoint.ts';
import { addFileRoute } from './file-route.ts';
import { leaveTo } from './late-routes.ts';
import { refused, type Outgoing } from './outgoing.ts';
import { bareStatus, bodyTooLarge, invalidRequest, unknownRoute } from './refusals.ts';
import {
  createResponder,
  type Answered,
  type Responder,
  type ResponderOptions,
} from './responder.ts';
import { answerUnreadable } from './unreadable-request.ts';

/** assumed: the largest request; a photo of a telephone fits in. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

export interface EnvironmentServerOptions extends ResponderOptions {
  /** Adds the operator's API, once somebody calls it. */
  addOperatorRoutes(app: FastifyInstance): Promise<void>;
}

/**
 * The server of one environment: its token endpoint and every operation. Over a port they are
 * answered directly; the framework serves files and the operator's API, and all that comes without
 * a port.
 */
export function createEnvironmentServer(options: EnvironmentServerOptions): FastifyInstance {
  const responder = createResponder(options);
  let isClosing = false;
  const app = createFrameworkServer(responder, {
    clientErrorHandler: answerUnreadable,
    serverFactory: (others) =>
      createDirectServer({
        responder,
        others,
        isClosing: () => isClosing,
        maxBodyBytes: MAX_BODY_BYTES,
      }),
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    responder.stopWaiting();
  });
  leaveTo(app, isForOperator, async () => {
    const operator = createFrameworkServer(responder);
    await options.addOperatorRoutes(operator);
    return operator;
  });
  addFileRoute(app, options.context);
  return app;
}

function isForOperator(url: string): boolean {
  return url.startsWith('/_sandbox') && !url.startsWith(`${FILES_PATH}/`);
}

/** A server without routes: whatever has none is a call of an endpoint, or of nothing. */
function createFrameworkServer(
  responder: Responder,
  more: Pick<FastifyServerOptions, 'serverFactory' | 'clientErrorHandler'> = {},
): FastifyInstance {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, _request, reply) => void send(reply, refused(unknownRoute())),
    ...more,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler(async (request, reply) => {
    const received = receivedFrom(request);
    const found = responder.find(received.method, received.path);
    return send(reply, await responder.respond(received, found));
  });
  app.setErrorHandler(async (error, request, reply) =>
    send(reply, await responder.refuse(receivedFrom(request), frameworkAnswer(error))),
  );
  return app;
}

function receivedFrom(request: FastifyRequest): Received {
  const [path, query] = splitTarget(request.url);
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { method: request.method, path, query, headers: request.headers, body };
}

function send(reply: FastifyReply, answer: Answered): FastifyReply {
  if (answer === DROPPED) {
    reply.hijack();
    // Without an error, so that a server that only listens in process ends the same way.
    reply.raw.destroy();
    return reply;
  }
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .send(answer.body ?? undefined);
}

function frameworkAnswer(error: unknown): Outgoing {
  const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
  if (status === 413) return refused(bodyTooLarge(MAX_BODY_BYTES));
  if (status >= 500) return refused(bareStatus(500));
  return refused(invalidRequest({ request: ['The request could not be read.'] }));
}
