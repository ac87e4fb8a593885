import type { FastifyInstance } from 'fastify';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openAuthority } from './certificates.ts';
import { createFront } from './front.ts';
import { hostsFileLines, REAL_HOSTS, type Part } from './hosts.ts';
import { createProxy } from './proxy.ts';

export interface RealHostsOptions {
  /** Folder that keeps the local certificate authority. */
  readonly authorityFolder: string;
  /** Port of the real names; 443 where clients use a hosts file, 0 for a free one. */
  readonly port: number;
  /** Port of a proxy that needs no hosts file; none when left out. */
  readonly proxyPort?: number;
}

/** How clients written for the real service reach the sandbox unchanged. */
export interface RealHosts {
  readonly hosts: readonly string[];
  readonly port: number;
  /** The certificate clients have to trust. */
  readonly certificateFile: string;
  readonly hostsFileLines: readonly string[];
  readonly proxyUrl: string | null;
}

export interface OpenRealHosts extends RealHosts {
  close(): Promise<void>;
}

/** The front is reached on this machine only, whatever the sandbox's other servers bind to. */
const HOST = '127.0.0.1';

/** Serves the real host names on this machine. The parts must be listening. */
export async function openRealHosts(
  servers: Readonly<Record<Part, FastifyInstance>>,
  options: RealHostsOptions,
): Promise<OpenRealHosts> {
  const authority = openAuthority(options.authorityFolder, Date.now());
  const front = createFront(servers, authority.server);
  const proxy = createProxy(() => portOf(front));
  await listen(front, options.port);
  try {
    if (options.proxyPort !== undefined) await listen(proxy.server, options.proxyPort);
  } catch (error) {
    await close(front);
    throw error;
  }
  const { certificateFile } = authority;
  return {
    hosts: Object.keys(REAL_HOSTS),
    port: portOf(front),
    certificateFile,
    hostsFileLines: hostsFileLines(),
    proxyUrl: options.proxyPort === undefined ? null : `http://${HOST}:${portOf(proxy.server)}`,
    async close() {
      proxy.cut();
      if (proxy.server.listening) await close(proxy.server);
      await close(front);
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, HOST);
  await once(server, 'listening');
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
