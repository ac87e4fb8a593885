import type { Admin } from '../admin/admin.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Caller } from '../portal/sessions.ts';
import type { SpaceKey } from '../store/tenant-store.ts';
import type { ScreenContext } from './screen-context.ts';

/** What the settings of a tenant's integrations work with. */
export type IntegrationsContext = Pick<ScreenContext, 'portal' | 'store'> & {
  readonly admin: Pick<Admin, 'bookingProviders'>;
};

/** The tenant whose console the caller works in; there is one in each session. */
export function consoleTenant({ person, environment, via }: Caller): SpaceKey {
  if (via !== 'console' || person.tenantId === null) {
    throw new PortalError(403, 'Sign in to the tenant console first.');
  }
  return { environment, tenantId: person.tenantId };
}

/**
 * The same, for pages that connect apps. documented: they ask for the permission "Manage API
 * Application Access".
 */
export function accessManagersTenant(caller: Caller): SpaceKey {
  const tenant = consoleTenant(caller);
  if (!caller.person.permissions.manageApiApplicationAccess) {
    throw new PortalError(
      403,
      'You need the permission "Manage API Application Access". ' +
        'An administrator gives it under Settings, People.',
    );
  }
  return tenant;
}
