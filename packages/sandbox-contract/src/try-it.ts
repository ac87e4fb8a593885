import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { OPERATOR } from './operator-words.ts';
import { LoggedBody } from './requests.ts';
import { Environment, nullable } from './words.ts';

const Credential = Type.String({ maxLength: 200 });

/** One call to make at an environment's API. */
export type TryCall = Type.Static<typeof TryCall>;
export const TryCall = Type.Object({
  environment: Environment,
  method: Type.Enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  /** Path and query, after the environment's address. */
  target: Type.String({ pattern: '^/[^/\\\\]', maxLength: 8_000 }),
  /** JSON, as it is sent. */
  body: Type.Optional(Type.String({ maxLength: 1_000_000 })),
  /** Left out, the call is made as the demo app. */
  credentials: Type.Optional(
    Type.Object({ clientId: Credential, clientSecret: Credential, appKey: Credential }),
  ),
});

/** What came of it. */
export type TryResult = Type.Static<typeof TryResult>;
export const TryResult = Type.Object({
  /** `token`: no token was given out, and the call was not made. */
  step: Type.Enum(['token', 'call']),
  /** Null when the connection was closed without an answer. */
  status: nullable(Type.Integer()),
  headers: Type.Immutable(Type.Array(Type.Object({ name: Type.String(), value: Type.String() }))),
  body: nullable(LoggedBody),
  durationMs: Type.Number(),
});

export const tryIt = {
  send: describe({
    key: 'tryIt.send',
    method: 'POST',
    path: `${OPERATOR}/try`,
    access: 'operator',
    summary: "Gets a token and makes one call at an environment's API.",
    body: TryCall,
    status: 200,
    result: TryResult,
  }),
  demo: describe({
    key: 'tryIt.demo',
    method: 'GET',
    path: `${OPERATOR}/try/demo`,
    access: 'operator',
    summary: 'The values of paths that fit the demo app.',
    status: 200,
    result: Type.Object({
      environments: Type.Immutable(
        Type.Array(
          Type.Object({
            environment: Environment,
            tenantId: Type.Integer(),
            bookingProviderId: Type.Integer(),
          }),
        ),
      ),
    }),
  }),
};
