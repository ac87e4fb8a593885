import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { Environment, listOf, nullable } from './words.ts';

export const DeliveryState = Type.Enum(['waiting', 'delivered', 'failed']);
export type DeliveryState = Type.Static<typeof DeliveryState>;

/** One try to hand a message over. Times are those of the virtual clock, durations real. */
const DeliveryAttempt = Type.Object({
  number: Type.Integer(),
  at: Type.String(),
  durationMs: Type.Integer(),
  callbackUrl: Type.String(),
  isSigned: Type.Boolean(),
  /** Null when nobody answered. */
  status: nullable(Type.Integer()),
  /** Why it failed; null when it did not. */
  problem: nullable(Type.String()),
  /** The beginning of the answer. */
  answer: Type.String(),
});

/** A message to one app about one event. */
export type WebhookDelivery = Type.Static<typeof WebhookDelivery>;
export const WebhookDelivery = Type.Object({
  id: Type.Integer(),
  environment: Environment,
  tenantId: Type.Integer(),
  appId: Type.String(),
  appName: Type.String(),
  event: Type.String(),
  occurrenceId: Type.String({ description: "The event's `userassignedid`." }),
  messageId: Type.String({ description: "The event's `id`." }),
  cause: Type.Enum(['event', 'duplicate', 'replay']),
  state: DeliveryState,
  raisedOn: Type.String(),
  /** Null when there is none to come. */
  nextAttemptOn: nullable(Type.String()),
  attempts: Type.Array(DeliveryAttempt),
  body: Type.String({ description: 'The message as it is sent.' }),
});

export type WebhookSettings = Type.Static<typeof WebhookSettings>;
export const WebhookSettings = Type.Object({
  isPaused: Type.Boolean(),
  duplicateRate: Type.Number({ minimum: 0, maximum: 1 }),
  shuffleWindowS: Type.Number({ minimum: 0, maximum: 86_400 }),
  timeoutMs: Type.Integer({ minimum: 1, maximum: 120_000 }),
  contentType: Type.Enum(['application/cloudevents+json', 'application/json']),
  /** Hosts that messages may be sent to, besides the sandbox's own machine. */
  receiverHosts: Type.Immutable(
    Type.Array(Type.String({ minLength: 1, maxLength: 253 }), { maxItems: 100 }),
  ),
});

const which = {
  event: Type.Optional(Type.String()),
  state: Type.Optional(DeliveryState),
  /** Only those before this one, for the next page. */
  before: Type.Optional(Type.Integer()),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500 })),
};

const LOG = '/_sandbox/webhooks/deliveries';
const OF_APP = '/api/screens/portal/apps/{app}/deliveries';
const ofApp = { app: Type.String() };

/** Events on their way to apps. */
export const webhooks = {
  deliveries: describe({
    key: 'webhooks.deliveries',
    method: 'GET',
    path: LOG,
    access: 'operator',
    summary: 'Lists the messages to all apps, the newest first.',
    query: { app: Type.Optional(Type.String()), ...which },
    status: 200,
    result: listOf(WebhookDelivery),
  }),
  clear: describe({
    key: 'webhooks.clear',
    method: 'DELETE',
    path: LOG,
    access: 'operator',
    summary: 'Forgets all messages, those that wait too.',
    status: 204,
  }),
  replay: describe({
    key: 'webhooks.replay',
    method: 'POST',
    path: `${LOG}/{delivery}/replay`,
    access: 'operator',
    summary: 'Sends the event of a message once more.',
    pathParameters: { delivery: Type.Integer() },
    status: 204,
  }),
  settings: describe({
    key: 'webhooks.settings',
    method: 'GET',
    path: '/_sandbox/webhooks/settings',
    access: 'operator',
    summary: 'Shows how messages are delivered.',
    status: 200,
    result: WebhookSettings,
  }),
  changeSettings: describe({
    key: 'webhooks.changeSettings',
    method: 'PATCH',
    path: '/_sandbox/webhooks/settings',
    access: 'operator',
    summary: 'Pauses deliveries, duplicates them, shuffles them, or changes how they are sent.',
    body: Type.Partial(WebhookSettings),
    status: 200,
    result: WebhookSettings,
  }),
  deliveriesOfApp: describe({
    key: 'webhooks.deliveriesOfApp',
    method: 'GET',
    path: OF_APP,
    access: 'portal',
    summary: 'Lists the messages to an app of the organization, the newest first.',
    pathParameters: ofApp,
    query: which,
    status: 200,
    result: listOf(WebhookDelivery),
  }),
  replayForApp: describe({
    key: 'webhooks.replayForApp',
    method: 'POST',
    path: `${OF_APP}/{delivery}/replay`,
    access: 'portal',
    summary: 'Sends the event of a message once more.',
    pathParameters: { ...ofApp, delivery: Type.Integer() },
    status: 204,
  }),
};
