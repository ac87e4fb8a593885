import type { App } from './app.ts';

/** Whether the tenant is on the app's list; a connection is in force as long as it is. */
export function isListed(app: App, tenantId: number): boolean {
  return app.tenantIds.includes(tenantId);
}

/**
 * documented: a tenant is offered the apps that list its id, and no others; a public app only once
 * it is approved.
 */
export function isOffered(app: App, tenantId: number): boolean {
  return app.approval === 'approved' && isListed(app, tenantId);
}
