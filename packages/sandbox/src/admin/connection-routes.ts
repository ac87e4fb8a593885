import type { ConnectionKey, Restriction } from '../portal/connection.ts';
import type { SecretSlot } from '../portal/identifiers.ts';
import { PortalError } from '../portal/portal-error.ts';
import type { Admin } from './admin.ts';
import {
  environmentIn,
  numberIn,
  objectSchema,
  route,
  textIn,
  type AdminRequest,
  type AdminRoute,
} from './admin-route.ts';

const RESTRICTION = objectSchema({
  bookingProviderId: { type: 'integer' },
  gpsProvider: { type: 'string' },
  reportCategory: { type: 'string' },
});

const CONNECTIONS = '/environments/:environment/tenants/:tenant/connections';
const CONNECTION = `${CONNECTIONS}/:app`;

/** The tenant's side: which apps may come in, how far, and with which secrets. */
export function connectionRoutes({ connections }: Admin): AdminRoute[] {
  return [
    route('GET', CONNECTIONS, 'Lists the apps a tenant has connected.', (request) => ({
      data: connections.list(environmentIn(request), numberIn(request, 'tenant')),
    })),
    route('GET', CONNECTION, 'Shows a connection: state, version, secret slots.', (request) =>
      connections.get(keyIn(request)),
    ),
    route<Restriction>(
      'POST',
      CONNECTION,
      'Allows an app in, in its newest version; the body may restrict it.',
      (request) => connections.connect(keyIn(request), request.body),
      RESTRICTION,
    ),
    route<Restriction>(
      'PUT',
      `${CONNECTION}/restriction`,
      'Sets what the app may touch; an empty object lifts all restrictions.',
      (request) => connections.restrict(keyIn(request), request.body),
      RESTRICTION,
    ),
    route('POST', `${CONNECTION}/accept`, "Accepts the app's newest version.", (request) =>
      connections.acceptVersion(keyIn(request)),
    ),
    route('POST', `${CONNECTION}/decline`, 'Stays with the accepted version.', (request) =>
      connections.declineVersion(keyIn(request)),
    ),
    route('POST', `${CONNECTION}/disable`, "Pauses the app's access.", (request) =>
      connections.disable(keyIn(request)),
    ),
    route('POST', `${CONNECTION}/restore`, 'Lets a paused app in again.', (request) =>
      connections.restore(keyIn(request)),
    ),
    route('POST', `${CONNECTION}/secrets`, 'Makes a secret, shown this once.', (request) =>
      connections.generateSecret(keyIn(request)),
    ),
    route('DELETE', `${CONNECTION}/secrets/:slot`, 'Revokes the secret of a slot.', (request) =>
      connections.revokeSecret(keyIn(request), slotIn(request)),
    ),
  ];
}

function keyIn(request: Pick<AdminRequest, 'path'>): ConnectionKey {
  return {
    environment: environmentIn(request),
    tenantId: numberIn(request, 'tenant'),
    appId: textIn(request, 'app'),
  };
}

function slotIn(request: Pick<AdminRequest, 'path'>): SecretSlot {
  const slot = numberIn(request, 'slot');
  if (slot === 1 || slot === 2) return slot;
  throw new PortalError(404, 'There are the slots 1 and 2.');
}
