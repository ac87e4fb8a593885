/** Columns for hot fields that each record has; a collection may name as many. */
export const HOT_COLUMNS = ['hot1', 'hot2', 'hot3', 'hot4', 'hot5'] as const;

/**
 * The members that lists are filtered by most, by collection: each is kept in an indexed column
 * too, so that a look-up among many thousand records stays fast. They are numbers, texts or null.
 * Any other member can be filtered by as well, by reading through the collection.
 */
export const HOT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  booking: ['externalId', 'bookingProviderId', 'jobId'],
  'booking-contact': ['bookingId'],
  customer: ['externalId', 'address.zip'],
  'customer-contact': ['customerId', 'phoneSettings.phoneNumber'],
  'customer-note': ['customerId'],
  location: ['customerId', 'address.zip'],
  'location-contact': ['locationId'],
  'location-note': ['locationId'],
  lead: ['customerId', 'bookingId'],
  'lead-note': ['leadId'],
  'contact-method': ['contactId'],
  'contact-relationship': ['contactId', 'relatedEntityId'],
  'contact-preference': ['contactMethodId'],
  'external-data': ['ownerId'],
  job: ['customerId', 'locationId', 'projectId', 'bookingId', 'jobStatus'],
  'job-note': ['jobId'],
  'job-history': ['jobId'],
  'job-canceled-log': ['jobId'],
  'job-booked-log': ['jobId'],
  appointment: ['jobId', 'customerId', 'status'],
  'appointment-assignment': ['appointmentId', 'jobId', 'technicianId'],
  'technician-shift': ['technicianId'],
  'non-job-appointment': ['technicianId'],
  project: ['customerId', 'locationId'],
  'project-note': ['projectId'],
  'campaign-cost': ['campaignId'],
  invoice: ['job.id', 'customer.id'],
  payment: ['customerId'],
  estimate: ['jobId'],
  membership: ['customerId'],
  'job-timesheet': ['appointmentId', 'jobId'],
};

/** The hot fields of a collection, each with its column. */
export function hotColumnsOf(collection: string): readonly (readonly [string, string])[] {
  const fields = HOT_FIELDS[collection] ?? [];
  return HOT_COLUMNS.slice(0, fields.length).map((column, place) => [fields[place] ?? '', column]);
}
