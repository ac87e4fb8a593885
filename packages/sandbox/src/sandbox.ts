import type { FastifyInstance } from 'fastify';
import type { HandlerTree } from './gateway/handler-table.ts';
import { closeAll, listenAll, urlOf, type Addresses, type SandboxServers } from './listen.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { openParts, type SandboxParts } from './sandbox-parts.ts';
import type { Environment } from './store/tenant-store.ts';

export interface Sandbox extends Addresses, Pick<SandboxParts, 'admin' | 'demo' | 'store'> {
  close(): Promise<void>;
}

/** Starts a sandbox over a table of handlers; resolves when all its servers listen. */
export async function startSandboxWith(
  handlers: HandlerTree,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const parts = openParts(handlers, options);
  const { admin, store, demo } = parts;
  const servers = createServers(parts);
  const addresses = await listenAll(servers, options).catch(async (error: unknown) => {
    await parts.close();
    throw error;
  });
  return {
    ...addresses,
    admin,
    store,
    demo,
    async close() {
      await closeAll(servers);
      await parts.close();
    },
  };
}

/** Servers that know their addresses when they listen. */
function createServers(parts: SandboxParts): SandboxServers {
  function environmentServer(environment: Environment): FastifyInstance {
    const app: FastifyInstance = parts.createServer(environment, () => urlOf(app));
    return app;
  }
  const integration = environmentServer('integration');
  const production = environmentServer('production');
  const environments = { integration, production };
  const portal = parts.createPortalServer((environment) => urlOf(environments[environment]));
  return { integration, production, portal };
}
