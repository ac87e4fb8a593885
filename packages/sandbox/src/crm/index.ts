import type { ApiHandlers } from '../operations/handler.ts';
import { bookingProviderTags } from './booking-provider-tags.ts';
import { bookings } from './bookings.ts';
import { contactMethods } from './contact-methods.ts';
import { contactPreferences } from './contact-preferences.ts';
import { contacts } from './contacts.ts';
import { customers } from './customers.ts';
import { exportFeeds } from './export.ts';
import { leads } from './leads.ts';
import { locations } from './locations.ts';
import { tags } from './tags.ts';

/** Every operation of this API and what answers it. */
export const crm: ApiHandlers<'crm'> = {
  bookingProviderTags,
  bookings,
  contactMethods,
  contactPreferences,
  contacts,
  customers,
  export: exportFeeds,
  leads,
  locations,
  tags,
};
