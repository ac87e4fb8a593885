import type { NavEntry } from './nav-entry.ts';

/** One page of the settings, after `/console/<environment>/settings`. */
export interface SettingsEntry extends NavEntry {
  /** What other documents call the page. */
  readonly otherLabel?: string;
  /** What one does there. */
  readonly about: string;
}

/** Pages that stand together, with a page that lists them. */
export interface SettingsGroup {
  readonly title: string;
  readonly to: string;
  readonly entries: readonly SettingsEntry[];
}

export const SETTINGS: readonly SettingsGroup[] = [
  {
    title: 'People',
    to: '/people',
    entries: [],
  },
  {
    title: 'Integrations',
    to: '/integrations',
    entries: [
      {
        label: 'API Application Access',
        to: '/integrations/api-application-access',
        about: 'Connect apps with this account, decide what they may do, and make their secrets.',
      },
      {
        label: 'Booking Provider Tags',
        otherLabel: 'Booking Providers',
        to: '/integrations/booking-provider-tags',
        about: 'Name where bookings come from. The id of a tag is what an integration books with.',
      },
      {
        label: 'GPS',
        to: '/integrations/gps',
        about: 'Add the service that follows the trucks, and activate it.',
      },
    ],
  },
];
