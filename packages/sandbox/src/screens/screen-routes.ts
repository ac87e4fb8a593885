import { PROBLEM_CONTENT_TYPE, successStatus, type Problem } from '@truckroll/endpoint';
import { createReader, InvalidCall, type ReadCall } from '@truckroll/endpoint/reading';
import type { ScreenOperation } from '@truckroll/sandbox-contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { OperationError } from '../operations/operation-error.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Caller, Sessions, SignInPlace } from '../portal/sessions.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { isOperator, isOwnPage } from './origin.ts';
import type { ScreenCall, ScreenHandlers } from './screen-call.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookies.ts';

export interface ScreenRoutes {
  readonly operations: readonly ScreenOperation[];
  readonly handlers: ScreenHandlers;
  readonly sessions: Sessions;
}

/** Adds operations of the screens to a server: checks the caller and the call, answers problems. */
export function addScreenRoutes(app: FastifyInstance, routes: ScreenRoutes): void {
  const read = createReader();
  for (const operation of routes.operations) {
    app.route({
      method: operation.method,
      url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      async handler(request, reply) {
        try {
          const result = await answer(routes, read, operation, request, reply);
          if (result === undefined) return await reply.code(204).send();
          const type = 'application/json; charset=utf-8';
          return await reply
            .code(successStatus(operation))
            .type(type)
            .header('cache-control', 'no-store')
            .send(JSON.stringify(result));
        } catch (error) {
          const problem = problemOf(error);
          return reply
            .code(problem.status)
            .type(PROBLEM_CONTENT_TYPE)
            .send(JSON.stringify(problem));
        }
      },
    });
  }
}

async function answer(
  { handlers, sessions }: ScreenRoutes,
  read: ReadCall,
  operation: ScreenOperation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  refuseStrangers(operation, request);
  const checked = read(operation, {
    path: request.params,
    query: request.query,
    body: operation.body && jsonBody(request),
  });
  const token = tokenFor(operation, request);
  const caller = token === undefined ? undefined : sessions.find(token);
  if (operation.scope === 'portal' || operation.scope === 'console') signedIn(caller);
  const call: ScreenCall<ScreenOperation> = {
    ...checked,
    get caller() {
      return signedIn(caller);
    },
    sessionToken: token,
    signIn: (via, environment, opened) => setSessionCookie(reply, via, environment, opened),
    signOut: (via, environment) => clearSessionCookie(reply, via, environment),
  };
  // Checked against the schemas that the static types of the operation are taken from.
  return handlerOf(handlers, operation)(call as unknown as ScreenCall<never>);
}

function refuseStrangers(operation: ScreenOperation, request: FastifyRequest): void {
  if (operation.scope === 'operator' && !isOperator(request)) {
    throw new PortalError(403, 'Call /_sandbox from the same machine.');
  }
  if (!isOwnPage(request))
    throw new PortalError(403, 'This page of another site may not call here.');
}

function signedIn(caller: Caller | undefined): Caller {
  if (caller === undefined) throw new PortalError(401, 'Sign in first.');
  return caller;
}

/** The session that counts: the console's of the path's environment, the portal's elsewhere. */
function tokenFor(operation: ScreenOperation, request: FastifyRequest): string | undefined {
  const named = (request.params as { readonly environment?: string }).environment;
  const environment = ENVIRONMENTS.find((one) => one === named) ?? 'production';
  const via: SignInPlace = operation.path.startsWith('/api/screens/console/')
    ? 'console'
    : 'portal';
  return readSessionCookie(request, via, environment satisfies Environment);
}

function jsonBody(request: FastifyRequest): unknown {
  const text = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    throw new PortalError(400, 'The body has to be JSON.');
  }
}

type AnyHandler = (call: ScreenCall<never>) => unknown;

function handlerOf(handlers: ScreenHandlers, { key }: ScreenOperation): AnyHandler {
  const table = handlers as unknown as Readonly<
    Record<string, Readonly<Record<string, AnyHandler>>>
  >;
  const [area = '', name = ''] = key.split('.');
  const handler = table[area]?.[name];
  if (handler === undefined) throw new Error(`${key} has no handler`);
  return handler;
}

/** Errors meant for people as RFC 9457; others are the sandbox's own fault and go on. */
function problemOf(error: unknown): Problem {
  if (error instanceof PortalError) return problem(error.status, error.message, error.errors);
  if (error instanceof OperationError) return problem(error.status, error.message, error.errors);
  if (error instanceof InvalidCall) return problem(400, error.message, error.errors);
  throw error;
}

function problem(status: number, detail: string, errors: Problem['errors'] = {}): Problem {
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    ...(Object.keys(errors).length > 0 && { errors }),
  };
}
