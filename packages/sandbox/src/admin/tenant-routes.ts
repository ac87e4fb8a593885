import type { Tenant } from '../portal/tenants.ts';
import type { Admin } from './admin.ts';
import { environmentIn, numberIn, objectSchema, route, type AdminRoute } from './admin-route.ts';
import type { NewBookingProvider } from './booking-providers.ts';

const NEW_TENANT = objectSchema(
  {
    id: { type: 'integer', minimum: 1 },
    name: { type: 'string', minLength: 1 },
    timeZone: { type: 'string', minLength: 1 },
  },
  ['id', 'name', 'timeZone'],
);

const NEW_TAG = objectSchema(
  { name: { type: 'string', minLength: 1 }, description: { type: 'string' } },
  ['name'],
);

const TENANTS = '/environments/:environment/tenants';
const TENANT = `${TENANTS}/:tenant`;

/** The tenants of an environment and the settings of each. */
export function tenantRoutes({ tenants, connections, bookingProviders }: Admin): AdminRoute[] {
  return [
    route('GET', TENANTS, 'Lists the tenants of an environment.', (request) => ({
      data: tenants.list(environmentIn(request)),
    })),
    route<Omit<Tenant, 'environment'>>(
      'POST',
      TENANTS,
      'Makes a tenant without any records.',
      (request) => tenants.create({ environment: environmentIn(request), ...request.body }),
      NEW_TENANT,
    ),
    route('GET', TENANT, 'Shows a tenant.', (request) =>
      tenants.get(environmentIn(request), numberIn(request, 'tenant')),
    ),
    route('GET', `${TENANT}/connectable-apps`, 'Lists apps the tenant may connect.', (request) => ({
      data: connections.connectable(environmentIn(request), numberIn(request, 'tenant')),
    })),
    route('GET', `${TENANT}/booking-providers`, "Lists the tenant's provider tags.", (request) => ({
      data: bookingProviders.list(environmentIn(request), numberIn(request, 'tenant')),
    })),
    route<NewBookingProvider>(
      'POST',
      `${TENANT}/booking-providers`,
      'Adds a booking provider tag.',
      (request) =>
        bookingProviders.create(environmentIn(request), numberIn(request, 'tenant'), request.body),
      NEW_TAG,
    ),
  ];
}
