import type { Environment } from '../store/tenant-store.ts';

/** What goes wrong. */
export type FaultEffect = CallEffect | FeedEffect | WebhookEffect;

/** What happens to a call. */
type CallEffect =
  /** Answers with the status instead of the operation; 429 carries `retryAfterS`, default 1. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterS?: number }
  /** Waits before the call is looked at. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Closes the connection without an answer, before or after the operation took effect. */
  | { readonly kind: 'drop'; readonly when: 'beforeEffect' | 'afterEffect' }
  /** Lets the operation take effect and answers 200 with nothing in it. */
  | { readonly kind: 'emptyAnswer' };

/** Export feeds end before the first change of the last `byS` seconds of virtual time. */
type FeedEffect = { readonly kind: 'lateRows'; readonly byS: number };

type WebhookEffect =
  /** Delivers the event once more. */
  | { readonly kind: 'duplicateWebhook' }
  /** Delivers the event so many seconds of virtual time later, after those that follow it. */
  | { readonly kind: 'lateWebhook'; readonly byS: number };

/** Which calls, or which webhook events, it happens to. Members left out match all of them. */
export interface FaultTarget {
  readonly environment?: Environment;
  readonly tenantId?: number;
  /**
   * Key of the operation, `*` for any run of characters: `crm.bookings.*`, `oauth.token`. For
   * faults of webhooks the event's type: `tn.crm.lead-*`.
   */
  readonly operation?: string;
  /** Path without query, `*` for any run of characters. A webhook has none. */
  readonly path?: string;
  readonly method?: string;
}

export interface NewFault {
  readonly effect: FaultEffect;
  readonly target?: FaultTarget;
  /** How many of the matching calls it happens to: 0.1 is one in ten. Default 1. */
  readonly rate?: number;
  /** It ends after it happened so many times. Default: never. */
  readonly count?: number;
  /** It leaves the first so many matching calls alone, for example the first page. Default 0. */
  readonly after?: number;
}

export interface Fault extends Required<Omit<NewFault, 'count' | 'after'>> {
  readonly id: string;
  /** How many matching calls it still leaves alone. */
  readonly after: number;
  readonly remaining: number | null;
  readonly happened: number;
}

/** A call, or the delivery of an event, as faults see it. The tenant is the path's. */
export interface FaultyCall {
  readonly environment: Environment;
  readonly tenantId: number | null;
  readonly operation: string | null;
  readonly path: string;
  readonly method: string;
}

/** Whether the fault may happen to the call; its rate is another matter. */
export function matches({ effect, target }: Fault, call: FaultyCall): boolean {
  return (
    concerns(effect, call) &&
    (target.environment ?? call.environment) === call.environment &&
    (target.tenantId ?? call.tenantId) === call.tenantId &&
    (target.method ?? call.method).toUpperCase() === call.method &&
    fits(target.operation, call.operation ?? '') &&
    fits(target.path, call.path)
  );
}

/** The path events of webhooks are drawn for. */
export const WEBHOOK_PATH = 'webhook';

function concerns({ kind }: FaultEffect, { path }: FaultyCall): boolean {
  const isWebhook = path === WEBHOOK_PATH;
  if (kind === 'duplicateWebhook' || kind === 'lateWebhook') return isWebhook;
  return !isWebhook && (kind !== 'lateRows' || /\/export(\/|$)/.test(path));
}

function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(text);
}
