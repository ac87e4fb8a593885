import { createTimers } from '../clock/timers.ts';
import type { Clock } from '../clock/clock.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Portal } from '../portal/portal.ts';
import type { Store } from '../store/open-store.ts';
import { createAudience } from './audience.ts';
import { createDeliveryLog } from './delivery-log.ts';
import { createDeliveryQueue } from './delivery-queue.ts';
import { DELIVERY_TABLES } from './delivery-tables.ts';
import type { Delivery, DeliveryFilter } from './delivery.ts';
import { createDispatcher } from './dispatcher.ts';
import { createEventRaiser } from './raise-events.ts';
import { createWebhookSettings, type WebhookSettings } from './webhook-settings.ts';

/** Events on their way to apps, and what the operator does about them. */
export interface Webhooks {
  /** The newest first. */
  deliveries(filter?: DeliveryFilter): Delivery[];
  /** Throws a 404 `PortalError` when there is none of that id. */
  delivery(id: number): Delivery;
  /** Sends the event once more, as a message of its own. Throws a 404 `PortalError`. */
  replay(id: number): void;
  settings(): WebhookSettings;
  /** Lays changes over the settings; ending a pause sends what waits. */
  changeSettings(changes: Partial<WebhookSettings>): WebhookSettings;
  /** Resolves when nothing is on its way and nothing is due; retries to come don't count. */
  idle(): Promise<void>;
  /** Forgets all deliveries, those that wait too. */
  clear(): void;
  /** Goes on with what waits, after the state was put back. */
  resume(): void;
  /** Takes back what is on its way. The store is not written to any more. */
  close(): Promise<void>;
}

export interface WebhooksContext {
  readonly store: Store;
  readonly portal: Portal;
  readonly clock: Clock;
  readonly faults: FaultPlan;
  /** From 0 to 1, for duplicates and shuffling. */
  readonly random: () => number;
  /** Whether other machines reach this one; its own services are no receivers then, unless named. */
  readonly isExposed: boolean;
  /** Told of mistakes in the sandbox itself. */
  readonly onError: (error: unknown) => void;
}

/** Raises events from changes of the store's records and delivers them. */
export function createWebhooks(context: WebhooksContext): Webhooks {
  const { store, portal, clock } = context;
  const { database } = store;
  const queue = createDeliveryQueue(database);
  store.includeInSnapshots(DELIVERY_TABLES);
  const log = createDeliveryLog(database);
  const settings = createWebhookSettings(database);
  const timers = createTimers(clock, context.onError);
  const dispatcher = createDispatcher({
    clock,
    timers,
    queue,
    log,
    subscriptions: portal.webhooks,
    settings: settings.read,
    includesThisMachine: !context.isExposed,
    onError: context.onError,
  });
  store.changes.listen(
    createEventRaiser({
      ...context,
      audience: createAudience(portal),
      queue,
      settings: settings.read,
      onRaised: dispatcher.wake,
    }),
  );
  dispatcher.wake();

  function delivery(id: number): Delivery {
    const found = log.find(id);
    if (found === undefined) throw new PortalError(404, `There is no delivery ${id}.`);
    return found;
  }

  return {
    deliveries: log.list,
    delivery,
    replay(id) {
      delivery(id);
      queue.repeat(id, 'replay', clock.epochMs());
      dispatcher.wake();
    },
    settings: settings.read,
    changeSettings(changes) {
      const changed = settings.change(changes);
      dispatcher.wake();
      return changed;
    },
    idle: dispatcher.idle,
    clear: queue.clear,
    resume: dispatcher.wake,
    async close() {
      timers.close();
      await dispatcher.close();
    },
  };
}
