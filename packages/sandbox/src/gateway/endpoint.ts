import { listOperations, listOverlayOperations } from '@truckroll/contract';
import type { Operation } from '@truckroll/endpoint';
import type { IncomingHttpHeaders } from 'node:http';
import type { Fault } from '../faults/fault.ts';
import { heldBackMs } from '../faults/late-rows.ts';
import { answerTokenRequest } from '../oauth/token-endpoint.ts';
import { findHandler, type HandlerTree } from './handler-table.ts';
import { answerOperation, type GatewayContext, type Outcome } from './operation-call.ts';
import { APP_KEY_PARAMETER } from './query-parameters.ts';

/** A request as it came in, whoever carried it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Without its question mark. */
  readonly query: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** The path of a request's target and its query; a proxy's client writes the origin before them. */
export function splitTarget(target: string): readonly [path: string, query: string] {
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?]*/i, '');
  const mark = local.indexOf('?');
  return mark < 0 ? [local, ''] : [local.slice(0, mark), local.slice(mark + 1)];
}

/** What answers at one path: an operation, or the token endpoint. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
  /** The name faults and the log know it by. */
  readonly key: string;
  /** Whether secrets go in and out by its design. */
  readonly isSecret: boolean;
  answer(
    context: GatewayContext,
    received: Received,
    parameters: Readonly<Record<string, string>>,
    faults: readonly Fault[],
  ): Promise<Outcome>;
}

/** The token endpoint, and one endpoint for every operation. */
export function listEndpoints(handlers: HandlerTree): Endpoint[] {
  const operations = [...listOperations(), ...listOverlayOperations()];
  return [tokenEndpoint, ...operations.map((one) => operationEndpoint(handlers, one))];
}

function operationEndpoint(handlers: HandlerTree, operation: Operation): Endpoint {
  const { method, path, key } = operation;
  const handler = findHandler(handlers, operation);
  return {
    method,
    path,
    key,
    isSecret: false,
    answer: (context, { headers, query, body }, parameters, faults) =>
      answerOperation(context, operation, handler, {
        credentials: { authorization: headers.authorization, appKey: appKeyOf(headers, query) },
        path: parameters,
        query,
        body: { contentType: headers['content-type'] ?? '', bytes: body },
        heldBackMs: faults.length === 0 ? 0 : heldBackMs(faults),
      }),
  };
}

function appKeyOf(headers: IncomingHttpHeaders, query: string): string | undefined {
  const given = headers['st-app-key'];
  if (given !== undefined) return Array.isArray(given) ? given[0] : given;
  if (query === '') return undefined;
  return new URLSearchParams(query).get(APP_KEY_PARAMETER) ?? undefined;
}

const tokenEndpoint: Endpoint = {
  method: 'POST',
  path: '/connect/token',
  key: 'oauth.token',
  isSecret: true,
  async answer(context, { headers: given, body: bytes }) {
    const form = { contentType: given['content-type'] ?? '', body: bytes.toString('utf8') };
    const token = await answerTokenRequest(form, context);
    const { status, body, problem, connection } = token;
    const headers = {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      ...token.headers,
    };
    const answer = { status, headers, body: JSON.stringify(body), problem };
    return connection === undefined ? { answer } : { answer, identity: { connection } };
  },
};
