import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { FaultEffectInput } from './faults.ts';
import { Count, OPERATOR } from './operator-words.ts';
import { Environment, listOf, nullable } from './words.ts';

/** A part of a request its operation does not know, and the nearest one that it does. */
export type IgnoredPart = Type.Static<typeof IgnoredPart>;
export const IgnoredPart = Type.Object({
  in: Type.Enum(['query', 'body']),
  name: Type.String(),
  nearest: nullable(Type.String()),
});

/** One call an environment got. */
export type LoggedRequest = Type.Static<typeof LoggedRequest>;
export const LoggedRequest = Type.Object({
  number: Type.Integer(),
  /** The virtual clock's time. */
  at: Type.String(),
  environment: Environment,
  method: Type.String(),
  path: Type.String(),
  query: Type.String(),
  operation: nullable(Type.String()),
  tenantId: nullable(Type.Integer()),
  appId: nullable(Type.String()),
  /** Null when the connection was dropped without an answer. */
  status: nullable(Type.Integer()),
  durationMs: Type.Number(),
  ignored: Type.Immutable(Type.Array(IgnoredPart)),
  problem: nullable(Type.String()),
  faults: Type.Immutable(Type.Array(Type.Object({ id: Type.String(), effect: FaultEffectInput }))),
});

/** What went one way in a call, secrets masked. */
export type LoggedBody = Type.Static<typeof LoggedBody>;
export const LoggedBody = Type.Object({
  contentType: Type.String(),
  bytes: Type.Integer(),
  /** Its start; null for what is no text. */
  text: nullable(Type.String()),
  /** Whether the text goes on. */
  isCut: Type.Boolean(),
});

/** A call with its bodies, which are kept for the last calls only. */
export type RequestDetail = Type.Static<typeof RequestDetail>;
export const RequestDetail = Type.Object({
  request: LoggedRequest,
  bodies: nullable(Type.Object({ request: nullable(LoggedBody), answer: nullable(LoggedBody) })),
});

/** Most calls one answer lists. */
const MAX_LISTED = 1_000;
const Text = Type.String({ maxLength: 200 });

/** Which calls are wanted; members left out let all pass. */
export type RequestQuery = Partial<Type.Static<Type.TObject<typeof requestQuery>>>;
const requestQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LISTED })),
  environment: Type.Optional(Environment),
  tenantId: Type.Optional(Type.Integer()),
  appId: Type.Optional(Text),
  /** Key of an operation, or the start of one: `crm.`. */
  operation: Type.Optional(Text),
  method: Type.Optional(Type.Enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])),
  /** First digit of the status; 0 for dropped connections. */
  statusClass: Type.Optional(Type.Integer({ minimum: 0, maximum: 5 })),
  text: Type.Optional(Text),
  ignored: Type.Optional(Type.Enum(['only'])),
  /** Only calls with a higher number. */
  after: Type.Optional(Type.Integer({ minimum: 0 })),
};

/** The calls the environments got. */
export const requests = {
  list: describe({
    key: 'requests.list',
    method: 'GET',
    path: `${OPERATOR}/requests`,
    access: 'operator',
    summary: 'Shows the last requests that pass the filter, the newest first.',
    query: requestQuery,
    status: 200,
    result: listOf(LoggedRequest),
  }),
  get: describe({
    key: 'requests.get',
    method: 'GET',
    path: `${OPERATOR}/requests/{number}`,
    access: 'operator',
    summary: 'Shows a request and its bodies, secrets masked.',
    pathParameters: { number: Count },
    status: 200,
    result: RequestDetail,
  }),
  clear: describe({
    key: 'requests.clear',
    method: 'DELETE',
    path: `${OPERATOR}/requests`,
    access: 'operator',
    summary: 'Forgets the requests.',
    status: 204,
  }),
};
