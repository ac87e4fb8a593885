import { allHandlers } from './operations/all-handlers.ts';
import { startSandboxWith, type Sandbox } from './sandbox.ts';
import type { SandboxOptions } from './sandbox-options.ts';

/**
 * Starts ServiceTitan on this machine: an OAuth server and the V2 API for an integration and a
 * production environment, with a demo company in each. Resolves when both listen. Not affiliated
 * with ServiceTitan.
 */
export function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return startSandboxWith(allHandlers, options);
}
