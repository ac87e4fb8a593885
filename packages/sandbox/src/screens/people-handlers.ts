import { PortalError } from '../portal/portal-error.ts';
import type { Caller } from '../portal/sessions.ts';
import type { SpaceKey } from '../store/tenant-store.ts';
import { consoleTenant } from './console-tenant.ts';
import { personShown } from './person-shown.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Settings → People of a tenant's console. */
export function peopleHandlers({ admin }: Pick<ScreenContext, 'admin'>): AreaHandlers<'people'> {
  return {
    list({ caller }) {
      const { environment, tenantId } = consoleTenant(caller);
      const data = admin.people.list(environment, tenantId).map(personShown);
      return { data, mayChange: caller.person.isAdministrator };
    },
    add({ caller, body }) {
      const { environment, tenantId } = administratorsTenant(caller);
      return personShown(admin.people.add(environment, tenantId, body));
    },
    change({ caller, path, body }) {
      const { environment, tenantId } = administratorsTenant(caller);
      return personShown(admin.people.change(environment, tenantId, path.person, body));
    },
  };
}

/** assumed: who may change users is a role of its own, beside the two documented permissions. */
function administratorsTenant(caller: Caller): SpaceKey {
  if (caller.person.isAdministrator) return consoleTenant(caller);
  throw new PortalError(403, 'Only an administrator can change users. Ask yours.');
}
