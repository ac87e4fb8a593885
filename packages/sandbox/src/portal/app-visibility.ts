import type { App } from './app.ts';

/**
 * documented: a tenant is offered the apps that list its id, and no others; a public app only once
 * it is approved.
 */
export function isOffered(app: App, tenantId: number): boolean {
  return app.approval === 'approved' && app.tenantIds.includes(tenantId);
}
