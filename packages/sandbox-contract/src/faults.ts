import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { bodyOf, Count, OPERATOR } from './operator-words.ts';
import { Environment, listOf } from './words.ts';

/** What goes wrong. Each kind needs the members named beside it and takes no others. */
export type FaultEffectInput = Type.Static<typeof FaultEffectInput>;
export const FaultEffectInput = bodyOf({
  kind: Type.Enum([
    'status',
    'latency',
    'drop',
    'emptyAnswer',
    'lateRows',
    'duplicateWebhook',
    'lateWebhook',
  ]),
  /** `status`. */
  status: Type.Optional(Type.Integer({ minimum: 400, maximum: 599 })),
  /** `status` 429, if you like. */
  retryAfterS: Type.Optional(Count),
  /** `latency`. */
  ms: Type.Optional(Type.Integer({ minimum: 0 })),
  /** `drop`. */
  when: Type.Optional(Type.Enum(['beforeEffect', 'afterEffect'])),
  /** `lateRows` and `lateWebhook`: seconds of virtual time. */
  byS: Type.Optional(Count),
});

export type FaultTarget = Type.Static<typeof FaultTarget>;
export const FaultTarget = bodyOf({
  environment: Type.Optional(Environment),
  tenantId: Type.Optional(Type.Integer()),
  operation: Type.Optional(Type.String()),
  path: Type.Optional(Type.String()),
  method: Type.Optional(Type.String()),
});

/** A fault to lay over calls or webhooks that match its target. */
export type FaultInput = Type.Static<typeof FaultInput>;
export const FaultInput = bodyOf({
  effect: FaultEffectInput,
  target: Type.Optional(FaultTarget),
  /** The share of matching calls it happens to. */
  rate: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  /** It ends after it happened so many times. */
  count: Type.Optional(Count),
  /** It leaves the first so many matching calls alone. */
  after: Type.Optional(Type.Integer({ minimum: 0 })),
});

export type LaidFault = Type.Static<typeof LaidFault>;
export const LaidFault = Type.Object({
  id: Type.String(),
  effect: FaultEffectInput,
  target: FaultTarget,
  rate: Type.Number(),
  after: Type.Integer(),
  remaining: Type.Union([Type.Integer(), Type.Null()]),
  happened: Type.Integer(),
});

export const faults = {
  list: describe({
    key: 'faults.list',
    method: 'GET',
    path: `${OPERATOR}/faults`,
    access: 'operator',
    summary: 'Lists the faults that are laid over calls.',
    status: 200,
    result: listOf(LaidFault),
  }),
  add: describe({
    key: 'faults.add',
    method: 'POST',
    path: `${OPERATOR}/faults`,
    access: 'operator',
    summary: 'Adds a fault.',
    body: FaultInput,
    status: 200,
    result: LaidFault,
  }),
  clear: describe({
    key: 'faults.clear',
    method: 'DELETE',
    path: `${OPERATOR}/faults`,
    access: 'operator',
    summary: 'Removes all faults.',
    status: 204,
  }),
  remove: describe({
    key: 'faults.remove',
    method: 'DELETE',
    path: `${OPERATOR}/faults/{fault}`,
    access: 'operator',
    summary: 'Removes a fault.',
    pathParameters: { fault: Type.String() },
    status: 204,
  }),
};
