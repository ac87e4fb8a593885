import type { Schema } from '@truckroll/endpoint';
import { AUDIENCES, CREDENTIALS_MANAGEMENT, type AppForm, type NewApp } from '../portal/app.ts';
import { APP_LIMITS } from '../portal/app-form.ts';
import { allScopes } from '../portal/portal.ts';
import { ENVIRONMENTS } from '../store/tenant-store.ts';
import type { Admin } from './admin.ts';
import { objectSchema, route, textIn, type AdminRoute } from './admin-route.ts';

const TEXT: Schema = { type: 'string' };
const TENANT = objectSchema({ tenantId: { type: 'integer' }, note: TEXT }, ['tenantId']);
const WEBHOOK = objectSchema(
  { event: TEXT, callbackUrl: TEXT, hmacKey: { type: ['string', 'null'] } },
  ['event', 'callbackUrl'],
);

const FORM_MEMBERS = {
  name: { type: 'string', minLength: 1, maxLength: APP_LIMITS.nameLength },
  organization: { type: 'string', minLength: 1, maxLength: APP_LIMITS.nameLength },
  website: { type: 'string', maxLength: APP_LIMITS.websiteLength },
  email: TEXT,
  description: TEXT,
  category: TEXT,
  redirectUri: TEXT,
  customerNetworks: { type: 'array', items: TEXT },
  externalDataGuid: TEXT,
  credentialsManagement: { enum: CREDENTIALS_MANAGEMENT },
  scopes: { type: 'array', items: TEXT, minItems: 1 },
  tenants: { type: 'array', items: TENANT, maxItems: APP_LIMITS.tenants },
  tenantIds: { type: 'array', items: { type: 'integer' }, maxItems: APP_LIMITS.tenants },
  webhooks: { type: 'array', items: WEBHOOK },
} as const;

const NEW_APP = objectSchema(
  {
    ...FORM_MEMBERS,
    organizationId: TEXT,
    madeIn: { enum: ENVIRONMENTS },
    audience: { enum: AUDIENCES },
  },
  ['name', 'organization', 'scopes'],
);
const NOTE = objectSchema({ note: TEXT });

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
    route<Partial<AppForm>>(
      'PATCH',
      '/apps/:app',
      'Changes what is given; other scopes make a new version that tenants have to accept.',
      (request) => apps.update(textIn(request, 'app'), request.body),
      objectSchema(FORM_MEMBERS),
    ),
    route('DELETE', '/apps/:app', 'Deletes an app with its key and connections.', (request) =>
      apps.remove(textIn(request, 'app')),
    ),
    route('GET', '/apps/:app/versions', "Lists an app's versions, newest first.", (request) => ({
      data: apps.versionsOf(textIn(request, 'app')),
    })),
    route('POST', '/apps/:app/approve', 'Approves a public app: tenants see it now.', (request) =>
      apps.approve(textIn(request, 'app')),
    ),
    route<{ readonly note?: string }>(
      'POST',
      '/apps/:app/reject',
      'Rejects a public app; its developer reads the note.',
      (request) => apps.reject(textIn(request, 'app'), request.body.note),
      NOTE,
    ),
    route('GET', '/apps/:app/connections', 'Lists where an app is connected.', (request) => ({
      data: connections.listOfApp(apps.get(textIn(request, 'app')).id),
    })),
  ];
}
