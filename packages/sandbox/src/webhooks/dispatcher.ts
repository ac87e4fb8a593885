import type { Clock } from '../clock/clock.ts';
import type { Timers } from '../clock/timers.ts';
import type { DeliveryLog } from './delivery-log.ts';
import type { DeliveryQueue, Settled } from './delivery-queue.ts';
import type { Delivery } from './delivery.ts';
import { headersOf } from './message.ts';
import { hostRefusal } from './receiver-hosts.ts';
import { send, type AttemptResult, type Message } from './send.ts';
import type { WebhookSubscriptions, WebhookTarget } from './subscriptions.ts';
import type { WebhookSettings } from './webhook-settings.ts';

export interface DispatcherContext {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly queue: DeliveryQueue;
  readonly log: DeliveryLog;
  readonly subscriptions: Pick<WebhookSubscriptions, 'target'>;
  readonly settings: () => WebhookSettings;
  /** Whether messages may be sent to this machine without the operator naming it. */
  readonly includesThisMachine: boolean;
  /** Told of mistakes in the sandbox itself. */
  readonly onError: (error: unknown) => void;
}

/** Sends what is due, one message at a time for each app. */
export interface Dispatcher {
  /** Looks for messages that are due, in a moment; at once is for timers. */
  wake(): void;
  /** Resolves when nothing is on its way and nothing is due; retries to come don't count. */
  idle(): Promise<void>;
  /** Takes back what is on its way; it is sent again after the next start. */
  close(): Promise<void>;
}

/**
 * documented: seconds until the attempts after the first one.
 * assumed: they are counted from the failure before, and all attempts have the same `id`.
 */
const RETRY_AFTER_S = [10, 30, 60, 300] as const;
const MS_PER_S = 1_000;

/** Apps that are sent to at the same time. */
const MAX_IN_FLIGHT = 16;

// assumed: an app gets its messages one after another, in the order of the events; a retry that
// waits holds up none.
export function createDispatcher(context: DispatcherContext): Dispatcher {
  const { clock, timers, queue } = context;
  const onTheirWay = new Map<string, Promise<void>>();
  const idlers: (() => void)[] = [];
  const closing = new AbortController();
  let callOff: (() => void) | undefined;

  function wakeAt(epochMs: number): void {
    callOff?.();
    callOff = timers.at(epochMs, pump);
  }

  function pump(): void {
    if (closing.signal.aborted || context.settings().isPaused) return releaseIdlers();
    const nowMs = clock.epochMs();
    for (const appId of queue.dueApps(nowMs)) {
      if (onTheirWay.size >= MAX_IN_FLIGHT) break;
      const id = onTheirWay.has(appId) ? undefined : queue.nextDue(appId, nowMs);
      if (id !== undefined) onTheirWay.set(appId, deliverNext(appId, id));
    }
    const next = queue.nextMoment(nowMs);
    if (next !== undefined) wakeAt(next);
    releaseIdlers();
  }

  async function deliverNext(appId: string, id: number): Promise<void> {
    try {
      await attemptDelivery(id);
    } catch (error) {
      // The message stays where it is: at once again it would only fail once more.
      return context.onError(error);
    } finally {
      onTheirWay.delete(appId);
    }
    pump();
  }

  async function attemptDelivery(id: number): Promise<void> {
    const delivery = context.log.find(id);
    if (delivery === undefined) return;
    const at = clock.now();
    const target = context.subscriptions.target(delivery.appId, delivery.event);
    const result = await deliver(delivery, target);
    if (closing.signal.aborted) return;
    const isSigned = typeof target?.hmacKey === 'string';
    const callbackUrl = target?.callbackUrl ?? '';
    queue.settle(
      delivery,
      { ...result, at, callbackUrl, isSigned },
      nextOf(delivery, target, result),
    );
  }

  function deliver(delivery: Delivery, target: WebhookTarget | undefined): Promise<AttemptResult> {
    const refusal = refusalOf(target);
    if (target === undefined || refusal !== null) {
      return Promise.resolve({ status: null, problem: refusal, answer: '', durationMs: 0 });
    }
    const { contentType, timeoutMs } = context.settings();
    const message: Message = {
      url: target.callbackUrl,
      headers: headersOf(delivery.body, contentType, target.hmacKey),
      body: delivery.body,
    };
    return send(message, AbortSignal.any([AbortSignal.timeout(timeoutMs), closing.signal]));
  }

  /** Why a message cannot be sent at all; null when it can. */
  function refusalOf(target: WebhookTarget | undefined): string | null {
    if (target === undefined) return 'The app no longer asks for this event.';
    if (target.isKeyLost) return 'The HMAC key cannot be read any more. Set it again.';
    const { includesThisMachine } = context;
    const named = context.settings().receiverHosts;
    return hostRefusal(target.callbackUrl, { named, includesThisMachine });
  }

  function nextOf(
    { attempts }: Delivery,
    target: WebhookTarget | undefined,
    { problem }: AttemptResult,
  ): Settled {
    if (problem === null) return { state: 'delivered' };
    const delayS = RETRY_AFTER_S[attempts.length];
    if (refusalOf(target) !== null || delayS === undefined) return { state: 'failed' };
    return { state: 'waiting', dueMs: clock.epochMs() + delayS * MS_PER_S };
  }

  function isIdle(): boolean {
    if (onTheirWay.size > 0) return false;
    if (closing.signal.aborted || context.settings().isPaused) return true;
    return queue.dueApps(clock.epochMs()).length === 0;
  }

  function releaseIdlers(): void {
    if (idlers.length > 0 && isIdle()) for (const release of idlers.splice(0)) release();
  }

  return {
    wake: () => wakeAt(clock.epochMs()),
    idle: () =>
      isIdle() ? Promise.resolve() : new Promise((resolve) => void idlers.push(resolve)),
    async close() {
      closing.abort();
      callOff?.();
      await Promise.all(onTheirWay.values());
      releaseIdlers();
    },
  };
}
