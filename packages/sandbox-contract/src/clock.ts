import { describe } from '@truckroll/endpoint/describe';
import { Type } from 'typebox';
import { bodyOf, OPERATOR } from './operator-words.ts';
import { Environment, listOf } from './words.ts';

const Moment = Type.String({ format: 'date-time' });

export type ClockReading = Type.Static<typeof ClockReading>;
export const ClockReading = Type.Object({
  /** `real`: the machine's own time. `fixed`: stands still. `running`: moved or at another speed. */
  mode: Type.Enum(['real', 'fixed', 'running']),
  now: Type.String(),
  rate: Type.Number(),
});

/** Something that happens when the virtual clock gets there. */
export type PendingMoment = Type.Static<typeof PendingMoment>;
export const PendingMoment = Type.Object({
  at: Type.String(),
  what: Type.Enum(['tokenExpires', 'webhookRetry']),
  environment: Environment,
  tenantId: Type.Integer(),
  /** Which token or which event, in words. */
  subject: Type.String(),
});

const ClockSetting = bodyOf({
  mode: ClockReading.properties.mode,
  now: Type.Optional(Moment),
  rate: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
});

/** The time everything in the sandbox goes by. */
export const clock = {
  get: describe({
    key: 'clock.get',
    method: 'GET',
    path: `${OPERATOR}/clock`,
    access: 'operator',
    summary: 'Shows the virtual time.',
    status: 200,
    result: ClockReading,
  }),
  set: describe({
    key: 'clock.set',
    method: 'PUT',
    path: `${OPERATOR}/clock`,
    access: 'operator',
    summary: 'Goes by real time, stands still at `now`, or runs at `rate` times the real speed.',
    body: ClockSetting,
    status: 200,
    result: ClockReading,
  }),
  move: describe({
    key: 'clock.move',
    method: 'POST',
    path: `${OPERATOR}/clock/move`,
    access: 'operator',
    summary: 'Jumps by a duration such as PT15M.',
    body: bodyOf({ by: Type.String({ minLength: 2 }) }),
    status: 200,
    result: ClockReading,
  }),
  pending: describe({
    key: 'clock.pending',
    method: 'GET',
    path: `${OPERATOR}/clock/pending`,
    access: 'operator',
    summary: 'Lists what waits for the virtual time: tokens that expire, webhooks tried again.',
    status: 200,
    result: listOf(PendingMoment),
  }),
};
