import { listOperatorOperations } from '@truckroll/sandbox-contract';
import type { SecretSlot } from '../portal/identifiers.ts';
import type { ConnectionKey } from '../portal/connection.ts';
import { allScopes } from '../portal/portal.ts';
import type { Environment } from '../store/tenant-store.ts';
import type { AreaHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

type OperatorContext = Pick<ScreenContext, 'admin'>;

/** What can be asked under `/_sandbox`; parameters are written as they are in the guide, `:name`. */
export function operatorIndexHandlers(): AreaHandlers<'operatorIndex'> {
  const asked = listOperatorOperations().filter(({ key }) => key !== 'operatorIndex.list');
  return {
    list: () => ({
      data: asked.map(({ method, path, summary }) => ({
        method,
        path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
        summary,
      })),
    }),
  };
}

/** The developer's side: apps, their keys and versions. */
export function operatorAppsHandlers({ admin }: OperatorContext): AreaHandlers<'operatorApps'> {
  const { apps, connections } = admin;
  return {
    scopes: () => ({ data: allScopes() }),
    list: () => ({ data: apps.list() }),
    create: ({ body }) => apps.create(body),
    get: ({ path }) => apps.get(path.app),
    update: ({ path, body }) => apps.update(path.app, body),
    remove({ path }) {
      apps.remove(path.app);
    },
    versions: ({ path }) => ({ data: apps.versionsOf(path.app) }),
    approve: ({ path }) => apps.approve(path.app),
    reject: ({ path, body }) => apps.reject(path.app, body.note),
    connections: ({ path }) => ({ data: connections.listOfApp(apps.get(path.app).id) }),
  };
}

/** The tenants of an environment and the settings of each. */
export function tenantsHandlers({ admin }: OperatorContext): AreaHandlers<'tenants'> {
  const { tenants, connections, bookingProviders } = admin;
  return {
    list: ({ path }) => ({ data: tenants.list(path.environment) }),
    create: ({ path, body }) => tenants.create({ ...path, ...body }),
    get: ({ path }) => tenants.get(path.environment, path.tenant),
    connectableApps: ({ path }) => ({
      data: connections.connectable(path.environment, path.tenant),
    }),
    bookingProviders: ({ path }) => ({
      data: bookingProviders.list(path.environment, path.tenant),
    }),
    addBookingProvider: ({ path, body }) =>
      bookingProviders.create(path.environment, path.tenant, body),
  };
}

/** The tenant's side: which apps may come in, how far, and with which secrets. */
export function operatorConnectionsHandlers({
  admin: { connections },
}: OperatorContext): AreaHandlers<'operatorConnections'> {
  return {
    list: ({ path }) => ({ data: connections.list(path.environment, path.tenant) }),
    get: ({ path }) => connections.get(keyOf(path)),
    connect: ({ path, body }) => connections.connect(keyOf(path), body),
    restrict: ({ path, body }) => connections.restrict(keyOf(path), body),
    accept: ({ path }) => connections.acceptVersion(keyOf(path)),
    decline: ({ path }) => connections.declineVersion(keyOf(path)),
    disable: ({ path }) => connections.disable(keyOf(path)),
    restore: ({ path }) => connections.restore(keyOf(path)),
    generateSecret: ({ path }) => connections.generateSecret(keyOf(path)),
    // The description lets the slots 1 and 2 through and nothing else.
    revokeSecret: ({ path }) => connections.revokeSecret(keyOf(path), path.slot as SecretSlot),
  };
}

/** The people of a tenant: what becomes of its bookings, appointments and jobs. */
export function operatorOfficeHandlers({
  admin: { officeOf },
}: OperatorContext): AreaHandlers<'operatorOffice'> {
  const office = (path: TenantPath) => officeOf(path.environment, path.tenant);
  return {
    acceptBooking: ({ path }) => office(path).calls.accept(path.booking),
    dismissBooking: ({ path, body }) => office(path).calls.dismiss(path.booking, body),
    dispatchAppointment: ({ path }) => office(path).board.dispatchAppointment(path.appointment),
    startAppointment: ({ path }) => office(path).board.startAppointment(path.appointment),
    completeAppointment: ({ path }) => office(path).board.completeAppointment(path.appointment),
    completeJob: ({ path }) => office(path).board.completeJob(path.job),
  };
}

interface TenantPath {
  readonly environment: Environment;
  readonly tenant: number;
}

function keyOf(path: TenantPath & { readonly app: string }): ConnectionKey {
  return { environment: path.environment, tenantId: path.tenant, appId: path.app };
}
