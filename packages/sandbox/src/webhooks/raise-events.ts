import type { FaultPlan } from '../faults/fault-plan.ts';
import { drawWebhookFaults } from '../faults/webhook-faults.ts';
import type { Portal } from '../portal/portal.ts';
import type { ChangeListener, RecordChange } from '../store/change-feed.ts';
import type { Store } from '../store/open-store.ts';
import type { Audience } from './audience.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import { createEventShaper } from './events/event-data.ts';
import type { EventRule } from './events/event-rule.ts';
import type { WebhookSettings } from './webhook-settings.ts';

export interface RaiseContext {
  readonly store: Pick<Store, 'tenant'>;
  readonly portal: Pick<Portal, 'tenants'>;
  readonly clock: { now(): string; epochMs(): number };
  readonly audience: Audience;
  readonly queue: DeliveryQueue;
  readonly faults: FaultPlan;
  readonly settings: () => WebhookSettings;
  /** From 0 to 1, for duplicates and shuffling. */
  readonly random: () => number;
  /** Called when there are new messages, before they are committed. */
  readonly onRaised: () => void;
}

/** An event that an app is to be told of. */
interface Raised {
  readonly eventId: number;
  readonly rule: EventRule;
  readonly appId: string;
  readonly change: RecordChange;
  readonly data: unknown;
}

const MS_PER_S = 1_000;

/** Turns committed changes of records into messages to the apps that asked for them. */
export function createEventRaiser(context: RaiseContext): ChangeListener {
  const { audience, queue, clock } = context;
  const shapeOf = createEventShaper();

  function raise(change: RecordChange): boolean {
    const record = change.after ?? change.before;
    if (record === undefined) return false;
    const rules = audience
      .rulesOf(change.collection)
      .filter((rule) => rule.isRaisedBy(change))
      .map((rule) => ({ rule, appIds: audience.appsFor(rule, change, record) }))
      .filter(({ appIds }) => appIds.length > 0);
    for (const { rule, appIds } of rules) {
      const tenant = context.store.tenant(change.environment, change.tenantId);
      const data = shapeOf(rule.event, {
        ...rule.data(record, tenant),
        tenantId: change.tenantId,
        tenantName: context.portal.tenants.get(change.environment, change.tenantId).name,
      });
      const eventId = queue.addEvent(change, rule.event, clock.now(), data);
      for (const appId of appIds) addMessages({ eventId, rule, appId, change, data });
    }
    return rules.length > 0;
  }

  function addMessages({ eventId, rule, appId, change, data }: Raised): void {
    const { event } = rule;
    const { environment, tenantId } = change;
    const body = JSON.stringify(data);
    const faults = drawWebhookFaults(context.faults, { environment, tenantId, type: event, body });
    const { duplicateRate, shuffleWindowS } = context.settings();
    const times = faults.times + Number(context.random() < duplicateRate);
    for (let time = 0; time < times; time += 1) {
      const shuffledMs = Math.floor(context.random() * shuffleWindowS * MS_PER_S);
      const dueMs = clock.epochMs() + faults.delayMs + shuffledMs;
      queue.addMessage({ eventId, appId, event, cause: time === 0 ? 'event' : 'duplicate', dueMs });
    }
  }

  return {
    wants: audience.wants,
    changed(changes) {
      const raised = changes.map(raise);
      if (raised.includes(true)) context.onRaised();
    },
  };
}
