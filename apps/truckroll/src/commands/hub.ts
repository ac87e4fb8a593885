import { startHub } from '@truckroll/hub';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { createLogger } from '../log.ts';
import { printJson, printLine } from '../output.ts';
import { writePrivateJson } from '../ready-file.ts';
import { hubConfig } from '../stack/hub-config.ts';
import { untilStopped } from '../stop-signal.ts';

export const hub = command({
  name: 'hub',
  description: 'Start the hub: its API, the request page and, unless told otherwise, its workers',
  args: {
    worker: {
      type: 'boolean',
      default: true,
      description: 'Also deliver and track; --no-worker leaves that to `truckroll worker`',
    },
    'ready-file': { type: 'string', description: 'Where to write address and token as JSON' },
  },
  async run({ args }) {
    const config = toConfig(readEnvironment());
    const logger = createLogger(config.logLevel);
    const settings = await hubConfig(config, { runWorkers: args.worker, logger });
    const running = await startHub(settings);
    const ready = { pid: process.pid, url: running.url, apiToken: settings.apiToken };
    if (args['ready-file'] !== undefined) await writePrivateJson(args['ready-file'], ready);
    if (args.json === true) printJson({ pid: ready.pid, url: ready.url });
    else printLine(`Hub: ${running.url} · request page: ${running.url}/request`);
    await untilStopped();
    await running.close();
  },
});
