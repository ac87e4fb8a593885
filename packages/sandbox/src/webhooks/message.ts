import { createHmac } from 'node:crypto';
import type { WebhookEventType } from '@truckroll/contract/webhooks';

/** Something that happened once, whoever is told of it. */
export interface Occurrence {
  readonly event: WebhookEventType;
  /** Unique to what happened; the same in all messages that tell of it. */
  readonly occurrenceId: string;
  /** The virtual time it happened at. */
  readonly time: string;
  readonly data: unknown;
}

/** The two media types a receiver may meet. */
export type ContentType = 'application/cloudevents+json' | 'application/json';

/** documented: the source of every event. */
const SOURCE = 'https://webhooks.servicetitan.io';

/** Who sends messages, so that they are told from people's own calls. */
export const WEBHOOK_AGENT = 'truckroll-webhooks';

/** assumed: third parties write of this name; no published document names the header. */
const SIGNATURE_HEADER = 'x-servicetitan-signature';

/**
 * The body of a message: CloudEvents 1.0, structured JSON.
 * documented: the members, all of them required; `userassignedid` tells duplicates.
 * assumed: a duplicate or a replay is a message of its own, with another `id`.
 */
export function bodyOf(occurrence: Occurrence, messageId: string): string {
  return JSON.stringify({
    specversion: '1.0',
    id: messageId,
    type: occurrence.event,
    time: occurrence.time,
    source: SOURCE,
    userassignedid: occurrence.occurrenceId,
    datacontenttype: 'application/json',
    data: occurrence.data,
  });
}

/** The headers a body is sent with; signed when there is a key. */
export function headersOf(
  body: string,
  contentType: ContentType,
  hmacKey: string | null,
): Readonly<Record<string, string>> {
  const headers = { 'content-type': `${contentType}; charset=utf-8`, 'user-agent': WEBHOOK_AGENT };
  return hmacKey === null ? headers : { ...headers, [SIGNATURE_HEADER]: signature(body, hmacKey) };
}

/**
 * documented: the receiver compares a hash of the payload, made with the key, with a header.
 * assumed: HMAC-SHA256 over the body alone, in hexadecimal.
 */
function signature(body: string, hmacKey: string): string {
  return createHmac('sha256', hmacKey).update(body).digest('hex');
}
