import { gpsProvidersOf, type GpsProviders } from '../integrations/gps-providers.ts';
import type { Caller } from '../portal/sessions.ts';
import { consoleTenant, type IntegrationsContext } from './console-tenant.ts';
import type { AreaHandlers } from './screen-call.ts';

/** The page Settings, Integrations, GPS. */
export function gpsHandlers({ store }: Pick<IntegrationsContext, 'store'>): AreaHandlers<'gps'> {
  function providersOf(caller: Caller): GpsProviders {
    const { environment, tenantId } = consoleTenant(caller);
    return gpsProvidersOf(store.tenant(environment, tenantId));
  }

  return {
    list({ caller }) {
      const providers = providersOf(caller);
      return { data: providers.list(), addable: providers.addable() };
    },
    add: ({ caller, body }) => providersOf(caller).add(body.provider, body.accountId),
    setActive: ({ caller, path, body }) => providersOf(caller).setActive(path.id, body.isActive),
  };
}
