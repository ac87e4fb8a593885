import type { Finding } from '@truckroll/hub-contract';

type Fix = Finding['fix'];

/** Screens of ServiceTitan, by the names their menus have. */
const CONNECTIONS_SCREEN = 'ServiceTitan Developer Portal › My Apps › App Connections';
const APP_SCREEN = 'ServiceTitan Developer Portal › My Apps › Edit';
const ACCESS_SCREEN = 'ServiceTitan › Settings › Integrations › API Application Access';
const PROVIDERS_SCREEN = 'ServiceTitan › Settings › Integrations › Booking Provider Tags';
const HUB_SCREEN = 'Truckroll › Connections';

/** Where the right value of each field of a connection is found. */
export const FIELD_FIXES = {
  tenantId: {
    screen: ACCESS_SCREEN,
    step: 'Open the details of the app and copy the Tenant ID: digits only, nothing around them.',
  },
  clientId: {
    screen: CONNECTIONS_SCREEN,
    step: 'In the row of the tenant, check that Allowed by Tenant is green and copy the Client ID.',
  },
  clientSecret: {
    screen: CONNECTIONS_SCREEN,
    step:
      'In the row of the tenant, choose Generate under Client Secret, confirm with Yes, Continue, ' +
      'and copy the secret: it is shown once. Paste it without a blank or line end around it.',
  },
  appKey: {
    screen: APP_SCREEN,
    step: 'Open the app of this connection and copy its Application Key.',
  },
  bookingProviderId: {
    screen: PROVIDERS_SCREEN,
    step: 'Find the tag of this app, or make it with Add Tag, and copy its id.',
  },
} as const satisfies Record<string, Fix>;

export type CredentialField = keyof typeof FIELD_FIXES;

/** What the fields are called on those screens. */
export const FIELD_LABELS: Readonly<Record<CredentialField, string>> = {
  tenantId: 'Tenant ID',
  clientId: 'Client ID',
  clientSecret: 'Client Secret',
  appKey: 'Application Key',
  bookingProviderId: 'booking provider id',
};

/** What to do about things that no single field is wrong about. */
export const OTHER_FIXES = {
  scopes: {
    screen: APP_SCREEN,
    step:
      'Tick the missing scopes and save. Then let the administrator of the tenant accept the new ' +
      `version of the app in ${ACCESS_SCREEN}.`,
  },
  restriction: {
    screen: ACCESS_SCREEN,
    step:
      'Connect the app again and set Restriction by booking_provider for Bookings to the tag of ' +
      'this connection, or to No Restriction.',
  },
  environment: {
    screen: HUB_SCREEN,
    step: 'Make the connection again with the other environment, or with credentials of this one.',
  },
  address: {
    screen: HUB_SCREEN,
    step: 'Check the address of the connection, and that this machine may reach it.',
  },
  wait: { screen: HUB_SCREEN, step: 'Wait a few minutes and verify the connection again.' },
} as const satisfies Record<string, Fix>;
