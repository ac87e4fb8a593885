import { systemClock } from './clock.ts';
import { createGovernor, type Governor } from './governor.ts';

const REGISTRY = Symbol.for('truckroll.servicetitan.governors');

/** What a budget belongs to: one application, in one tenant, of one environment. */
export interface BudgetOwner {
  readonly apiUrl: string;
  readonly tenantId: string;
  readonly appKey: string;
}

/**
 * The governor that every client of this process shares for the same application and tenant. It
 * lives on `globalThis`, not in this module, because the far side counts the process: two copies of
 * the package in one dependency tree still have one budget.
 */
export function processGovernor(owner: BudgetOwner): Governor {
  const known = registry();
  const key = JSON.stringify([owner.apiUrl, owner.tenantId, owner.appKey]);
  const governor = known.get(key) ?? createGovernor(systemClock);
  known.set(key, governor);
  return governor;
}

function registry(): Map<string, Governor> {
  const held: unknown = Reflect.get(globalThis, REGISTRY);
  if (held instanceof Map) return held;
  const created = new Map<string, Governor>();
  // Not enumerable: its keys hold app keys, which an inspector must not list.
  Object.defineProperty(globalThis, REGISTRY, { value: created, enumerable: false });
  return created;
}
