import type { PendingMoment } from '@truckroll/sandbox-contract';
import type { Clock, ClockReading } from '../clock/clock.ts';
import type { World } from '../demo.ts';
import type { FaultPlan } from '../faults/fault-plan.ts';
import { coverageOf, type Coverage, type HandlerTree } from '../gateway/handler-table.ts';
import type { GatewaySettings } from '../gateway/operation-call.ts';
import type { RequestLog } from '../gateway/request-log.ts';
import { createOffices, type OfficeOf } from '../office/office.ts';
import { createReviews, type Reviews } from './reviews.ts';
import { createTenantPeople, type TenantPeople } from './tenant-people.ts';
import type { Apps } from '../portal/apps.ts';
import type { Connections } from '../portal/connections.ts';
import type { Organizations } from '../portal/organizations.ts';
import type { Outbox } from '../portal/outbox.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Tenants } from '../portal/tenants.ts';
import { createBookingProviders, type BookingProviders } from './booking-providers.ts';
import { createInstances, type Instances } from './instances.ts';
import { createLifecycle, type Lifecycle } from './lifecycle.ts';
import { pendingMoments, type PendingContext } from './pending.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';

export interface AdminClock {
  get(): ClockReading;
  /** Stops at a moment, `2026-11-22T05:00:00Z`. */
  fix(at: string): ClockReading;
  /** Jumps by a duration, `PT15M`. */
  move(by: string): ClockReading;
  /** Runs at so many times the real speed. */
  speed(rate: number): ClockReading;
  real(): ClockReading;
}

/** Everything the operator of a sandbox can do; `/_sandbox` offers the same over HTTP. */
export interface Admin {
  readonly apps: Apps;
  readonly tenants: Tenants;
  readonly connections: Connections;
  readonly organizations: Organizations;
  readonly people: TenantPeople;
  readonly instances: Instances;
  readonly reviews: Reviews;
  readonly outbox: Outbox;
  readonly bookingProviders: BookingProviders;
  readonly officeOf: OfficeOf;
  readonly clock: AdminClock;
  readonly faults: FaultPlan;
  readonly requests: RequestLog;
  readonly settings: GatewaySettings;
  readonly state: Lifecycle;
  readonly webhooks: Webhooks;
  /** What waits for the virtual clock, the nearest first. */
  pending(): PendingMoment[];
  coverage(): Coverage;
}

export interface AdminContext extends World {
  readonly faults: FaultPlan;
  readonly log: RequestLog;
  readonly settings: GatewaySettings;
  readonly handlers: HandlerTree;
  readonly webhooks: Webhooks;
  readonly issuers: PendingContext['issuers'];
}

export function createAdmin(context: AdminContext): Admin {
  const { portal } = context;
  return {
    apps: portal.apps,
    tenants: portal.tenants,
    connections: portal.connections,
    organizations: portal.organizations,
    people: createTenantPeople(context),
    instances: createInstances(context),
    reviews: createReviews(context),
    outbox: portal.outbox,
    bookingProviders: createBookingProviders(context),
    officeOf: createOffices(context),
    clock: adminClock(context.clock),
    faults: context.faults,
    requests: context.log,
    settings: context.settings,
    state: createLifecycle(context),
    webhooks: context.webhooks,
    pending: () => pendingMoments(context),
    coverage: () => coverageOf(context.handlers),
  };
}

function adminClock(clock: Clock): AdminClock {
  function changed(change: () => void): ClockReading {
    try {
      change();
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
      throw new PortalError(
        400,
        'Write moments like 2026-11-22T05:00:00Z and durations like PT15M.',
      );
    }
    return clock.reading();
  }

  return {
    get: () => clock.reading(),
    fix: (at) => changed(() => clock.fix(at)),
    move: (by) => changed(() => clock.move(by)),
    speed: (rate) => changed(() => clock.speed(rate)),
    real: () => changed(() => clock.useRealTime()),
  };
}
