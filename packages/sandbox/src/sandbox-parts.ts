import type { Operation } from '@truckroll/endpoint';
import fastify, { type FastifyInstance } from 'fastify';
import { createAdmin, type Admin } from './admin/admin.ts';
import { createClock } from './clock/clock.ts';
import { keepClock } from './clock/kept-clock.ts';
import { makeDemo, type DemoCredentials, type World } from './demo.ts';
import { isLoopback } from './exposure.ts';
import { createFaultPlan } from './faults/fault-plan.ts';
import { createIdentification } from './gateway/access.ts';
import { createContractSets } from './gateway/contract-sets.ts';
import { createEnvironmentServer } from './gateway/environment-server.ts';
import type { HandlerTree } from './gateway/handler-table.ts';
import type { GatewaySettings } from './gateway/operation-call.ts';
import { leaveTo } from './gateway/late-routes.ts';
import { createRateLimiter, USUAL_LIMIT } from './gateway/rate-limit.ts';
import { createRequestLog } from './gateway/request-log.ts';
import { createSigningKey, createTokenIssuer } from './oauth/token-issuer.ts';
import { DEFAULT_HOST } from './listen.ts';
import { createPortal } from './portal/portal.ts';
import type { WorldOptions } from './sandbox-options.ts';
import type { Screens, ScreensOptions } from './screens/open-screens.ts';
import { keptValue } from './store/kept-value.ts';
import { openStore, type Store } from './store/open-store.ts';
import type { Environment } from './store/tenant-store.ts';
import { createSeal } from './webhooks/seal.ts';
import { createWebhooks } from './webhooks/webhooks.ts';
import { COMPANIES } from './world/index.ts';
import { createRandom } from './world/random.ts';

/** A sandbox before it is decided how it is reached. */
export interface SandboxParts {
  readonly admin: Admin;
  readonly store: Store;
  /** How to call as the demo app. Secrets are made anew for each sandbox. */
  readonly demo: Readonly<Record<Environment, DemoCredentials>>;
  /** The server of an environment, not listening yet. */
  createServer(environment: Environment): FastifyInstance;
  /** The server of the screens, not listening yet. */
  createPortalServer(): FastifyInstance;
  /** Ends what goes on by itself and gives the state back. Close the servers first. */
  close(): Promise<void>;
}

const DEFAULT_SEED = 1;

/**
 * Opens the state, makes what is missing of the demo and what all servers share. `apiUrl` is asked
 * for when a server answers; tokens name it as their issuer. `send` reaches what `apiUrl` names. The
 * caller closes the servers and then the parts.
 */
export function openParts(
  handlers: HandlerTree,
  options: WorldOptions,
  apiUrl: (environment: Environment) => string,
  send: typeof globalThis.fetch = globalThis.fetch,
): SandboxParts {
  // First of all: the keys are made beside what follows.
  const keys = { integration: createSigningKey(), production: createSigningKey() };
  const world = openWorld(options);
  const demo = makeDemo(world);
  const issuerOf = (environment: Environment) =>
    createTokenIssuer(world.clock, () => apiUrl(environment), keys[environment]);
  const issuers = { integration: issuerOf('integration'), production: issuerOf('production') };
  const controls = openControls(world, options);
  const { webhooks } = controls;
  const admin = createAdmin({ ...world, ...controls, handlers, issuers });
  const isExposed = isExposedBy(options);
  const isKept = options.dataFile !== undefined;
  const screens = lateScreens({
    context: { ...world, admin, apiUrl, send, demo, isExposed, isKept },
    sessions: world.portal.sessions,
    onError: (operation: string, error: unknown) =>
      options.logger?.error({ operation, err: error }, 'a screen failed'),
    ...(options.pagesFolder !== undefined && { pagesFolder: options.pagesFolder }),
  });
  const shared = {
    ...world,
    ...controls,
    limiter: createRateLimiter(() => performance.now()),
    contractSetOf: createContractSets(),
    onHandlerError: (operation: Operation, error: unknown) =>
      options.logger?.error({ operation: operation.key, err: error }, 'a handler failed'),
  };
  return {
    admin,
    store: world.store,
    demo,
    createServer(environment) {
      const gate = { environment, portal: world.portal, issuer: issuers[environment] };
      return createEnvironmentServer({
        context: { ...shared, ...gate, identify: createIdentification(gate) },
        handlers,
        faults: controls.faults,
        addOperatorRoutes: async (app) => (await screens()).addOperatorRoutes(app),
      });
    },
    createPortalServer: () => latePortalServer(screens),
    async close() {
      await webhooks.close();
      world.store.close();
    },
  };
}

/** The screens, opened when they are first asked for. */
function lateScreens(options: ScreensOptions): () => Promise<Screens> {
  let screens: Promise<Screens> | undefined;
  return () =>
    (screens ??= import('./screens/open-screens.ts').then(({ openScreens }) =>
      openScreens(options),
    ));
}

function latePortalServer(screens: () => Promise<Screens>): FastifyInstance {
  const app = fastify({ exposeHeadRoutes: false, forceCloseConnections: true });
  // Nothing is left to it, but what has no route takes this way.
  app.setNotFoundHandler((_, reply) => reply.code(404).send());
  leaveTo(
    app,
    () => true,
    async () => (await screens()).createPortalServer(),
  );
  return app;
}

/** Whether other machines can reach the servers. */
function isExposedBy({ host = DEFAULT_HOST }: WorldOptions): boolean {
  return !isLoopback(host);
}

/** What an operator turns and reads: faults, the log, the gateway's settings, webhooks. */
function openControls({ store, portal, clock, seed }: World, options: WorldOptions) {
  const faults = createFaultPlan(createRandom(seed).fraction, keptValue(store.database, 'faults'));
  const settings: GatewaySettings = {
    callsPerSecond: options.rateLimit === false ? null : (options.rateLimit ?? USUAL_LIMIT.calls),
    validateAnswers: options.validateAnswers ?? true,
    strictParameters: options.strictParameters ?? false,
    recentChangesS: options.recentChangesS ?? 0,
  };
  const webhooks = createWebhooks({
    store,
    portal,
    clock,
    faults,
    random: createRandom(seed).fraction,
    isExposed: isExposedBy(options),
    onError: (error) => options.logger?.error({ err: error }, 'a timer failed'),
  });
  return { faults, log: createRequestLog(), settings, webhooks };
}

function openWorld(options: WorldOptions): World {
  const clock = options.clock ?? createClock();
  const file = options.dataFile === undefined ? {} : { file: options.dataFile };
  const store = openStore({ now: clock.now, ...file });
  if (options.clock === undefined) keepClock(clock, keptValue(store.database, 'clock'));
  return {
    store,
    portal: createPortal(store, clock.now, createSeal(options.dataFile)),
    clock,
    seed: options.seed ?? DEFAULT_SEED,
    isEmpty: options.empty ?? false,
    isSmall: options.small ?? false,
    company: COMPANIES[options.city ?? 'new-york'],
  };
}
