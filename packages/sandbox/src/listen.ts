import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ListenOptions } from './sandbox-options.ts';

/** The three servers of a sandbox. */
export interface SandboxServers {
  readonly integration: FastifyInstance;
  readonly production: FastifyInstance;
  /** Developer portal, tenant consoles and tools. */
  readonly portal: FastifyInstance;
}

/** Where each server of a sandbox answers. */
export type Addresses = { readonly [Name in keyof SandboxServers]: { readonly url: string } };

/** Lets all servers listen or none: when one port is taken, the others are given back. */
export async function listenAll(
  servers: SandboxServers,
  options: ListenOptions & { readonly host?: string },
): Promise<Addresses> {
  const host = options.host ?? '127.0.0.1';
  try {
    await servers.integration.listen({ port: options.integrationPort ?? 0, host });
    await servers.production.listen({ port: options.productionPort ?? 0, host });
    await servers.portal.listen({ port: options.portalPort ?? 0, host });
  } catch (error) {
    await closeAll(servers);
    throw error;
  }
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
