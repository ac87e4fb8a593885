import type { Database } from '../store/database.ts';
import { keptValue } from '../store/kept-value.ts';
import type { ContentType } from './message.ts';
import { checkedHosts } from './receiver-hosts.ts';

/** What the operator may change about deliveries; it holds for every app. */
export interface WebhookSettings {
  /** Nothing is sent while true; messages wait. */
  readonly isPaused: boolean;
  /** How many of the messages are sent twice: 0.1 is one in ten. */
  readonly duplicateRate: number;
  /** Messages leave at a moment within so many virtual seconds, so that they change places. */
  readonly shuffleWindowS: number;
  /** How long a receiver may take to answer, in real milliseconds. */
  readonly timeoutMs: number;
  readonly contentType: ContentType;
  /** Hosts that messages may be sent to, besides this machine. */
  readonly receiverHosts: readonly string[];
}

const USUAL: WebhookSettings = {
  isPaused: false,
  duplicateRate: 0,
  shuffleWindowS: 0,
  // assumed: a receiver has ten seconds to answer; no document gives a number.
  timeoutMs: 10_000,
  // assumed: the content type is the one CloudEvents asks for in structured mode.
  contentType: 'application/cloudevents+json',
  receiverHosts: [],
};

/** Reads the settings, and lays changes over them. They outlive a restart. */
export interface KeptSettings {
  read(): WebhookSettings;
  /** Throws a 400 `PortalError` for a receiver's host that is none. */
  change(changes: Partial<WebhookSettings>): WebhookSettings;
}

export function createWebhookSettings(database: Database): KeptSettings {
  const kept = keptValue<Partial<WebhookSettings>>(database, 'webhooks');
  const read = (): WebhookSettings => ({ ...USUAL, ...kept.read() });
  return {
    read,
    change(changes) {
      const { receiverHosts } = changes;
      const hosts = receiverHosts && { receiverHosts: checkedHosts(receiverHosts) };
      const next = { ...read(), ...changes, ...hosts };
      kept.write(next);
      return next;
    },
  };
}
