import type { Screens } from '@truckroll/sandbox-contract';
import type { App } from '../portal/app.ts';
import type { ConnectionKey } from '../portal/connection.ts';
import { PortalError } from '../portal/portal-error.ts';
import { formOptions } from './app-form-options.ts';
import { detailOf, summaryOf } from './app-shown.ts';
import type { AreaHandlers, ScreenCall } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

type OfApp = Pick<ScreenCall<Screens['apps']['get']>, 'caller' | 'path'>;
type OfConnection = Pick<ScreenCall<Screens['apps']['generateSecret']>, 'caller' | 'path'>;

/** My Apps: what an organization's people see and change of its own apps. */
export function appsHandlers({ portal }: Pick<ScreenContext, 'portal'>): AreaHandlers<'apps'> {
  const { apps, connections } = portal;

  /** The organization's own app; another one's is not there. */
  function ownApp({ caller, path }: OfApp): App {
    const app = apps.listOfOrganization(caller.organization.id).find(({ id }) => id === path.app);
    if (app === undefined) throw new PortalError(404, `There is no app '${path.app}'.`);
    return app;
  }

  function ownConnection(call: OfConnection): ConnectionKey {
    const { environment, tenant: tenantId } = call.path;
    return { environment, tenantId, appId: ownApp(call).id };
  }

  const detail = (app: App) => detailOf(app, apps.versionsOf(app.id));

  return {
    list: ({ caller }) => ({
      data: apps.listOfOrganization(caller.organization.id).map(summaryOf),
    }),
    form: ({ caller }) => formOptions(caller, portal.tenants),
    newHmacKey: () => ({ hmacKey: portal.webhooks.newKey() }),
    create({ caller, body: { audience, isHostedByOrganization, form } }) {
      // documented: an app of our organization asks for this confirmation before its form.
      if (audience === 'ourOrganization' && !isHostedByOrganization) {
        throw new PortalError(400, 'Confirm that your organization hosts and maintains the app.');
      }
      const { organization, environment: madeIn } = caller;
      return detail(apps.create({ ...form, organizationId: organization.id, madeIn, audience }));
    },
    get: (call) => detail(ownApp(call)),
    update: (call) => detail(apps.update(ownApp(call).id, call.body)),
    remove: (call) => void apps.remove(ownApp(call).id),
    connections(call) {
      const app = ownApp(call);
      const rows = connections.rowsOfApp(app.id);
      const data = rows.map(({ secretSlots, ...row }) => ({ ...row, secrets: [...secretSlots] }));
      return { app: detail(app), data };
    },
    generateSecret: (call) => connections.generateSecret(ownConnection(call), 'developer'),
    revokeSecret: (call) =>
      void connections.revokeSecret(ownConnection(call), call.path.slot === 1 ? 1 : 2),
  };
}
