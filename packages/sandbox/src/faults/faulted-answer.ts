import { setTimeout as wait } from 'node:timers/promises';
import type { Outgoing } from '../gateway/outgoing.ts';
import { refused } from '../gateway/outgoing.ts';
import { badToken, rateLimited, bareStatus } from '../gateway/refusals.ts';
import type { Fault, FaultEffect } from './fault.ts';

/** Stands for a connection that is closed without an answer. */
export const DROPPED = Symbol('dropped');

/** The longest a call is held up, so that a typing error does not hold it for a day. */
const MAX_LATENCY_MS = 120_000;

/**
 * Lays faults over a call: waits, refuses in its place, or spoils its answer. A signal that aborts
 * ends the waiting.
 */
export async function withFaults<T extends { readonly answer: Outgoing }>(
  faults: readonly Fault[],
  call: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T | { readonly answer: Outgoing | typeof DROPPED }> {
  const effects = faults.map((fault) => fault.effect);
  for (const effect of effects) {
    if (effect.kind === 'latency') await heldUp(effect.ms, signal);
    if (effect.kind === 'drop' && effect.when === 'beforeEffect') return { answer: DROPPED };
    if (effect.kind === 'status') return { answer: statusAnswer(effect) };
  }
  const outcome = await call();
  if (effects.some((effect) => effect.kind === 'drop')) return { ...outcome, answer: DROPPED };
  if (effects.some((effect) => effect.kind === 'emptyAnswer')) {
    return { ...outcome, answer: { status: 200, headers: {}, body: null, problem: null } };
  }
  return outcome;
}

async function heldUp(ms: number, signal: AbortSignal | undefined): Promise<void> {
  const options = signal === undefined ? {} : { signal };
  await wait(Math.min(ms, MAX_LATENCY_MS), undefined, options).catch((error: unknown) => {
    if (signal?.aborted !== true) throw error;
  });
}

function statusAnswer(effect: Extract<FaultEffect, { kind: 'status' }>): Outgoing {
  if (effect.status === 429) return refused(rateLimited(effect.retryAfterS ?? 1));
  return refused(effect.status === 401 ? badToken() : bareStatus(effect.status));
}
