import type { FastifyInstance } from 'fastify';
import type { Admin } from './admin/admin.ts';
import type { DemoCredentials } from './demo.ts';
import { createInProcessFetch } from './in-process/in-process-fetch.ts';
import { createShortcuts, type Shortcuts } from './in-process/shortcuts.ts';
import {
  recordsOf,
  type RecordKind,
  type RecordsOf,
  type TenantPlace,
} from './in-process/tenant-records.ts';
import { closeAll, listenAll, type Addresses } from './listen.ts';
import { allHandlers } from './operations/all-handlers.ts';
import type { ListenOptions, WorldOptions } from './sandbox-options.ts';
import { openParts } from './sandbox-parts.ts';
import type { Store } from './store/open-store.ts';
import type { Environment } from './store/tenant-store.ts';

export interface CreateSandboxOptions extends Omit<WorldOptions, 'small'> {
  /** Makes the whole demo company, 2,000 customers and a year of work, instead of a handful. */
  readonly whole?: boolean;
}

/** What a client of the API is made with, for example `new ServiceTitan(sandbox.credentials())`. */
export interface ClientCredentials extends DemoCredentials {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly fetch: typeof globalThis.fetch;
}

/** ServiceTitan inside a test: no process, no port. */
export interface InProcessSandbox
  extends
    Addresses,
    Shortcuts<ClientCredentials>,
    Pick<Admin, 'clock' | 'faults' | 'requests' | 'webhooks'> {
  /** Reaches the made-up addresses of this sandbox and nobody else. */
  readonly fetch: typeof globalThis.fetch;
  /** How to call as the demo app, at the demo tenant of an environment. */
  credentials(environment?: Environment): ClientCredentials;
  /** The records of a kind; of the integration environment's demo tenant when no other is named. */
  records<Kind extends RecordKind>(kind: Kind, place?: Partial<TenantPlace>): RecordsOf<Kind>;
  /** Starts the records over and puts the clock right; apps, tokens and secrets go on working. */
  reset(): void;
  /** Keeps the whole state under a name. */
  snapshot(name: string): void;
  /** Puts a kept state back. Throws a 404 `PortalError` for an unknown name. */
  restore(name: string): void;
  /** Answers on ports as well, for clients in other processes. The made-up addresses stay. */
  listen(options?: ListenOptions): Promise<Addresses>;
  /** All that an operator can do. */
  readonly admin: Admin;
  readonly store: Store;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Names that no resolver knows: `.test` is reserved for this. */
const ORIGINS = {
  integration: 'http://integration.sandbox.test',
  production: 'http://production.sandbox.test',
  portal: 'http://portal.sandbox.test',
} as const;

/**
 * Makes a sandbox in this process, with a small company in it. Nothing listens: clients reach it by
 * its `fetch`. What it costs is measured by `npm run bench -- sandbox-create`.
 */
export async function createSandbox(options: CreateSandboxOptions = {}): Promise<InProcessSandbox> {
  const parts = openParts(
    allHandlers,
    { ...options, small: options.whole !== true },
    (environment) => ORIGINS[environment],
    (input, init) => fetch(input, init),
  );
  const { admin, demo, store } = parts;
  const servers = {
    integration: once(() => parts.createServer('integration')),
    production: once(() => parts.createServer('production')),
    portal: once(() => parts.createPortalServer()),
  };
  const names = ['integration', 'production', 'portal'] as const;
  const fetch = createInProcessFetch(new Map(names.map((name) => [ORIGINS[name], servers[name]])));
  const demoPlace = (place: Partial<TenantPlace> = {}): TenantPlace => {
    const environment = place.environment ?? 'integration';
    return { environment, tenantId: place.tenantId ?? demo[environment].tenantId };
  };
  const all = () => ({
    integration: servers.integration(),
    production: servers.production(),
    portal: servers.portal(),
  });
  const clientOf = (environment: Environment, credentials: DemoCredentials): ClientCredentials => {
    const origin = ORIGINS[environment];
    return { apiUrl: origin, authUrl: origin, fetch, ...credentials };
  };
  async function close(): Promise<void> {
    await closeAll(all());
    await parts.close();
  }

  // What a test asks first; the other servers are made when they are asked.
  await servers.integration().ready();
  return {
    integration: { url: ORIGINS.integration },
    production: { url: ORIGINS.production },
    portal: { url: ORIGINS.portal },
    fetch,
    admin,
    store,
    close,
    clock: admin.clock,
    faults: admin.faults,
    requests: admin.requests,
    webhooks: admin.webhooks,
    ...createShortcuts({ admin, store, clientOf, demoPlace }),
    credentials: (environment = 'integration') => clientOf(environment, demo[environment]),
    records: (kind, place) => recordsOf(store, kind, demoPlace(place)),
    reset: admin.state.reset,
    snapshot: admin.state.snapshot,
    restore: admin.state.restore,
    listen: (ports = {}) => listenAll(all(), { ...options, ...ports }),
    [Symbol.asyncDispose]: close,
  };
}

function once(make: () => FastifyInstance): () => FastifyInstance {
  let made: FastifyInstance | undefined;
  return () => (made ??= make());
}
