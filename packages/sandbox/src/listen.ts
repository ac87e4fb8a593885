import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { EXPOSED_WARNING, isLoopback } from './exposure.ts';
import type { ListenOptions, WorldOptions } from './sandbox-options.ts';

/** The three servers of a sandbox. */
export interface SandboxServers {
  readonly integration: FastifyInstance;
  readonly production: FastifyInstance;
  /** Developer portal, tenant consoles and tools. */
  readonly portal: FastifyInstance;
}

/** This machine only. */
export const DEFAULT_HOST = '127.0.0.1';

/** Where each server of a sandbox answers. */
export type Addresses = { readonly [Name in keyof SandboxServers]: { readonly url: string } };

/**
 * Lets all servers listen or none: when one port is taken, the others are given back. Warns when
 * other machines can reach them.
 */
export async function listenAll(
  servers: SandboxServers,
  options: ListenOptions & Pick<WorldOptions, 'host' | 'logger'>,
): Promise<Addresses> {
  const host = options.host ?? DEFAULT_HOST;
  try {
    await servers.integration.listen({ port: options.integrationPort ?? 0, host });
    await servers.production.listen({ port: options.productionPort ?? 0, host });
    await servers.portal.listen({ port: options.portalPort ?? 0, host });
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
  if (!isLoopback(host)) options.logger?.warn?.({ host }, EXPOSED_WARNING);
  return {
    integration: { url: urlOf(servers.integration) },
    production: { url: urlOf(servers.production) },
    portal: { url: urlOf(servers.portal) },
  };
}

export async function closeAll(servers: SandboxServers): Promise<void> {
  await Promise.all(Object.values(servers).map((server: FastifyInstance) => server.close()));
}

/** The address of a server that listens. */
export function urlOf(app: FastifyInstance): string {
  const { address, port, family } = app.server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
}
