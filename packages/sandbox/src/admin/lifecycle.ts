import type { ClockState } from '../clock/clock.ts';
import { fillDemoTenants, type World } from '../demo.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import type { RequestLog } from '../gateway/request-log.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';

/** Starting over, and keeping a state to come back to. */
export interface Lifecycle {
  /**
   * Puts the tenants' records back to what the seed makes, the clock to real time, and forgets
   * faults, requests and webhook deliveries. Apps, connections and secrets stay, so that clients go
   * on working.
   */
  reset(): void;
  /** Keeps the whole state under a name; an older one of that name is replaced. */
  snapshot(name: string): void;
  /** Puts a kept state back, the clock included. Throws a 404 `PortalError` for an unknown name. */
  restore(name: string): void;
  snapshots(): string[];
}

export interface LifecycleContext extends World {
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly webhooks: Pick<Webhooks, 'clear' | 'resume'>;
}

export function createLifecycle(context: LifecycleContext): Lifecycle {
  const { store, portal, clock } = context;
  const { database, snapshots } = store;
  database.script(
    'create table if not exists snapshot_clock (name text primary key, state text not null)',
  );

  return {
    reset() {
      // Before the clock moves, or what waits would be due.
      context.webhooks.clear();
      clock.useRealTime();
      store.transaction(() => {
        store.clearTenants();
        // What the demo company is made of is nothing that happened.
        store.changes.quietly(() => fillDemoTenants(context));
      });
      context.faults.clear();
      context.log.clear();
    },
    snapshot(name) {
      snapshots.take(name);
      const state = JSON.stringify(clock.state());
      database.run('insert or replace into snapshot_clock values (?, ?)', name, state);
    },
    restore(name) {
      if (!snapshots.restore(name)) {
        const known = snapshots.list().join(', ') || 'none';
        throw new PortalError(404, `There is no snapshot '${name}'. Known: ${known}.`);
      }
      portal.countChange();
      const kept = database.get<{ state: string }>(
        'select state from snapshot_clock where name = ?',
        name,
      );
      if (kept !== undefined) clock.restore(JSON.parse(kept.state) as ClockState);
      context.webhooks.resume();
    },
    snapshots: () => snapshots.list(),
  };
}
