import type { WebhookEventType } from '@truckroll/contract/webhooks';
import type { SpaceKey } from '../store/tenant-store.ts';

export type DeliveryState = 'waiting' | 'delivered' | 'failed';

/** Why there is a message: something happened, the same again on purpose, or by hand. */
export type DeliveryCause = 'event' | 'duplicate' | 'replay';

/** One try to hand a message over. */
export interface DeliveryAttempt {
  /** From 1 on. */
  readonly number: number;
  /** Virtual time. */
  readonly at: string;
  /** Real milliseconds until the answer. */
  readonly durationMs: number;
  readonly callbackUrl: string;
  readonly isSigned: boolean;
  /** Null when nobody answered. */
  readonly status: number | null;
  /** Why it failed; null when it did not. */
  readonly problem: string | null;
  /** The beginning of the answer. */
  readonly answer: string;
}

/** A message to one app about one event, with all that came of it. */
export interface Delivery extends SpaceKey {
  readonly id: number;
  readonly appId: string;
  readonly event: WebhookEventType;
  /** The event's `userassignedid`; the same in every message about it. */
  readonly occurrenceId: string;
  /** The event's `id`; the same in every attempt. */
  readonly messageId: string;
  readonly cause: DeliveryCause;
  readonly state: DeliveryState;
  /** Virtual time of the event. */
  readonly raisedOn: string;
  /** Virtual time of the next attempt; null when there is none to come. */
  readonly nextAttemptOn: string | null;
  readonly attempts: readonly DeliveryAttempt[];
  /** The message as it is sent. */
  readonly body: string;
}

/** Which deliveries are asked for; members left out allow all. */
export interface DeliveryFilter {
  readonly appId?: string;
  readonly event?: string;
  readonly state?: DeliveryState;
  readonly occurrenceId?: string;
  /** Only those before this id, for the next page. */
  readonly before?: number;
  readonly limit?: number;
}
