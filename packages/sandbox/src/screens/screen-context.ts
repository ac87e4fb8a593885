import type { Admin } from '../admin/admin.ts';
import type { DemoCredentials, World } from '../demo.ts';
import type { Environment } from '../store/tenant-store.ts';

/** What the screens' handlers work with. */
export interface ScreenContext extends World {
  readonly admin: Admin;
  /** Where each environment's API answers; known once all servers listen. */
  apiUrl(environment: Environment): string;
  /** Reaches the environments' API, in this process or over the network. */
  readonly send: typeof globalThis.fetch;
  /** How to call as the demo app. */
  readonly demo: Readonly<Record<Environment, DemoCredentials>>;
  /** Whether other machines can reach the sandbox. */
  readonly isExposed: boolean;
  /** Whether the state outlives the process. */
  readonly isKept: boolean;
}
