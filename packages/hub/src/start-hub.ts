import { join } from 'node:path';
import {
  DELIVERY_QUEUE,
  deliveryQueue,
  sendDeliveries,
  workOnDeliveries,
} from './bookings/delivery.ts';
import { createConnections, type Connections } from './connections/connections.ts';
import { connectionHandlers } from './connections/connection-handlers.ts';
import { createDoctor } from './connections/doctor/doctor.ts';
import { createOutlets, type Outlets } from './connections/outlets.ts';
import { rotateKeys } from './connections/rotate-keys.ts';
import { openDatabase, type Database } from './database/database.ts';
import { retryWhileAway } from './database/while-away.ts';
import { toHubConfig, type HubConfig } from './hub-config.ts';
import { createIntake, type Intake } from './inquiries/intake.ts';
import { inquiryHandlers } from './inquiries/inquiry-handlers.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { requestHandlers } from './request-form/request-handlers.ts';
import { addRequestPages } from './request-form/request-pages.ts';
import { startVacuum, vacuumQueue, VACUUM_QUEUE } from './jobs/vacuum.ts';
import { keyFileKeys } from './secrets/key-file.ts';
import type { KeyProvider } from './secrets/key-provider.ts';
import { localKeys } from './secrets/local-keys.ts';
import type { HubHandlers } from './server/handlers.ts';
import { createServer } from './server/server.ts';
import { startTracking, trackingQueue, TRACKING_QUEUE } from './tracking/tracking.ts';

export interface RunningHub {
  /** Address of the server, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests and jobs, and waits for those under way. */
  close(): Promise<void>;
}

export interface RunningWorker {
  close(): Promise<void>;
}

/** The workspace of everything that names none. */
const WORKSPACE = 'default';

/**
 * Starts the HTTP server and, when the configuration says so, the workers. Waits for a database
 * server that is away. Throws `HubConfigError`, `DatabaseLockedError` or `BadKeyError`.
 */
export async function startHub(raw: HubConfig): Promise<RunningHub> {
  const config = toHubConfig(raw);
  const parts = await openParts(config);
  try {
    if (config.runWorkers) await startWork(parts);
    const app = await createServer({
      apiToken: config.apiToken,
      database: parts.database,
      handlers: handlersOf(parts),
      addPages: (server) => addRequestPages(server, parts.intake),
      logger: config.logger,
    });
    const url = await app.listen({ host: config.host, port: config.port });
    config.logger.info({ url, database: parts.database.kind }, 'the hub is up');
    return {
      url,
      async close() {
        await app.close();
        await parts.close();
      },
    };
  } catch (error) {
    await parts.close();
    throw error;
  }
}

/** Starts the workers alone, for a process beside the one that serves HTTP. */
export async function startWorker(raw: HubConfig): Promise<RunningWorker> {
  const parts = await openParts(toHubConfig(raw));
  await startWork(parts);
  return { close: () => parts.close() };
}

interface HubParts {
  readonly config: HubConfig;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly connections: Connections;
  readonly outlets: Outlets;
  readonly intake: Intake;
  close(): Promise<void>;
}

const now = () => new Date();

async function openParts(config: HubConfig): Promise<HubParts> {
  const { logger, databaseUrl, dataDir } = config;
  const keys = await openKeys(config);
  const database = await retryWhileAway(() => openDatabase({ databaseUrl, dataDir, logger }), {
    logger,
  });
  try {
    const rotated = await rotateKeys(database, keys);
    if (rotated > 0) logger.info({ rotated }, 'connections have the current key now');
    const queues = {
      [DELIVERY_QUEUE]: deliveryQueue,
      [TRACKING_QUEUE]: trackingQueue,
      [VACUUM_QUEUE]: vacuumQueue,
    };
    const jobs = await createJobs({ database, logger, queues });
    const connections = createConnections({ database, keys, now });
    const outlets = createOutlets(connections, config.environments);
    return {
      config,
      database,
      jobs,
      connections,
      outlets,
      intake: openIntake(database, jobs),
      async close() {
        await jobs.stop();
        await outlets.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openKeys({ keyEncryptionKey, keyFile, dataDir }: HubConfig): Promise<KeyProvider> {
  if (keyEncryptionKey !== undefined) return localKeys([keyEncryptionKey]);
  return keyFileKeys(keyFile ?? join(dataDir ?? '', 'hub.key'));
}

function openIntake(database: Database, jobs: Jobs): Intake {
  const workspaceId = WORKSPACE;
  return createIntake({
    database,
    workspaceId,
    now,
    enqueueDeliveries(tx, inquiryIds) {
      const deliveries = inquiryIds.map((inquiryId) => ({ workspaceId, inquiryId }));
      return sendDeliveries(jobs, tx, deliveries);
    },
  });
}

function handlersOf({ config, intake, connections, outlets }: HubParts): HubHandlers {
  const workspaceId = WORKSPACE;
  const doctor = createDoctor({ environments: config.environments, now });
  return {
    inquiries: inquiryHandlers(intake),
    requests: requestHandlers(intake),
    connections: connectionHandlers({ workspaceId, connections, outlets, doctor }),
  };
}

async function startWork({ config, database, jobs, outlets }: HubParts): Promise<void> {
  const { logger, trackingIntervalMs: intervalMs } = config;
  const work = { database, findOutlet: outlets.find, now };
  await workOnDeliveries(jobs, work);
  if (database.kind === 'pglite')
    await startVacuum(jobs, database, { logger, workspaceId: WORKSPACE });
  await startTracking(jobs, { ...work, logger, intervalMs }, WORKSPACE);
}
