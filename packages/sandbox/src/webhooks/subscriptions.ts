import { randomBytes } from 'node:crypto';
import type { WebhookEventType } from '@truckroll/contract/webhooks';
import { PortalError } from '../portal/portal-error.ts';
import type { Database } from '../store/database.ts';
import type { Seal } from './seal.ts';
import { subscriptionFaults } from './subscription-faults.ts';

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
      refuse(subscriptions);
      const known = new Map(rowsOf(appId).map((row) => [row.event, row.sealed_key]));
      const rows = subscriptions.map((given): Row => {
        const event = given.event as WebhookEventType;
        const key = given.hmacKey;
        return {
          event,
          callback_url: new URL(given.callbackUrl).href,
          sealed_key:
            key === undefined || key === ''
              ? (known.get(event) ?? null)
              : key && seal.seal(key, placeOf(appId, event)),
        };
      });
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

/** Throws a 400 `PortalError` for the first thing that is wrong. */
function refuse(rows: readonly NewWebhookSubscription[]): void {
  const [fault] = subscriptionFaults(rows).flatMap((faults) => Object.values(faults));
  if (fault !== undefined) throw new PortalError(400, fault);
}
