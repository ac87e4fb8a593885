import { randomUUID } from 'node:crypto';
import type { Environment } from '../store/tenant-store.ts';

/** What goes wrong. */
export type FaultEffect =
  /** Answers with the status instead of the operation; 429 carries `retryAfterS`, default 1. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterS?: number }
  /** Waits before the call is looked at. */
  | { readonly kind: 'latency'; readonly ms: number }
  /** Closes the connection without an answer, before or after the operation took effect. */
  | { readonly kind: 'drop'; readonly when: 'beforeEffect' | 'afterEffect' }
  /** Lets the operation take effect and answers 200 with nothing in it. */
  | { readonly kind: 'emptyAnswer' };

/** Which calls it happens to. Members left out match every call. */
export interface FaultTarget {
  readonly environment?: Environment;
  readonly tenantId?: number;
  /** Key of the operation, `*` for any run of characters: `crm.bookings.*`, `oauth.token`. */
  readonly operation?: string;
  /** Path without query, `*` for any run of characters. */
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
}

export interface Fault extends Required<Omit<NewFault, 'count'>> {
  readonly id: string;
  readonly remaining: number | null;
  readonly happened: number;
}

/** A call as faults see it. The tenant is the path's. */
export interface FaultyCall {
  readonly environment: Environment;
  readonly tenantId: number | null;
  readonly operation: string | null;
  readonly path: string;
  readonly method: string;
}

export interface FaultPlan {
  add(fault: NewFault): Fault;
  list(): Fault[];
  remove(id: string): boolean;
  clear(): void;
  /** Draws for every fault that matches; those returned happen to the call. */
  draw(call: FaultyCall): readonly Fault[];
}

/** Faults that can be laid over calls; `random` decides so that a run can be repeated by its seed. */
export function createFaultPlan(random: () => number): FaultPlan {
  const faults = new Map<string, Fault>();

  function happen(fault: Fault): Fault {
    const remaining = fault.remaining === null ? null : fault.remaining - 1;
    const next = { ...fault, remaining, happened: fault.happened + 1 };
    if (remaining === 0) faults.delete(fault.id);
    else faults.set(fault.id, next);
    return next;
  }

  return {
    add(given) {
      const fault: Fault = {
        id: randomUUID(),
        effect: given.effect,
        target: given.target ?? {},
        rate: given.rate ?? 1,
        remaining: given.count ?? null,
        happened: 0,
      };
      faults.set(fault.id, fault);
      return fault;
    },
    list: () => [...faults.values()],
    remove: (id) => faults.delete(id),
    clear: () => faults.clear(),
    draw(call) {
      if (faults.size === 0) return [];
      const matching = [...faults.values()].filter((fault) => matches(fault.target, call));
      return matching.filter((fault) => random() < fault.rate).map(happen);
    },
  };
}

function matches(target: FaultTarget, call: FaultyCall): boolean {
  return (
    (target.environment ?? call.environment) === call.environment &&
    (target.tenantId ?? call.tenantId) === call.tenantId &&
    (target.method ?? call.method).toUpperCase() === call.method &&
    fits(target.operation, call.operation ?? '') &&
    fits(target.path, call.path)
  );
}

function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const literal = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(text);
}
