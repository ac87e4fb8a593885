import { startWorker } from '@truckroll/hub';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { usageError } from '../exit-codes.ts';
import { createLogger } from '../log.ts';
import { printJson, printLine } from '../output.ts';
import { hubConfig } from '../stack/hub-config.ts';
import { untilStopped } from '../stop-signal.ts';

export const worker = command({
  name: 'worker',
  description:
    'Deliver and track for a hub on the same PostgreSQL server; start as many as you like',
  args: {},
  async run({ args }) {
    const config = toConfig(readEnvironment());
    if (config.databaseUrl === undefined) {
      throw usageError(
        'A worker needs a PostgreSQL server: the embedded database belongs to one process.',
        'Set DATABASE_URL, or run `truckroll hub`, which delivers by itself.',
      );
    }
    const logger = createLogger(config.logLevel);
    const running = await startWorker(await hubConfig(config, { runWorkers: true, logger }));
    if (args.json === true) printJson({ pid: process.pid });
    else printLine('Worker: delivering and tracking. Ctrl+C stops it.');
    await untilStopped();
    await running.close();
  },
});
