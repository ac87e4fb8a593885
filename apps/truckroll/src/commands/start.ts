import { rm } from 'node:fs/promises';
import { command } from '../command.ts';
import { toConfig } from '../config/config.ts';
import { readEnvironment } from '../config/environment.ts';
import { printJson, printLine, printNote } from '../output.ts';
import { defaultReadyFile, writePrivateJson, type ReadyFile } from '../ready-file.ts';
import { readSeed } from '../seed.ts';
import { untilStopped } from '../stop-signal.ts';
import { walkDemoRoad } from '../stack/demo-road.ts';
import { startStack } from '../stack/stack.ts';

export const start = command({
  name: 'start',
  description: 'Start sandbox and hub with demo data, walk one inquiry to its job, and stay up',
  args: {
    'ready-file': {
      type: 'string',
      description: 'Where to write addresses and demo credentials as JSON',
    },
    seed: { type: 'string', description: 'Seed of the demo company, a whole number' },
  },
  async run({ args }) {
    const seed = readSeed(args.seed);
    const config = toConfig(readEnvironment());
    const stack = await startStack(config, {
      note: printNote,
      ...(seed !== undefined && { seed }),
    });
    const ownFile = defaultReadyFile(config.dataDir);
    try {
      const road = await walkDemoRoad(stack.ready, printNote);
      for (const file of new Set([ownFile, args['ready-file'] ?? ownFile]))
        await writePrivateJson(file, stack.ready);
      if (args.json === true) printJson({ ...addresses(stack.ready), ...road });
      else printAddresses(stack.ready);
      await untilStopped();
    } finally {
      await rm(ownFile, { force: true });
      await stack.close();
    }
  },
});

function addresses({ hub, sandbox }: ReadyFile) {
  return {
    hub: hub.url,
    requestPage: `${hub.url}/request`,
    integration: sandbox.integration.apiUrl,
    production: sandbox.production.apiUrl,
    portal: sandbox.portal.url,
  };
}

function printAddresses(ready: ReadyFile): void {
  const at = addresses(ready);
  printLine();
  printLine('Truckroll is up. It is not affiliated with ServiceTitan.');
  printLine();
  printLine(`  Request page            ${at.requestPage}`);
  printLine(`  Hub API                 ${at.hub}/openapi.json`);
  printLine(
    `  Sandbox, integration    ${at.integration}   tenant ${ready.sandbox.integration.tenantId}`,
  );
  printLine(
    `  Sandbox, production     ${at.production}   tenant ${ready.sandbox.production.tenantId}`,
  );
  printLine(`  Portal, consoles, tools ${at.portal}`);
  printLine();
  printLine('In a second terminal: npm run truckroll -- inquiries list');
  printLine('Ctrl+C stops everything.');
}
