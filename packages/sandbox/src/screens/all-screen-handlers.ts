import { accessHandlers } from './access-handlers.ts';
import { appsHandlers } from './apps-handlers.ts';
import { bookingProviderTagsHandlers } from './booking-provider-tags-handlers.ts';
import { connectionsHandlers } from './connections-handlers.ts';
import { gpsHandlers } from './gps-handlers.ts';
import { happeningsHandlers } from './happenings-handlers.ts';
import { homeHandlers } from './home-handlers.ts';
import {
  officeCallsHandlers,
  officeCustomersHandlers,
  officeDispatchHandlers,
  officeHandlers,
  officeLeadsHandlers,
} from './office-handlers.ts';
import { peopleHandlers } from './people-handlers.ts';
import { reviewsHandlers } from './reviews-handlers.ts';
import { webhooksHandlers } from './webhooks-handlers.ts';
import type { ScreenHandlers } from './screen-call.ts';
import type { ScreenContext } from './screen-context.ts';

/** The handlers of all areas; one that is missing does not compile. */
export function allScreenHandlers(context: ScreenContext): ScreenHandlers {
  return {
    access: accessHandlers(context),
    apps: appsHandlers(context),
    bookingProviderTags: bookingProviderTagsHandlers(context),
    connections: connectionsHandlers(context),
    gps: gpsHandlers(context),
    happenings: happeningsHandlers(context),
    home: homeHandlers(context),
    office: officeHandlers(context),
    officeCalls: officeCallsHandlers(context),
    officeCustomers: officeCustomersHandlers(context),
    officeDispatch: officeDispatchHandlers(context),
    officeLeads: officeLeadsHandlers(context),
    people: peopleHandlers(context),
    reviews: reviewsHandlers(context),
    webhooks: webhooksHandlers(context),
  };
}
