import type { Schema } from '@truckroll/endpoint';
import type { NewApp } from '../portal/apps.ts';
import { allScopes } from '../portal/portal.ts';
import type { Admin } from './admin.ts';
import { objectSchema, route, textIn, type AdminRoute } from './admin-route.ts';

/** documented in 2021: how long the texts of the form may be. */
const NAME: Schema = { type: 'string', minLength: 1, maxLength: 120 };
const WEBSITE: Schema = { type: 'string', maxLength: 250 };
const TEXT: Schema = { type: 'string', maxLength: 4_000 };

const APP_MEMBERS = {
  name: NAME,
  organization: NAME,
  website: WEBSITE,
  email: TEXT,
  description: TEXT,
  category: TEXT,
  scopes: { type: 'array', items: { type: 'string' }, minItems: 1 },
  // documented in 2021: at most 200 tenants.
  tenantIds: { type: 'array', items: { type: 'integer' }, maxItems: 200 },
} as const;

const NEW_APP = objectSchema(APP_MEMBERS, ['name', 'organization', 'scopes', 'tenantIds']);

/** The developer's side: apps, their keys and versions. */
export function appRoutes({ apps, connections }: Admin): AdminRoute[] {
  return [
    route('GET', '/scopes', 'Lists the scopes an app can ask for.', () => ({ data: allScopes() })),
    route('GET', '/apps', 'Lists all apps, with their keys.', () => ({ data: apps.list() })),
    route<NewApp>(
      'POST',
      '/apps',
      'Makes an app; tenants it lists can connect it.',
      ({ body }) => apps.create(body),
      NEW_APP,
    ),
    route('GET', '/apps/:app', 'Shows an app with its key, newest version and scopes.', (request) =>
      apps.get(textIn(request, 'app')),
    ),
    route<Partial<NewApp>>(
      'PATCH',
      '/apps/:app',
      'Changes what is given; other scopes make a new version that tenants have to accept.',
      (request) => apps.update(textIn(request, 'app'), request.body),
      objectSchema(APP_MEMBERS),
    ),
    route('DELETE', '/apps/:app', 'Deletes an app with its key and connections.', (request) =>
      apps.remove(textIn(request, 'app')),
    ),
    route('GET', '/apps/:app/connections', 'Lists where an app is connected.', (request) => ({
      data: connections.listOfApp(apps.get(textIn(request, 'app')).id),
    })),
  ];
}
