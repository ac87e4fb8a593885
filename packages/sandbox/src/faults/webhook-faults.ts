import type { Environment } from '../store/tenant-store.ts';
import { WEBHOOK_PATH, type FaultEffect } from './fault.ts';
import type { FaultPlan } from './fault-plan.ts';
import { faultsWrittenIn } from './written-fault.ts';

/** An event on its way to one address. */
export interface FaultyDelivery {
  readonly environment: Environment;
  readonly tenantId: number;
  /** `tn.crm.lead-created`. */
  readonly type: string;
  /** The JSON that is sent; a record in it may ask for a fault by a word. */
  readonly body: string;
}

export interface DeliveryFaults {
  /** How often the event is delivered, 1 unless a fault says more. */
  readonly times: number;
  /** How much later, in milliseconds of virtual time. */
  readonly delayMs: number;
}

/** Draws the faults of webhooks for a delivery: duplicates, and late ones, which change the order. */
export function drawWebhookFaults(plan: FaultPlan, delivery: FaultyDelivery): DeliveryFaults {
  const { environment, tenantId, type, body } = delivery;
  const call = { environment, tenantId, operation: type, path: WEBHOOK_PATH, method: 'POST' };
  const effects = [...plan.draw(call), ...faultsWrittenIn(body)].map((fault) => fault.effect);
  return {
    times: 1 + effects.filter((effect) => effect.kind === 'duplicateWebhook').length,
    delayMs: Math.max(0, ...effects.map(delayOf)),
  };
}

function delayOf(effect: FaultEffect): number {
  return effect.kind === 'lateWebhook' ? effect.byS * 1_000 : 0;
}
