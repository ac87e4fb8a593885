import type { ResourceHandlers } from '../operations/handler.ts';
import { exportFeed } from '../resource/index.ts';

export const exportFeeds: ResourceHandlers<'crm', 'export'> = {
  bookings: exportFeed('booking'),
  customers: exportFeed('customer'),
  customersContacts: exportFeed('customer-contact'),
  leads: exportFeed('lead'),
  locations: exportFeed('location'),
  locationsContacts: exportFeed('location-contact'),
};
