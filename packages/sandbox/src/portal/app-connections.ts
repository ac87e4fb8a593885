import { ENVIRONMENTS, type Environment } from '../store/tenant-store.ts';
import type { App } from './app.ts';
import type { Connection, HeldSecret } from './connection.ts';
import type { Tenants } from './tenants.ts';

/** One tenant that an app lists, as the app's developer sees it. */
export interface AppConnection {
  readonly environment: Environment;
  readonly tenantId: number;
  /** Null when the sandbox has no tenant of that id. */
  readonly tenantName: string | null;
  /** What the developer wrote beside the tenant's id. */
  readonly note: string;
  readonly state: 'notConnected' | Connection['state'];
  readonly clientId: string | null;
  readonly acceptedVersion: number | null;
  /** Whether the tenant's administrator lets the app in at the moment. */
  readonly isAllowedByTenant: boolean;
  readonly secretSlots: readonly HeldSecret[];
}

/**
 * A row for each listed tenant and each environment it exists in; one for a tenant that exists
 * nowhere, so that a mistyped id is seen. documented: a public app that waits for approval has none.
 */
export function appConnections(
  app: App,
  tenants: Tenants,
  connections: readonly Connection[],
): AppConnection[] {
  const rows = app.tenants.flatMap(({ tenantId, note }) => {
    const homes = ENVIRONMENTS.filter((one) => tenants.find(one, tenantId) !== undefined);
    return (homes.length > 0 ? homes : [app.madeIn]).map((environment) => ({
      environment,
      tenantId,
      tenantName: tenants.find(environment, tenantId)?.name ?? null,
      note,
      ...stateOf(
        connections.find((one) => one.tenantId === tenantId && one.environment === environment),
      ),
    }));
  });
  return app.approval === 'approved' ? rows : rows.filter((row) => row.state !== 'notConnected');
}

function stateOf(connection: Connection | undefined) {
  return {
    state: connection?.state ?? ('notConnected' as const),
    clientId: connection?.clientId ?? null,
    acceptedVersion: connection?.acceptedVersion ?? null,
    isAllowedByTenant: connection !== undefined && connection.state !== 'disabled',
    secretSlots: connection?.secrets ?? [],
  };
}
