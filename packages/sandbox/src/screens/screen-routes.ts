import { PROBLEM_CONTENT_TYPE, successStatus, type Problem } from '@truckroll/endpoint';
import { createReader, InvalidCall, type ReadCall } from '@truckroll/endpoint/reading';
import type { ScreenOperation } from '@truckroll/sandbox-contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { OperationError } from '../operations/operation-error.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Caller, Sessions, SignInPlace } from '../portal/sessions.ts';
import { portalRefusal } from '../portal/sign-in.ts';
import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import { isOperator, isOwnPage } from './origin.ts';
import type { ScreenCall, ScreenHandlers } from './screen-call.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookies.ts';

export interface ScreenRoutes {
  readonly operations: readonly ScreenOperation[];
  readonly handlers: ScreenHandlers;
  readonly sessions: Sessions;
  /** Told of mistakes in the sandbox itself; whoever called learns nothing about them. */
  readonly onError?: (operation: string, error: unknown) => void;
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
          const known = problemOf(error);
          if (known === undefined) routes.onError?.(operation.key, error);
          const problem = known ?? OWN_FAULT;
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
  const token = tokenFor(operation, request);
  const caller = callerOf(sessions, operation, request, token);
  if (operation.scope === 'portal') refuseInPortal(signedIn(caller), operation);
  if (operation.scope === 'console') signedIn(caller);
  const checked = read(operation, {
    path: request.params,
    query: request.query,
    body: operation.body && jsonBody(request),
  });
  const call: ScreenCall<ScreenOperation> = {
    ...checked,
    get caller() {
      return signedIn(caller);
    },
    visitor: caller,
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

/** Permissions, plan and terms are looked at anew for each call, as somebody may have changed them. */
function refuseInPortal({ person, organization }: Caller, operation: ScreenOperation): void {
  const refusal = portalRefusal(person, organization);
  if (refusal !== undefined) throw new PortalError(403, refusal);
  if (person.termsAcceptedOn === null && operation.key !== 'access.acceptTerms') {
    throw new PortalError(403, 'Accept the API Terms of Use first.');
  }
}

/** The session that counts: the console's of the path's environment, the portal's elsewhere. */
function placeOf(operation: ScreenOperation, request: FastifyRequest) {
  const named = (request.params as { readonly environment?: string }).environment;
  const environment: Environment = ENVIRONMENTS.find((one) => one === named) ?? 'production';
  const isConsole = operation.path.startsWith('/api/screens/console/');
  const via: SignInPlace = isConsole ? 'console' : 'portal';
  return { via, environment };
}

function tokenFor(operation: ScreenOperation, request: FastifyRequest): string | undefined {
  const { via, environment } = placeOf(operation, request);
  return readSessionCookie(request, via, environment);
}

/** Who signed in at this very place: a token of another place counts for nothing here. */
function callerOf(
  sessions: Sessions,
  operation: ScreenOperation,
  request: FastifyRequest,
  token: string | undefined,
): Caller | undefined {
  const caller = token === undefined ? undefined : sessions.find(token);
  const { via, environment } = placeOf(operation, request);
  const isHere = caller?.via === via && (via === 'portal' || caller.environment === environment);
  return isHere ? caller : undefined;
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

/** Errors meant for people as RFC 9457; undefined for others, which are the sandbox's own fault. */
function problemOf(error: unknown): Problem | undefined {
  if (error instanceof PortalError) return problem(error.status, error.message, error.errors);
  if (error instanceof OperationError) return problem(error.status, error.message, error.errors);
  if (error instanceof InvalidCall) return problem(400, error.message, error.errors);
  return undefined;
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

const OWN_FAULT = problem(500, 'The sandbox made a mistake. Its log says more.');
