import { randomBytes } from 'node:crypto';
import { webhookEvents, type WebhookEventType } from '@truckroll/contract/webhooks';
import { PortalError } from '../portal/portal-error.ts';
import type { Database } from '../store/database.ts';
import type { Seal } from './seal.ts';

/** Where an app wants to hear of one type of event. The key itself is never shown again. */
export interface WebhookSubscription {
  readonly event: WebhookEventType;
  readonly callbackUrl: string;
  readonly hasKey: boolean;
}

export interface NewWebhookSubscription {
  readonly event: string;
  readonly callbackUrl: string;
  /** 32 to 64 characters. Left out keeps the key the event has; null takes it away. */
  readonly hmacKey?: string | null;
}

/** Who is to be told of an event, with the key its messages are signed with. */
export interface WebhookTarget {
  readonly callbackUrl: string;
  /** Null when messages are not signed. */
  readonly hmacKey: string | null;
  /** There is a key, sealed by a sandbox whose key file is gone: it has to be set again. */
  readonly isKeyLost: boolean;
}

/** The webhook events of apps, as their form has them: one address for each event. */
export interface WebhookSubscriptions {
  list(appId: string): WebhookSubscription[];
  /** Puts these in the place of all the app had. Throws a 400 `PortalError` that says what to change. */
  replace(appId: string, subscriptions: readonly NewWebhookSubscription[]): WebhookSubscription[];
  /** A new signing key for the form to offer; it is kept only once it comes back in `replace`. */
  newKey(): string;
  /** The apps that asked for an event. */
  appsFor(event: WebhookEventType): string[];
  /** Where and how to send an app an event now; undefined once it no longer wants it. */
  target(appId: string, event: WebhookEventType): WebhookTarget | undefined;
}

/** The table; snapshots hold it too. */
export const SUBSCRIPTION_TABLES = ['webhook_subscription'] as const;

const SCRIPT = `
create table if not exists webhook_subscription (
  app text not null,
  event text not null,
  callback_url text not null,
  sealed_key text,
  primary key (app, event)
);`;

interface Row {
  readonly event: WebhookEventType;
  readonly callback_url: string;
  readonly sealed_key: string | null;
}

const MAX_URL_LENGTH = 2_000;
const NEW_KEY_BYTES = 24;

export function createWebhookSubscriptions(database: Database, seal: Seal): WebhookSubscriptions {
  database.script(SCRIPT);

  function rowsOf(appId: string): Row[] {
    const select = 'select event, callback_url, sealed_key from webhook_subscription where app = ?';
    return database.all<Row>(`${select} order by event`, appId);
  }

  const list = (appId: string) => rowsOf(appId).map(shown);

  return {
    list,
    newKey: () => randomBytes(NEW_KEY_BYTES).toString('hex'),
    replace(appId, subscriptions) {
      const known = new Map(rowsOf(appId).map((row) => [row.event, row.sealed_key]));
      const rows = subscriptions.map((given): Row => {
        const event = knownEvent(given.event);
        const key = given.hmacKey;
        return {
          event,
          callback_url: checkedUrl(given),
          sealed_key:
            key === undefined || key === ''
              ? (known.get(event) ?? null)
              : key && seal.seal(checkedKey(key, event), placeOf(appId, event)),
        };
      });
      refuseTwice(rows);
      database.transaction(() => {
        database.run('delete from webhook_subscription where app = ?', appId);
        for (const { event, callback_url, sealed_key } of rows) {
          const insert = 'insert into webhook_subscription values (?, ?, ?, ?)';
          database.run(insert, appId, event, callback_url, sealed_key);
        }
      });
      return list(appId);
    },
    appsFor: (event) =>
      database.column<string>(
        'select app from webhook_subscription where event = ? order by app',
        event,
      ),
    target(appId, event) {
      const row = rowsOf(appId).find((one) => one.event === event);
      if (row === undefined) return undefined;
      const { callback_url: callbackUrl, sealed_key: sealed } = row;
      if (sealed === null) return { callbackUrl, hmacKey: null, isKeyLost: false };
      const hmacKey = seal.open(sealed, placeOf(appId, event)) ?? null;
      return { callbackUrl, hmacKey, isKeyLost: hmacKey === null };
    },
  };
}

function shown(row: Row): WebhookSubscription {
  return { event: row.event, callbackUrl: row.callback_url, hasKey: row.sealed_key !== null };
}

function placeOf(appId: string, event: string): string {
  return `webhook ${appId} ${event}`;
}

function knownEvent(event: string): WebhookEventType {
  if (Object.hasOwn(webhookEvents, event)) return event as WebhookEventType;
  throw new PortalError(400, `There is no webhook event '${event}'.`);
}

/**
 * documented: a callback URL is HTTPS and reachable from outside.
 * assumed: here plain HTTP does as well, so that a receiver on this machine needs no certificate.
 */
function checkedUrl({ callbackUrl, event }: NewWebhookSubscription): string {
  const url = URL.canParse(callbackUrl) ? new URL(callbackUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || callbackUrl.length > MAX_URL_LENGTH) {
    throw new PortalError(
      400,
      `The callback URL of ${event} has to start with https:// (or http://).`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new PortalError(400, `Leave user name and password out of the callback URL of ${event}.`);
  }
  return url.href;
}

/** documented: a typed key has 32 to 64 characters. */
function checkedKey(key: string, event: string): string {
  if (key.length >= 32 && key.length <= 64) return key;
  throw new PortalError(400, `The HMAC key of ${event} has to have 32 to 64 characters.`);
}

/** documented: each event has one callback URL. */
function refuseTwice(rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const { event } of rows) {
    if (seen.has(event)) throw new PortalError(400, `${event} is listed twice; it has one URL.`);
    seen.add(event);
  }
}
