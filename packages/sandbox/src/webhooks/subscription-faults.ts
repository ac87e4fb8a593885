import { webhookEvents } from '@truckroll/contract/webhooks';
import type { NewWebhookSubscription } from './subscriptions.ts';

/** What is wrong with one row of the form, by member, in words; empty when nothing is. */
export type SubscriptionFaults = Partial<Record<keyof NewWebhookSubscription, string>>;

const MAX_URL_LENGTH = 2_000;
/** documented: a typed key has 32 to 64 characters. */
const KEY_LENGTH = { least: 32, most: 64 } as const;

/** Checks each row by itself, and that no event stands there twice. */
export function subscriptionFaults(
  rows: readonly NewWebhookSubscription[],
): readonly SubscriptionFaults[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const event = eventFault(row, seen);
    seen.add(row.event);
    const callbackUrl = urlFault(row);
    const hmacKey = keyFault(row);
    return {
      ...(event !== undefined && { event }),
      ...(callbackUrl !== undefined && { callbackUrl }),
      ...(hmacKey !== undefined && { hmacKey }),
    };
  });
}

/** documented: each event has one callback URL. */
function eventFault({ event }: NewWebhookSubscription, seen: ReadonlySet<string>) {
  if (!Object.hasOwn(webhookEvents, event)) return `There is no webhook event '${event}'.`;
  return seen.has(event) ? `${event} is listed twice; it has one URL.` : undefined;
}

/**
 * documented: a callback URL is HTTPS and reachable from outside.
 * assumed: here plain HTTP does as well, so that a receiver on this machine needs no certificate.
 */
function urlFault({ callbackUrl, event }: NewWebhookSubscription): string | undefined {
  const url = URL.canParse(callbackUrl) ? new URL(callbackUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || callbackUrl.length > MAX_URL_LENGTH) {
    return `The callback URL of ${event} has to start with https:// (or http://).`;
  }
  if (url.username === '' && url.password === '') return undefined;
  return `Leave user name and password out of the callback URL of ${event}.`;
}

function keyFault({ hmacKey, event }: NewWebhookSubscription): string | undefined {
  if (hmacKey === undefined || hmacKey === null || hmacKey === '') return undefined;
  const { least, most } = KEY_LENGTH;
  if (hmacKey.length >= least && hmacKey.length <= most) return undefined;
  return `The HMAC key of ${event} has to have ${least} to ${most} characters.`;
}
