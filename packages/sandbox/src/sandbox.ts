import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { HandlerTree } from './gateway/handler-table.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { openParts, type SandboxParts } from './sandbox-parts.ts';
import type { Environment } from './store/tenant-store.ts';

export interface Sandbox extends Pick<SandboxParts, 'admin' | 'demo' | 'store'> {
  readonly integration: { readonly url: string };
  readonly production: { readonly url: string };
  /** Developer portal, tenant consoles and tools. */
  readonly portal: { readonly url: string };
  close(): Promise<void>;
}

/** Starts a sandbox over a table of handlers; resolves when both environments listen. */
export async function startSandboxWith(
  handlers: HandlerTree,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const parts = openParts(handlers, options);
  const { admin, store, demo } = parts;
  const servers = await startAll(parts, options).catch((error: unknown) => {
    store.close();
    throw error;
  });
  return {
    integration: { url: urlOf(servers.integration) },
    production: { url: urlOf(servers.production) },
    portal: { url: urlOf(servers.portal) },
    admin,
    store,
    demo,
    async close() {
      await Promise.all(Object.values(servers).map((server) => server.close()));
      store.close();
    },
  };
}

interface Servers {
  readonly integration: FastifyInstance;
  readonly production: FastifyInstance;
  readonly portal: FastifyInstance;
}

/** Starts all servers or none: when one port is taken, the others are given back. */
async function startAll(parts: SandboxParts, options: SandboxOptions): Promise<Servers> {
  const started: FastifyInstance[] = [];
  async function listen(app: FastifyInstance, port: number = 0): Promise<FastifyInstance> {
    started.push(app);
    await app.listen({ port, host: options.host ?? '127.0.0.1' });
    return app;
  }
  function environmentServer(environment: Environment): FastifyInstance {
    const app: FastifyInstance = parts.createServer(environment, () => urlOf(app));
    return app;
  }
  try {
    const integration = await listen(environmentServer('integration'), options.integrationPort);
    const production = await listen(environmentServer('production'), options.productionPort);
    const environments = { integration, production };
    const apiUrl = (environment: Environment): string => urlOf(environments[environment]);
    const portal = await listen(parts.createPortalServer(apiUrl), options.portalPort);
    return { integration, production, portal };
  } catch (error) {
    await Promise.all(started.map((server) => server.close()));
    throw error;
  }
}

function urlOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
