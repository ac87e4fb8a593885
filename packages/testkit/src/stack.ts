import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHub } from '@truckroll/hub';
import { createHubClient, hub as hubApi, type HubClient } from '@truckroll/hub-contract';
import { startSandbox, type Sandbox } from '@truckroll/sandbox';
import { ServiceTitan } from '@truckroll/servicetitan';
import { pino } from 'pino';

export interface TestStackOptions {
  /** A PostgreSQL database of the test's own; embedded PGlite in a new folder when left out. */
  readonly databaseUrl?: string;
  /** Starts the sandbox with the demo company; without one only its tenants are there. */
  readonly withCompany?: boolean;
}

/** Sandbox and hub in this process, connected, over real HTTP. */
export interface TestStack {
  readonly sandbox: Sandbox;
  readonly hub: HubClient;
  readonly hubUrl: string;
  readonly apiToken: string;
  readonly connectionId: string;
  /** A client of the sandbox's integration tenant, as its office would use one. */
  readonly office: ServiceTitan;
  close(): Promise<void>;
}

const TRACKING_INTERVAL_MS = 100;

export async function startTestStack(options: TestStackOptions = {}): Promise<TestStack> {
  const folder = await mkdtemp(join(tmpdir(), 'truckroll-stack-'));
  const sandbox = await startSandbox({ empty: options.withCompany !== true, rateLimit: false });
  const apiToken = randomBytes(24).toString('base64url');
  const addresses = {
    integration: { apiUrl: sandbox.integration.url, authUrl: sandbox.integration.url },
    production: { apiUrl: sandbox.production.url, authUrl: sandbox.production.url },
  };
  const running = await startHub({
    ...(options.databaseUrl === undefined
      ? { dataDir: join(folder, 'hub') }
      : { databaseUrl: options.databaseUrl }),
    host: '127.0.0.1',
    port: 0,
    apiToken,
    keyEncryptionKey: randomBytes(32),
    runWorkers: true,
    trackingIntervalMs: TRACKING_INTERVAL_MS,
    environments: addresses,
    logger: pino({ level: 'silent' }),
  });
  const hub = createHubClient({ url: running.url, apiToken });
  const { tenantId, clientId, clientSecret, appKey, bookingProviderId } = sandbox.demo.integration;
  const connection = await hub.call(hubApi.connections.create, {
    body: {
      name: 'Sandbox',
      environment: 'integration',
      tenantId: String(tenantId),
      clientId,
      clientSecret,
      appKey,
      bookingProviderId: String(bookingProviderId),
    },
  });
  const office = new ServiceTitan({
    ...addresses.integration,
    tenantId,
    clientId,
    clientSecret,
    appKey,
    rateLimit: false,
  });
  return {
    sandbox,
    hub,
    hubUrl: running.url,
    apiToken,
    connectionId: connection.id,
    office,
    async close() {
      await office.close();
      await running.close();
      await sandbox.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
