/** A point on which published documents say different things. */
export interface Contradiction {
  readonly about: string;
  readonly one: string;
  readonly other: string;
  /** What the sandbox does. */
  readonly here: string;
  /** Where that is written, from the repository's root. */
  readonly source: string;
}

const SANDBOX = 'packages/sandbox/src';
const PAGES = 'apps/portal/src';

/** Where documents differ one behaviour wins; where only words differ both stand on the screen. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    about: 'A new client secret',
    one: 'It ends the secret before it (HeavySet Tech).',
    other:
      'The one before stays good until it is deleted, two at most (ServicePytan, LeadTruffle).',
    here: 'Two slots. A new secret ends no other; a third has to wait until one is deleted.',
    source: `${SANDBOX}/portal/secrets.ts`,
  },
  {
    about: 'Where secrets are made',
    one: 'In the Developer Portal, under App Connections (HeavySet Tech, LeadTruffle).',
    other:
      "In the tenant's console, under Application Details (ServiceTitan, ServicePytan, Celigo, LeadTruffle as well).",
    here: 'The console makes them for every app. The Developer Portal does where the app says that its developer configures the credentials.',
    source: `${SANDBOX}/portal/secrets.ts`,
  },
  {
    about: 'The field Tenant(s)',
    one: 'Leave it as it is (HeavySet Tech).',
    other: "Add the tenant's id, or the tenant is not offered the app (the four others).",
    here: 'A new app lists the own tenant of the environment one is signed in to. Any other has to be added.',
    source: `${SANDBOX}/portal/app-visibility.ts`,
  },
  {
    about: 'The last step of the consent',
    one: '“Accept”, after the terms and conditions (HeavySet Tech).',
    other: '“Allow Access” (the others).',
    here: 'One button with both names, under the terms: allowing access accepts them.',
    source: `${PAGES}/integrations/consent.tsx`,
  },
  {
    about: 'Restriction by booking provider',
    one: 'Choose the own tag (HeavySet Tech).',
    other: '“No Restriction” (LeadTruffle).',
    here: "Both can be chosen. A restricted app reaches its provider's bookings only; an unrestricted one reaches all, by either way.",
    source: `${SANDBOX}/gateway/access.ts`,
  },
  {
    about: 'The scopes of CRM tags',
    one: 'A box to read and a box to write (LeadTruffle).',
    other: 'Only a scope to write exists (the OpenAPI documents).',
    here: 'The form has the box to write.',
    source: `${SANDBOX}/portal/scope-groups.ts`,
  },
  {
    about: 'What the app key is needed for',
    one: 'To make the client id and the secret (ServiceTitan).',
    other: 'Nothing asks for it on that way (HeavySet Tech, LeadTruffle).',
    here: 'Calls need it; making the id and the secret does not.',
    source: `${SANDBOX}/portal/connections.ts`,
  },
  {
    about: "Changing an app's scopes",
    one: 'Not possible: make a new app (documents of 2023).',
    other: 'It makes a new version, which tenants accept (newer documents).',
    here: 'A new version. The scopes that were accepted stay in force until then.',
    source: `${SANDBOX}/portal/connections.ts`,
  },
  {
    about: 'Calls per second',
    one: '60 for an app (a document of 2023).',
    other: '60 for an app at a tenant (a newer one).',
    here: '60 for an app at a tenant.',
    source: `${SANDBOX}/gateway/rate-limit.ts`,
  },
  {
    about: 'Runs of a report per minute',
    one: '1 (help pages).',
    other: '5 (the developer portal).',
    here: '5.',
    source: `${SANDBOX}/gateway/rate-limit.ts`,
  },
  {
    about: 'A missing or wrong app key',
    one: 'Status 403 (two clients).',
    other: 'Status 401 (a client, with a good token).',
    here: 'Status 401; 403 for the key of another app.',
    source: `${SANDBOX}/gateway/refusals.ts`,
  },
  {
    about: 'Names on the screens',
    one: '“Booking Providers”, “Restriction by booking_provider for Bookings”, “Generate Secret”, “Register New App”.',
    other: '“Booking Provider Tags”, “Restriction by Booking Provider”, “Generate”, “+ New App”.',
    here: 'Both names stand on the control.',
    source: `${PAGES}/integrations/restriction-fields.tsx`,
  },
];
