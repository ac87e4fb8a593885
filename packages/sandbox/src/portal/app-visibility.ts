import type { App } from './apps.ts';

/** documented: a tenant is offered the apps that list its id, and no others. */
export function isOffered(app: App, tenantId: number): boolean {
  return app.tenantIds.includes(tenantId);
}
