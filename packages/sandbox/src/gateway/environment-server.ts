import { listOperations, listOverlayOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Fault } from '../faults/fault.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { DROPPED, withFaults } from '../faults/faulted-answer.ts';
import { heldBackMs } from '../faults/late-rows.ts';
import { faultsWrittenIn } from '../faults/written-fault.ts';
import { answerTokenRequest } from '../oauth/token-endpoint.ts';
import { addFileRoute } from './file-route.ts';
import { findHandler, type HandlerTree } from './handler-table.ts';
import { loggedBody, masked } from './logged-body.ts';
import {
  answerOperation,
  type GatewayContext,
  type Incoming,
  type Outcome,
} from './operation-call.ts';
import { refused, type Outgoing } from './outgoing.ts';
import { APP_KEY_PARAMETER } from './query-parameters.ts';
import { invalidRequest, operationRefusal, bareStatus, unknownRoute } from './refusals.ts';

/** assumed: the largest request; a photo of a telephone fits in. */
const MAX_BODY_BYTES = 20 * 1024 * 1024;

/** Longer than any id; longer path parts are no route. */
const MAX_PATH_PART_LENGTH = 200;

/** The name faults know the token endpoint by. */
const TOKEN_OPERATION = 'oauth.token';

export interface EnvironmentServerOptions {
  readonly context: GatewayContext;
  readonly handlers: HandlerTree;
  readonly faults: FaultPlan;
}

/** The server of one environment: its token endpoint and a route for every operation. */
export function createEnvironmentServer(options: EnvironmentServerOptions): FastifyInstance {
  const app = fastify({
    bodyLimit: MAX_BODY_BYTES,
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: MAX_PATH_PART_LENGTH },
    frameworkErrors: (_error, _request, reply) => void send(reply, refused(unknownRoute())),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setNotFoundHandler((request, reply) =>
    respond(options, request, reply, null, async () => ({ answer: refused(unknownRoute()) })),
  );
  app.setErrorHandler((error, request, reply) =>
    respond(options, request, reply, null, async () => ({ answer: frameworkAnswer(error) })),
  );
  for (const operation of [...listOperations(), ...listOverlayOperations()])
    addOperation(app, options, operation);
  addTokenEndpoint(app, options);
  addFileRoute(app, options.context);
  return app;
}

function addOperation(
  app: FastifyInstance,
  options: EnvironmentServerOptions,
  operation: Operation,
): void {
  const handler = findHandler(options.handlers, operation);
  app.route({
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    handler: (request, reply) =>
      respond(options, request, reply, operation.key, (faults) =>
        answerOperation(options.context, operation, handler, incomingOf(request, faults)),
      ),
  });
}

function addTokenEndpoint(app: FastifyInstance, options: EnvironmentServerOptions): void {
  app.post('/connect/token', (request, reply) =>
    respond(options, request, reply, TOKEN_OPERATION, async () => {
      const form = {
        contentType: request.headers['content-type'] ?? '',
        body: bytesOf(request).toString('utf8'),
      };
      const token = await answerTokenRequest(form, options.context);
      const { status, body, problem, connection } = token;
      const headers = {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        ...token.headers,
      };
      const answer = { status, headers, body: JSON.stringify(body), problem };
      return connection === undefined ? { answer } : { answer, identity: { connection } };
    }),
  );
}

/** Answers one request, with the faults that are due, and writes it into the log. */
async function respond(
  options: EnvironmentServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  operation: string | null,
  answer: (faults: readonly Fault[]) => Promise<Outcome>,
): Promise<FastifyReply> {
  const { context } = options;
  const startedMs = performance.now();
  const [path = '', query = ''] = request.url.split('?', 2);
  const { environment } = context;
  const tenantId = tenantIn(request);
  const call = { environment, tenantId, operation, path, method: request.method };
  const faults = [...options.faults.draw(call), ...faultsAskedFor(request, query)];
  const outcome: { answer: Outgoing | typeof DROPPED } & Partial<Omit<Outcome, 'answer'>> =
    faults.length === 0 ? await answer([]) : await withFaults(faults, () => answer(faults));
  const answered = outcome.answer === DROPPED ? null : outcome.answer;
  context.log.add(
    {
      ...call,
      path: masked(path),
      at: context.clock.now(),
      query: masked(query),
      tenantId: tenantId ?? outcome.identity?.connection.tenantId ?? null,
      appId: outcome.identity?.connection.appId ?? null,
      status: answered?.status ?? null,
      durationMs: performance.now() - startedMs,
      ignored: outcome.ignored ?? [],
      problem: answered?.problem ?? null,
      faults: faults.map(({ id, effect }) => ({ id, effect })),
    },
    {
      request: loggedBody(request.headers['content-type'] ?? '', bytesOf(request)),
      answer: loggedBody(answered?.headers['content-type'] ?? '', answered?.body ?? null),
    },
  );
  if (answered !== null) return send(reply, answered);
  reply.hijack();
  // Without an error, so that a server that only listens in process ends the same way.
  reply.raw.destroy();
  return reply;
}

function send(reply: FastifyReply, answer: Outgoing): FastifyReply {
  return reply
    .code(answer.status)
    .headers(answer.headers)
    .send(answer.body ?? undefined);
}

/** A word in the body or in the query may ask for a fault. */
function faultsAskedFor(request: FastifyRequest, query: string): readonly Fault[] {
  const body = bytesOf(request);
  const inBody = body.includes('fault:') ? faultsWrittenIn(body.toString('utf8')) : [];
  if (!query.includes('fault')) return inBody;
  return [...inBody, ...faultsWrittenIn([...new URLSearchParams(query).values()].join(' '))];
}

function incomingOf(request: FastifyRequest, faults: readonly Fault[]): Incoming {
  const mark = request.url.indexOf('?');
  const query = mark < 0 ? '' : request.url.slice(mark + 1);
  const keyHeader = request.headers['st-app-key'];
  const appKey = keyHeader ?? new URLSearchParams(query).get(APP_KEY_PARAMETER) ?? undefined;
  return {
    credentials: {
      authorization: request.headers.authorization,
      appKey: Array.isArray(appKey) ? appKey[0] : appKey,
    },
    path: request.params as Readonly<Record<string, string>>,
    query,
    body: { contentType: request.headers['content-type'] ?? '', bytes: bytesOf(request) },
    heldBackMs: heldBackMs(faults),
  };
}

function bytesOf(request: FastifyRequest): Buffer {
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}

function tenantIn(request: FastifyRequest): number | null {
  const { tenant } = (request.params ?? {}) as { readonly tenant?: string };
  return tenant !== undefined && /^\d+$/.test(tenant) ? Number(tenant) : null;
}

function frameworkAnswer(error: unknown): Outgoing {
  const status = (error as { readonly statusCode?: number }).statusCode ?? 500;
  if (status === 413) {
    return refused(operationRefusal(413, `A request may have ${MAX_BODY_BYTES} bytes at most.`));
  }
  if (status >= 500) return refused(bareStatus(500));
  return refused(invalidRequest({ request: ['The request could not be read.'] }));
}
