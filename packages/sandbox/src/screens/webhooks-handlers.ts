import type { WebhookDelivery } from '@truckroll/sandbox-contract';
import { PortalError } from '../portal/portal-error.ts';
import type { Caller } from '../portal/sessions.ts';
import type { Delivery } from '../webhooks/delivery.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** Messages to apps: all of them for the operator, its own apps' for an organization. */
export function webhooksHandlers({ admin, portal }: ScreenContext): AreaHandlers<'webhooks'> {
  const { webhooks } = admin;

  function shown(deliveries: readonly Delivery[]): { data: WebhookDelivery[] } {
    const names = new Map(portal.apps.list().map(({ id, name }) => [id, name]));
    const data = deliveries.map((delivery) => ({
      ...delivery,
      appName: names.get(delivery.appId) ?? 'a deleted app',
      attempts: [...delivery.attempts],
    }));
    return { data };
  }

  /** An app of another organization is not there. */
  function ownApp(caller: Caller, appId: string): string {
    const own = portal.apps.listOfOrganization(caller.organization.id);
    if (own.some(({ id }) => id === appId)) return appId;
    throw new PortalError(404, `There is no app '${appId}'.`);
  }

  return {
    deliveries: ({ query: { app, ...which } }) =>
      shown(webhooks.deliveries({ ...which, ...(app !== undefined && { appId: app }) })),
    clear: () => void webhooks.clear(),
    replay: ({ path }) => void webhooks.replay(path.delivery),
    settings: () => webhooks.settings(),
    changeSettings: ({ body }) => webhooks.changeSettings(body),
    deliveriesOfApp: ({ caller, path, query }) =>
      shown(webhooks.deliveries({ ...query, appId: ownApp(caller, path.app) })),
    replayForApp({ caller, path }) {
      const appId = ownApp(caller, path.app);
      const { id, appId: receiver } = webhooks.delivery(path.delivery);
      if (receiver !== appId) throw new PortalError(404, `There is no delivery ${id}.`);
      webhooks.replay(id);
    },
  };
}
