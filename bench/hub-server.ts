import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { startHub } from '@truckroll/hub';
import { pino } from 'pino';

const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, API_TOKEN: apiToken } = process.env;

const hub = await startHub({
  ...(dataDir === undefined ? { databaseUrl } : { dataDir: join(dataDir, 'hub') }),
  host: '127.0.0.1',
  port: 0,
  apiToken: apiToken ?? '',
  keyEncryptionKey: randomBytes(32),
  runWorkers: false,
  trackingIntervalMs: 60_000,
  logger: pino({ level: 'silent' }),
});
console.log(JSON.stringify({ url: hub.url }));
process.once('SIGTERM', () => void hub.close().then(() => process.exit(0)));
