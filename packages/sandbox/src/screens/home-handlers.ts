import { ENVIRONMENTS } from '../store/tenant-store.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

export function homeHandlers({ portal, apiUrl, isExposed }: ScreenContext): AreaHandlers<'home'> {
  return {
    overview: () => ({
      environments: ENVIRONMENTS.map((environment) => ({
        environment,
        apiUrl: apiUrl(environment),
        tenants: portal.tenants.list(environment).map(({ id, name }) => ({ id, name })),
      })),
      isExposed,
    }),
  };
}
