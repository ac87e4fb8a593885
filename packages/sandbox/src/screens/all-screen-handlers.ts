import { clockHandlers, faultsHandlers, stateHandlers } from './control-handlers.ts';
import {
  operatorAppsHandlers,
  operatorConnectionsHandlers,
  operatorIndexHandlers,
  operatorOfficeHandlers,
  tenantsHandlers,
} from './operator-handlers.ts';
import { requestsHandlers } from './requests-handlers.ts';
import { accessHandlers } from './access-handlers.ts';
import { appsHandlers } from './apps-handlers.ts';
import { bookingProviderTagsHandlers } from './booking-provider-tags-handlers.ts';
import { connectionsHandlers } from './connections-handlers.ts';
import { docsHandlers } from './docs-handlers.ts';
import { gpsHandlers } from './gps-handlers.ts';
import { happeningsHandlers } from './happenings-handlers.ts';
import { homeHandlers } from './home-handlers.ts';
import {
  officeCallsHandlers,
  officeCapacityHandlers,
  officeCustomersHandlers,
  officeDispatchHandlers,
  officeHandlers,
  officeLeadsHandlers,
} from './office-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { reviewsHandlers } from './reviews-handlers.ts';
import { webhooksHandlers } from './webhooks-handlers.ts';
import { scopesHandlers } from './scopes-handlers.ts';
import type { ScreenHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';
import { tryItHandlers } from './try-it-handlers.ts';

/** The handlers of all areas; one that is missing does not compile. */
export function allScreenHandlers(context: ScreenContext): ScreenHandlers {
  return {
    access: accessHandlers(context),
    apps: appsHandlers(context),
    bookingProviderTags: bookingProviderTagsHandlers(context),
    clock: clockHandlers(context),
    connections: connectionsHandlers(context),
    faults: faultsHandlers(context),
    docs: docsHandlers(context),
    gps: gpsHandlers(context),
    happenings: happeningsHandlers(context),
    home: homeHandlers(context),
    office: officeHandlers(context),
    officeCalls: officeCallsHandlers(context),
    officeCapacity: officeCapacityHandlers(context),
    officeCustomers: officeCustomersHandlers(context),
    officeDispatch: officeDispatchHandlers(context),
    officeLeads: officeLeadsHandlers(context),
    operatorApps: operatorAppsHandlers(context),
    operatorConnections: operatorConnectionsHandlers(context),
    operatorIndex: operatorIndexHandlers(),
    operatorOffice: operatorOfficeHandlers(context),
    people: peopleHandlers(context),
    requests: requestsHandlers(context),
    reviews: reviewsHandlers(context),
    state: stateHandlers(context),
    tenants: tenantsHandlers(context),
    webhooks: webhooksHandlers(context),
    scopes: scopesHandlers(context),
    tryIt: tryItHandlers(context),
  };
}
