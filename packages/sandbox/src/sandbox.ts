import { isLoopback } from './exposure.ts';
import type { HandlerTree } from './gateway/handler-table.ts';
import {
  closeAll,
  DEFAULT_HOST,
  listenAll,
  urlOf,
  type Addresses,
  type SandboxServers,
} from './listen.ts';
import type { RealHosts } from './real-hosts/real-hosts.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import { openParts, type SandboxParts } from './sandbox-parts.ts';

export interface Sandbox extends Addresses, Pick<SandboxParts, 'admin' | 'demo' | 'store'> {
  /** How clients reach the real host names here; null when they are not served. */
  readonly realHosts: RealHosts | null;
  /** Whether other machines can reach it; the log has said so. */
  readonly isExposed: boolean;
  close(): Promise<void>;
}

/** Starts a sandbox over a table of handlers; resolves when all its servers listen. */
export async function startSandboxWith(
  handlers: HandlerTree,
  options: SandboxOptions = {},
): Promise<Sandbox> {
  const parts = openParts(handlers, options, (environment) => urlOf(servers[environment]));
  const { admin, store, demo } = parts;
  const servers: SandboxServers = {
    integration: parts.createServer('integration'),
    production: parts.createServer('production'),
    portal: parts.createPortalServer(),
  };
  const { addresses, realHosts } = await listen(servers, options).catch(async (error: unknown) => {
    await parts.close();
    throw error;
  });
  const isExposed = !isLoopback(options.host ?? DEFAULT_HOST);
  return {
    ...addresses,
    realHosts,
    isExposed,
    admin,
    store,
    demo,
    async close() {
      await realHosts?.close();
      await closeAll(servers);
      await parts.close();
    },
  };
}

/** Lets the servers listen, and the real hosts before them where they are asked for. */
async function listen(servers: SandboxServers, options: SandboxOptions) {
  const addresses = await listenAll(servers, options);
  if (options.realHosts === undefined) return { addresses, realHosts: null };
  try {
    // What makes certificates is large, and most sandboxes need none.
    const { openRealHosts } = await import('./real-hosts/real-hosts.ts');
    return { addresses, realHosts: await openRealHosts(servers, options.realHosts) };
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
}
