import type { HubConfig } from '@truckroll/hub';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { readApiToken } from './api-token.ts';

/** The hub's configuration from the command's; makes the API token and the key when there are none. */
export async function hubConfig(
  config: Config,
  more: Pick<HubConfig, 'runWorkers' | 'logger' | 'environments'>,
): Promise<HubConfig> {
  return {
    ...more,
    ...(config.databaseUrl === undefined
      ? { dataDir: join(config.dataDir, 'hub') }
      : { databaseUrl: config.databaseUrl }),
    host: config.host,
    port: config.hubPort,
    apiToken: await readApiToken(config.apiToken, config.dataDir),
    ...(config.encryptionKey === undefined
      ? { keyFile: join(config.dataDir, 'hub.key') }
      : { keyEncryptionKey: config.encryptionKey }),
    trackingIntervalMs: config.trackingIntervalMs,
  };
}
