import { existsSync } from 'node:fs';
import { makeLargeWorld } from './make-world.ts';
import { allHandlers } from './operations/all-handlers.ts';
import { startSandboxWith, type Sandbox } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';

/**
 * Starts ServiceTitan on this machine: an OAuth server and the V2 API for an integration and a
 * production environment, with a demo company in each. Resolves when both listen. Not affiliated
 * with ServiceTitan.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { world, ...others } = options;
  if (world === 'large') makeMissing(options);
  return startSandboxWith(allHandlers, world === 'small' ? { ...others, small: true } : others);
}

function makeMissing({ dataFile, seed, city }: SandboxOptions): void {
  if (dataFile === undefined) {
    throw new TypeError('The large world is kept in a file: name one with `dataFile`.');
  }
  if (!existsSync(dataFile))
    makeLargeWorld({
      dataFile,
      ...(seed !== undefined && { seed }),
      ...(city !== undefined && { city }),
    });
}
