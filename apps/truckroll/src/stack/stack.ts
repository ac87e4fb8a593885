import { startHub } from '@truckroll/hub';
import { createHubClient, hub as hubApi, type HubClient } from '@truckroll/hub-contract';
import { EXPOSED_WARNING, startSandbox, type Sandbox } from '@truckroll/sandbox';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { createLogger } from '../log.ts';
import type { DemoCredentials, ReadyFile } from '../ready-file.ts';
import { hubConfig } from './hub-config.ts';
import { PAGES_FOLDER } from './pages-folder.ts';

export interface Stack {
  readonly ready: ReadyFile;
  close(): Promise<void>;
}

export interface StackOptions {
  /** Makes the demo company; 1 when left out. */
  readonly seed?: number;
  /** Told in words what is being done. */
  readonly note: (text: string) => void;
}

const CONNECTION_NAME = 'Sandbox';

/**
 * Starts a sandbox and a hub in this process, on one data folder, and connects the hub to the
 * sandbox's integration tenant. What an earlier stack kept in the folder is still there.
 */
export async function startStack(config: Config, { seed, note }: StackOptions): Promise<Stack> {
  const logger = createLogger(config.logLevel);
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  note('Starting the sandbox …');
  const sandbox = await startSandbox({
    host: config.host,
    integrationPort: config.sandboxPort,
    productionPort: config.sandboxProductionPort,
    portalPort: config.portalPort,
    pagesFolder: PAGES_FOLDER,
    dataFile: join(config.dataDir, 'sandbox.sqlite'),
    logger,
    ...(seed !== undefined && { seed }),
  });
  try {
    if (sandbox.isExposed) note(EXPOSED_WARNING);
    note('Starting the hub …');
    const settings = await hubConfig(config, {
      runWorkers: true,
      logger,
      environments: {
        integration: { apiUrl: sandbox.integration.url, authUrl: sandbox.integration.url },
        production: { apiUrl: sandbox.production.url, authUrl: sandbox.production.url },
      },
    });
    const hub = await startHub(settings);
    const client = createHubClient({ url: hub.url, apiToken: settings.apiToken });
    const connectionId = await connectSandbox(client, credentials(sandbox, 'integration')).catch(
      async (error: unknown) => {
        await hub.close();
        throw error;
      },
    );
    return {
      ready: {
        pid: process.pid,
        hub: { url: hub.url, apiToken: settings.apiToken, connectionId },
        sandbox: {
          integration: credentials(sandbox, 'integration'),
          production: credentials(sandbox, 'production'),
          portal: sandbox.portal,
        },
      },
      async close() {
        await hub.close();
        revokeEarlierSecret(sandbox);
        await sandbox.close();
      },
    };
  } catch (error) {
    await sandbox.close();
    throw error;
  }
}

function credentials(sandbox: Sandbox, environment: 'integration' | 'production'): DemoCredentials {
  const { url } = sandbox[environment];
  return { apiUrl: url, authUrl: url, ...sandbox.demo[environment] };
}

/** Makes the hub's connection to the sandbox, or gives the one it has the sandbox's new secret. */
async function connectSandbox(client: HubClient, demo: DemoCredentials): Promise<string> {
  const values = {
    environment: 'integration' as const,
    tenantId: String(demo.tenantId),
    clientId: demo.clientId,
    clientSecret: demo.clientSecret,
    appKey: demo.appKey,
    bookingProviderId: String(demo.bookingProviderId),
  };
  const { data } = await client.call(hubApi.connections.list);
  const known = data.find((connection) => connection.name === CONNECTION_NAME);
  if (known === undefined) {
    const made = await client.call(hubApi.connections.create, {
      body: { name: CONNECTION_NAME, ...values },
    });
    return made.id;
  }
  await client.call(hubApi.connections.update, { path: { id: known.id }, body: values });
  return known.id;
}

/**
 * A hub that starts works with the secret of the start before until it is given the new one, so the
 * sandbox leaves that in the other of two slots. A secret begins with its slot: `cs1.…`, `cs2.…`.
 */
function revokeEarlierSecret({ admin, demo }: Sandbox): void {
  const { clientId, clientSecret } = demo.integration;
  const connection = admin.connections.findByClientId('integration', clientId);
  for (const slot of connection?.secretSlots ?? []) {
    if (connection !== undefined && !clientSecret.startsWith(`cs${slot}.`))
      admin.connections.revokeSecret(connection, slot);
  }
}
