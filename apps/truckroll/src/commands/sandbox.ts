import { existsSync } from 'node:fs';
import {
  coverage,
  EXPOSED_WARNING,
  startSandbox,
  WORLDS,
  type WorldSize,
} from '@truckroll/sandbox';
import { command } from '../command.ts';
import { readCity } from '../city.ts';
import { makeWithProgress, type WorldChoices } from './sandbox-world-make.ts';
import { usageError } from '../exit-codes.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { createLogger } from '../log.ts';
import { printJson, printLine, printNote } from '../output.ts';
import { writePrivateJson } from '../ready-file.ts';
import { readSeed } from '../seed.ts';
import { PAGES_FOLDER } from '../stack/pages-folder.ts';
import { printRealHosts, readRealHosts } from '../stack/real-hosts.ts';
import { untilStopped } from '../stop-signal.ts';

export const sandbox = command({
  name: 'sandbox',
  description:
    'Start the sandbox alone: OAuth server, V2 API in two environments, portal, consoles and tools; `sandbox world make` prepares a large one',
  args: {
    coverage: { type: 'boolean', description: 'List what is not modelled yet, and stop' },
    world: {
      type: 'string',
      description:
        'What is made when there is no state yet: small, demo or large; large needs --data and minutes',
    },
    city: {
      type: 'string',
      description: 'Where the demo company works: new-york, chicago, phoenix or tampa',
    },
    empty: { type: 'boolean', description: 'Leave the demo company out' },
    seed: { type: 'string', description: 'Seed of the demo company, a whole number' },
    data: { type: 'string', description: 'File that keeps the state; in memory when left out' },
    limit: {
      type: 'boolean',
      default: true,
      description: 'Refuse more than 60 calls a second; --no-limit answers them',
    },
    'real-hosts': {
      type: 'boolean',
      description: "Answer at the real service's host names too, on port 443 of this machine",
    },
    'proxy-port': {
      type: 'string',
      description: 'Port of a proxy that leads to those names without a hosts file',
    },
    'ready-file': {
      type: 'string',
      description: 'Where to write addresses and demo credentials as JSON',
    },
  },
  async run({ args }) {
    if (args.coverage === true) return printCoverage(args.json === true);
    const seed = readSeed(args.seed);
    const config = toConfig(readEnvironment());
    const world = readWorld(args.world);
    const city = readCity(args.city);
    const choices = { ...(seed !== undefined && { seed }), ...(city !== undefined && { city }) };
    if (world === 'large') makeMissing(args.data, args.json === true, choices);
    const realHosts = readRealHosts(args, config.dataDir);
    const running = await startSandbox({
      host: config.host,
      integrationPort: config.sandboxPort,
      productionPort: config.sandboxProductionPort,
      portalPort: config.portalPort,
      pagesFolder: PAGES_FOLDER,
      empty: args.empty === true,
      logger: createLogger(config.logLevel),
      ...choices,
      ...(world !== undefined && { world }),
      ...(args.data !== undefined && { dataFile: args.data }),
      ...(!args.limit && { rateLimit: false as const }),
      ...(realHosts !== undefined && { realHosts }),
    });
    const ready = {
      pid: process.pid,
      integration: { url: running.integration.url, ...running.demo.integration },
      production: { url: running.production.url, ...running.demo.production },
      portal: { url: running.portal.url },
      ...(running.realHosts !== null && { realHosts: running.realHosts }),
    };
    if (running.isExposed) printNote(EXPOSED_WARNING);
    if (args['ready-file'] !== undefined) await writePrivateJson(args['ready-file'], ready);
    if (args.json === true) printJson(ready);
    else {
      for (const environment of ['integration', 'production'] as const) {
        printLine(
          `${environment}: ${ready[environment].url} · tenant ${ready[environment].tenantId}`,
        );
      }
      printLine(`portal, consoles, tools: ${ready.portal.url}`);
      printLine(
        'Credentials: add --json or --ready-file PATH. This is not ServiceTitan. Ctrl+C stops.',
      );
    }
    if (running.realHosts !== null && args.json !== true) printRealHosts(running.realHosts);
    await untilStopped();
    await running.close();
  },
});

function readWorld(text: string | undefined): WorldSize | undefined {
  if (text === undefined) return undefined;
  const world = WORLDS.find((name) => name === text);
  if (world === undefined) throw usageError(`--world takes ${WORLDS.join(', ')}, not ${text}.`);
  return world;
}

/** Makes the large world's file, with a bar, unless it exists. */
function makeMissing(file: string | undefined, isQuiet: boolean, choices: WorldChoices): void {
  if (file === undefined) throw usageError('The large world is kept in a file: add --data FILE.');
  if (!existsSync(file)) makeWithProgress(file, isQuiet, choices);
}

function printCoverage(asJson: boolean): void {
  const { modelled, total, missing } = coverage();
  if (asJson) return printJson({ modelled, total, missing });
  for (const key of missing) printLine(key);
  printLine(`${modelled}/${total} operations`);
}
