import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createAdmin, type Admin } from './admin/admin.ts';
import { addAdminRoutes } from './admin/admin-server.ts';
import { createClock, type Clock } from './clock/clock.ts';
import { makeDemo, type DemoCredentials } from './demo.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { createIdentification } from './gateway/access.ts';
import { createContractSets } from './gateway/contract-sets.ts';
import { createEnvironmentServer } from './gateway/environment-server.ts';
import type { HandlerTree } from './gateway/handler-table.ts';
import type { GatewaySettings } from './gateway/operation-call.ts';
import { createRateLimiter, USUAL_LIMIT } from './gateway/rate-limit.ts';
import { createRequestLog } from './gateway/request-log.ts';
import { createTokenIssuer } from './oauth/token-issuer.ts';
import { createPortal } from './portal/portal.ts';
import { openStore, type Store } from './store/open-store.ts';
import type { Environment } from './store/tenant-store.ts';
import { createSeal } from './webhooks/seal.ts';
import { createRandom } from './world/random.ts';

/** Where a sandbox says what only its operator should know. */
export interface SandboxLogger {
  error(details: object, text: string): void;
}

export interface SandboxOptions {
  /** Port of the integration environment; 0 or left out takes a free one. */
  readonly integrationPort?: number;
  readonly productionPort?: number;
  readonly host?: string;
  /** File that keeps the state; in memory when left out. */
  readonly dataFile?: string;
  /** Makes the demo company and decides which calls faults happen to. Default 1. */
  readonly seed?: number;
  /** Leaves the demo company out: the demo tenants hold a booking provider tag and nothing else. */
  readonly empty?: boolean;
  readonly clock?: Clock;
  /** Checks every answer against the contract; a breach answers 500. Default true. */
  readonly validateAnswers?: boolean;
  /** Calls per second for one app at one tenant, false for no limit. Default 60. */
  readonly rateLimit?: false | number;
  readonly logger?: SandboxLogger;
}

export interface Sandbox {
  readonly integration: { readonly url: string };
  readonly production: { readonly url: string };
  readonly admin: Admin;
  /** All records, for programs that fill or read them without HTTP. */
  readonly store: Store;
  /** How to call as the demo app. Secrets are made anew at each start. */
  readonly demo: Readonly<Record<Environment, DemoCredentials>>;
  close(): Promise<void>;
}

const DEFAULT_SEED = 1;

/** Starts a sandbox over a table of handlers; resolves when both environments listen. */
export async function startSandboxWith(
  handlers: HandlerTree,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const parts = openParts(handlers, options);
  const demo = makeDemo(parts.world);
  const { store } = parts.world;
  const [integration, production] = await startBoth(parts, options).catch((error: unknown) => {
    store.close();
    throw error;
  });
  return {
    integration: { url: urlOf(integration) },
    production: { url: urlOf(production) },
    admin: parts.admin,
    store,
    demo,
    async close() {
      await Promise.all([integration.close(), production.close()]);
      store.close();
    },
  };
}

/** What both environments work with. */
function openParts(handlers: HandlerTree, options: SandboxOptions) {
  const clock = options.clock ?? createClock();
  const seed = options.seed ?? DEFAULT_SEED;
  const file = options.dataFile === undefined ? {} : { file: options.dataFile };
  const store = openStore({ now: clock.now, ...file });
  const portal = createPortal(store, clock.now, createSeal(options.dataFile));
  const faults = createFaultPlan(createRandom(seed).fraction);
  const log = createRequestLog();
  const settings: GatewaySettings = {
    callsPerSecond: options.rateLimit === false ? null : (options.rateLimit ?? USUAL_LIMIT.calls),
    validateAnswers: options.validateAnswers ?? true,
  };
  const world = { store, portal, clock, seed, isEmpty: options.empty ?? false };
  return {
    world,
    handlers,
    faults,
    admin: createAdmin({ ...world, faults, log, settings, handlers }),
    shared: {
      store,
      portal,
      clock,
      log,
      settings,
      limiter: createRateLimiter(() => performance.now()),
      contractSetOf: createContractSets(),
    },
  };
}

type Parts = ReturnType<typeof openParts>;

/** Starts both servers or none: when one port is taken, the other is given back. */
async function startBoth(
  parts: Parts,
  options: SandboxOptions,
): Promise<readonly [FastifyInstance, FastifyInstance]> {
  const integration = await startEnvironment('integration', parts, options);
  try {
    return [integration, await startEnvironment('production', parts, options)];
  } catch (error) {
    await integration.close();
    throw error;
  }
}

async function startEnvironment(
  environment: Environment,
  { world, handlers, faults, admin, shared }: Parts,
  options: SandboxOptions,
): Promise<FastifyInstance> {
  const issuer = await createTokenIssuer(world.clock, () => urlOf(app));
  const gate = { environment, portal: world.portal, issuer };
  const app = createEnvironmentServer({
    context: {
      ...shared,
      ...gate,
      identify: createIdentification(gate),
      onHandlerError: (operation, error) =>
        options.logger?.error({ operation: operation.key, err: error }, 'a handler failed'),
    },
    handlers,
    faults,
  });
  addAdminRoutes(app, admin);
  const port = options[`${environment}Port`] ?? 0;
  await app.listen({ port, host: options.host ?? '127.0.0.1' });
  return app;
}

function urlOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
