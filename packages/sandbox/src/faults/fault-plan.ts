import { randomUUID } from 'node:crypto';
import type { KeptValue } from '../store/kept-value.ts';
import { matches, type Fault, type FaultyCall, type NewFault } from './fault.ts';

export interface FaultPlan {
  add(fault: NewFault): Fault;
  list(): Fault[];
  remove(id: string): boolean;
  clear(): void;
  /** Draws for every fault that matches; those returned happen to the call. */
  draw(call: FaultyCall): readonly Fault[];
}

/**
 * Faults that can be laid over calls; `random` decides so that a run can be repeated by its seed.
 * They are kept with their counts, so that a restart changes nothing.
 */
export function createFaultPlan(random: () => number, kept: KeptValue<Fault[]>): FaultPlan {
  const faults = new Map((kept.read() ?? []).map((fault) => [fault.id, fault]));
  const keep = (): void => kept.write([...faults.values()]);

  /** One more matching call: let through, spared by the rate, or hit. */
  function drawOne(fault: Fault): Fault | undefined {
    if (fault.after > 0) {
      faults.set(fault.id, { ...fault, after: fault.after - 1 });
      return undefined;
    }
    if (random() >= fault.rate) return undefined;
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
        after: given.after ?? 0,
        remaining: given.count ?? null,
        happened: 0,
      };
      faults.set(fault.id, fault);
      keep();
      return fault;
    },
    list: () => [...faults.values()],
    remove(id) {
      const isKnown = faults.delete(id);
      keep();
      return isKnown;
    },
    clear() {
      faults.clear();
      keep();
    },
    draw(call) {
      if (faults.size === 0) return [];
      const matching = [...faults.values()].filter((fault) => matches(fault, call));
      const hit = matching.map(drawOne).filter((fault) => fault !== undefined);
      if (matching.length > 0) keep();
      return hit;
    },
  };
}
