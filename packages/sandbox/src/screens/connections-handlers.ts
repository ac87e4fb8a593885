import type { RestrictionInput } from '@truckroll/sandbox-contract';
import { toRestriction } from '../integrations/restrictions.ts';
import type { Connection, ConnectionKey } from '../portal/connection.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Caller } from '../portal/sessions.ts';
import { connectionViews } from './connection-views.ts';
import { accessManagersTenant, type IntegrationsContext } from './console-tenant.ts';
import type { AreaHandlers } from './screen-call.ts';

type Handlers = AreaHandlers<'connections'>;

/** The pages of Settings, Integrations, API Application Access. */
export function connectionsHandlers(context: IntegrationsContext): Handlers {
  return { ...listHandlers(context), ...connectedHandlers(context) };
}

/** What is connected, and what can be. */
function listHandlers(
  context: IntegrationsContext,
): Pick<Handlers, 'overview' | 'offered' | 'consent'> {
  const { tenants, connections } = context.portal;
  const views = connectionViews(context);

  return {
    overview({ caller }) {
      const { environment, tenantId } = accessManagersTenant(caller);
      return {
        tenantId,
        tenantName: tenants.get(environment, tenantId).name,
        apps: connections.list(environment, tenantId).map(views.listed),
      };
    },
    offered({ caller }) {
      const { environment, tenantId } = accessManagersTenant(caller);
      return { data: connections.connectable(environment, tenantId).map(views.offered) };
    },
    consent({ caller, path }) {
      const tenant = accessManagersTenant(caller);
      const offered = connections.connectable(tenant.environment, tenant.tenantId);
      const app = offered.find(({ id }) => id === path.app);
      if (app === undefined) throw new PortalError(404, 'This app is not offered to this tenant.');
      return views.consent(tenant, app);
    },
  };
}

/** What an administrator does about one app. */
function connectedHandlers(
  context: IntegrationsContext,
): Omit<Handlers, 'overview' | 'offered' | 'consent'> {
  const { portal, store } = context;
  const { connections, apps } = portal;
  const views = connectionViews(context);
  const shown = (connection: Connection) => views.details(connection);

  return {
    connect({ caller, path, body }) {
      const key = keyOf(caller, path);
      if (!body.acceptsTerms) {
        throw new PortalError(400, 'Accept the Terms and Conditions first.', {
          acceptsTerms: ['Accept the Terms and Conditions first.'],
        });
      }
      const offered = views.choices(key, apps.get(key.appId).scopes);
      const restriction = toRestriction(body.restriction, offered);
      const consent = { version: body.version, connectedBy: caller.person.name };
      return shown(connections.connect(key, restriction, consent));
    },
    details: ({ caller, path }) => shown(connections.get(keyOf(caller, path))),
    acceptVersion: ({ caller, path, body }) =>
      store.transaction(() => {
        const key = keyOf(caller, path);
        restrict(key, body.restriction);
        return shown(connections.acceptVersion(key, { version: body.version }));
      }),
    declineVersion: ({ caller, path, body }) =>
      shown(connections.declineVersion(keyOf(caller, path), { version: body.version })),
    restrict: ({ caller, path, body }) => shown(restrict(keyOf(caller, path), body)),
    disable: ({ caller, path }) => shown(connections.disable(keyOf(caller, path))),
    restore: ({ caller, path }) => shown(connections.restore(keyOf(caller, path))),
    generateSecret: ({ caller, path }) => connections.generateSecret(keyOf(caller, path), 'tenant'),
    deleteSecret: ({ caller, path }) =>
      shown(connections.revokeSecret(keyOf(caller, path), path.slot)),
  };

  function restrict(key: ConnectionKey, chosen: RestrictionInput): Connection {
    const { restriction, appId, acceptedVersion } = connections.get(key);
    const scopes = [...apps.scopesOf(appId, acceptedVersion), ...apps.get(appId).scopes];
    return connections.restrict(
      key,
      toRestriction(chosen, views.choices(key, scopes), restriction),
    );
  }
}

function keyOf(caller: Caller, path: { readonly app: string }): ConnectionKey {
  return { ...accessManagersTenant(caller), appId: path.app };
}
