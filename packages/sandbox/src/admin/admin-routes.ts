import type { Admin } from './admin.ts';
import { route, type AdminRoute } from './admin-route.ts';
import { appRoutes } from './app-routes.ts';
import { connectionRoutes } from './connection-routes.ts';
import { controlRoutes } from './control-routes.ts';
import { officeRoutes } from './office-routes.ts';
import { tenantRoutes } from './tenant-routes.ts';

/** Where the operator's API stands, on both ports. */
export const ADMIN_PREFIX = '/_sandbox';

/** Every route of the operator's API; the first one lists them all. */
export function adminRoutes(admin: Admin): readonly AdminRoute[] {
  const routes = [
    ...appRoutes(admin),
    ...tenantRoutes(admin),
    ...connectionRoutes(admin),
    ...officeRoutes(admin),
    ...controlRoutes(admin),
  ];
  const list = routes.map(({ method, path, summary }) => ({
    method,
    path: `${ADMIN_PREFIX}${path}`,
    summary,
  }));
  return [route('GET', '', 'Lists what can be asked here.', () => ({ data: list })), ...routes];
}
