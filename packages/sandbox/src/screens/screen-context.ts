import type { Admin } from '../admin/admin.ts';
import type { World } from '../demo.ts';
import type { Environment } from '../store/tenant-store.ts';

/** What the screens' handlers work with. */
export interface ScreenContext extends World {
  readonly admin: Admin;
  /** Where each environment's API answers; known once all servers listen. */
  apiUrl(environment: Environment): string;
  /** Whether other machines can reach the sandbox. */
  readonly isExposed: boolean;
}
