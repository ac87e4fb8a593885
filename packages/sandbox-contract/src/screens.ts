import { access } from './access.ts';
import { apps } from './apps.ts';
import { bookingProviderTags } from './booking-provider-tags.ts';
import { clock } from './clock.ts';
import { connections } from './connections.ts';
import { faults } from './faults.ts';
import { docs } from './docs.ts';
import { gps } from './gps.ts';
import { happenings } from './happenings.ts';
import { home } from './home.ts';
import { office } from './office.ts';
import { officeCapacity } from './office-capacity.ts';
import { officeCalls } from './office-calls.ts';
import { officeCustomers } from './office-customers.ts';
import { officeDispatch } from './office-dispatch.ts';
import { officeLeads } from './office-leads.ts';
import { operatorApps } from './operator-apps.ts';
import { operatorConnections } from './operator-connections.ts';
import { operatorIndex } from './operator-index.ts';
import { operatorOffice } from './operator-office.ts';
import { people } from './people.ts';
import { requests } from './requests.ts';
import { reviews } from './reviews.ts';
import { state } from './state.ts';
import { tenants } from './tenants.ts';
import { webhooks } from './webhooks.ts';
import { scopes } from './scopes.ts';
import { tryIt } from './try-it.ts';
import type { ScreenOperation } from './words.ts';

/** Every operation of the screens, as `screens.home.overview`. */
export const screens = {
  access,
  apps,
  bookingProviderTags,
  clock,
  connections,
  faults,
  docs,
  gps,
  happenings,
  home,
  office,
  officeCalls,
  officeCapacity,
  officeCustomers,
  officeDispatch,
  officeLeads,
  operatorApps,
  operatorConnections,
  operatorIndex,
  operatorOffice,
  people,
  requests,
  reviews,
  state,
  tenants,
  webhooks,
  scopes,
  tryIt,
};
export type Screens = typeof screens;

export function listScreenOperations(): readonly ScreenOperation[] {
  return Object.values(screens).flatMap((area) => Object.values(area));
}

/** What stands under `/_sandbox` on every port, for callers on this machine. */
export function listOperatorOperations(): readonly ScreenOperation[] {
  return listScreenOperations().filter((operation) => operation.scope === 'operator');
}
