import type { Database } from '../store/database.ts';
import { keptValue } from '../store/kept-value.ts';
import type { ContentType } from './message.ts';

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
}

const USUAL: WebhookSettings = {
  isPaused: false,
  duplicateRate: 0,
  shuffleWindowS: 0,
  // assumed: a receiver has ten seconds to answer; no document gives a number.
  timeoutMs: 10_000,
  // assumed: the content type is the one CloudEvents asks for in structured mode.
  contentType: 'application/cloudevents+json',
};

/** Reads the settings, and lays changes over them. They outlive a restart. */
export interface KeptSettings {
  read(): WebhookSettings;
  change(changes: Partial<WebhookSettings>): WebhookSettings;
}

export function createWebhookSettings(database: Database): KeptSettings {
  const kept = keptValue<Partial<WebhookSettings>>(database, 'webhooks');
  const read = (): WebhookSettings => ({ ...USUAL, ...kept.read() });
  return {
    read,
    change(changes) {
      const next = { ...read(), ...changes };
      kept.write(next);
      return next;
    },
  };
}
