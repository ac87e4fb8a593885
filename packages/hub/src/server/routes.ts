import { successStatus } from '@truckroll/endpoint';
import {
  createReader,
  InvalidCall,
  type CheckedCall,
  type ReadCall,
} from '@truckroll/endpoint/reading';
import { listHubOperations, type HubOperation } from '@truckroll/hub-contract';
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { readBody } from './body-parsers.ts';
import type { HubCall, HubHandlers } from './handlers.ts';
import { HubProblem } from './problem.ts';

/** Methods a path answers with 405 when it has nothing for them. */
const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Registers every operation of the contract. Those of one path and method read different bodies. */
export function addOperations(app: FastifyInstance, handlers: HubHandlers): void {
  const read = createReader();
  const routes = Map.groupBy(listHubOperations(), ({ method, path }) => `${method} ${path}`);
  for (const operations of routes.values()) {
    const [first] = operations;
    if (first === undefined) continue;
    app.route({
      method: first.method,
      url: toUrl(first.path),
      async handler(request, reply) {
        const operation = forBody(operations, request);
        const result = await answer(handlers, read, operation, request);
        reply.status(successStatus(operation));
        return result ?? reply.send();
      },
    });
  }
}

/** Answers the methods nobody registered, on every path that has one. */
export function refuseOtherMethods(app: FastifyInstance, urls: readonly string[]): void {
  for (const url of urls) {
    const taken = METHODS.filter((method) => app.hasRoute({ method, url }));
    const allow = taken.includes('GET') ? ['HEAD', ...taken] : taken;
    app.route({
      method: METHODS.filter((method) => !taken.includes(method)),
      url,
      async handler(request) {
        throw new HubProblem('method-not-allowed', {
          detail: `${request.method} is not taken here; ${allow.join(', ')} is.`,
          headers: { allow: allow.join(', ') },
        });
      },
    });
  }
}

function toUrl(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

async function answer(
  handlers: HubHandlers,
  read: ReadCall,
  operation: HubOperation,
  request: FastifyRequest,
): Promise<unknown> {
  const checked = checkedCall(read, operation, {
    path: request.params,
    query: request.query,
    body: operation.body && (await readBody(request)),
  });
  const call = { ...checked, idempotencyKey: header(request, 'idempotency-key') };
  // Checked against the schemas that the static types of the operation are taken from.
  return handlerOf(handlers, operation)(call as unknown as HubCall<never>);
}

function checkedCall(read: ReadCall, ...call: Parameters<ReadCall>): CheckedCall {
  try {
    return read(...call);
  } catch (error) {
    if (!(error instanceof InvalidCall)) throw error;
    throw new HubProblem('invalid-request', { detail: error.message, errors: error.errors });
  }
}

type AnyHandler = (call: HubCall<never>) => Promise<unknown>;

function handlerOf(handlers: HubHandlers, { key }: HubOperation): AnyHandler {
  const table: Readonly<Record<string, Readonly<Record<string, AnyHandler>>>> = handlers;
  const [resource = '', name = ''] = key.split('.');
  const handler = table[resource]?.[name];
  if (handler === undefined) throw new Error(`${key} has no handler`);
  return handler;
}

/** The operation that reads the body's media type; an upload is read like the file in it. */
function forBody(operations: readonly HubOperation[], request: FastifyRequest): HubOperation {
  const mediaType = header(request, 'content-type')?.split(';')[0]?.trim().toLowerCase();
  const wanted = mediaType === 'multipart/form-data' ? 'text/csv' : mediaType;
  const readable = operations.map(({ body }) => body?.contentType ?? '').filter(Boolean);
  const [only] = operations;
  const isBodiless = wanted === undefined || readable.length === 0;
  const found = isBodiless && operations.length === 1 ? only : undefined;
  const operation = found ?? operations.find(({ body }) => body?.contentType === wanted);
  if (operation === undefined) {
    const detail = `This path reads ${readable.join(', ')}, not ${mediaType ?? 'nothing'}.`;
    throw new HubProblem('unsupported-media-type', { detail });
  }
  return operation;
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
