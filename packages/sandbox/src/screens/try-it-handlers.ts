import { ENVIRONMENTS } from '../store/tenant-store.ts';
import { tryCall } from '../try-it/try-call.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

export function tryItHandlers(
  context: Pick<ScreenContext, 'apiUrl' | 'send' | 'demo'>,
): AreaHandlers<'tryIt'> {
  return {
    send: ({ body: { credentials, ...call } }) =>
      tryCall(context, { ...call, credentials: credentials ?? context.demo[call.environment] }),
    demo: () => ({
      environments: ENVIRONMENTS.map((environment) => {
        const { tenantId, bookingProviderId } = context.demo[environment];
        return { environment, tenantId, bookingProviderId };
      }),
    }),
  };
}
