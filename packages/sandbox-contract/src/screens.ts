import { access } from './access.ts';
import { apps } from './apps.ts';
import { bookingProviderTags } from './booking-provider-tags.ts';
import { connections } from './connections.ts';
import { gps } from './gps.ts';
import { happenings } from './happenings.ts';
import { home } from './home.ts';
import { office } from './office.ts';
import { officeCalls } from './office-calls.ts';
import { officeCustomers } from './office-customers.ts';
import { officeDispatch } from './office-dispatch.ts';
import { officeLeads } from './office-leads.ts';
import { people } from './people.ts';
import { reviews } from './reviews.ts';
import { webhooks } from './webhooks.ts';
import type { ScreenOperation } from './words.ts';

/** Every operation of the screens, as `screens.home.overview`. */
export const screens = {
  access,
  apps,
  bookingProviderTags,
  connections,
  gps,
  happenings,
  home,
  office,
  officeCalls,
  officeCustomers,
  officeDispatch,
  officeLeads,
  people,
  reviews,
  webhooks,
};
export type Screens = typeof screens;

export function listScreenOperations(): readonly ScreenOperation[] {
  return Object.values(screens).flatMap((area) => Object.values(area));
}
