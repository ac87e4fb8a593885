import type { ServiceTitan } from '@truckroll/servicetitan';

/** What an office needs to turn a booking into a job. */
export interface BookedJob {
  readonly jobId: number;
  readonly appointmentId: number;
  readonly customerId: number;
}

const JOB_DURATION_MS = 2 * 60 * 60 * 1000;

/**
 * Does what a dispatcher does with a booking on the Calls screen: takes over the customer with a
 * location, picks a job type and books the job with an appointment tomorrow, through the API.
 */
export async function bookJob(
  office: ServiceTitan,
  bookingId: number,
  now: Date,
): Promise<BookedJob> {
  const booking = await office.crm.bookings.get({ id: bookingId });
  const contacts = await office.crm.bookings.listContacts({ id: bookingId });
  const customer = await office.crm.customers.create({
    body: customerOf(booking, contacts.data),
  });
  const jobTypes = await office.jpm.jobTypes.list({ pageSize: 50 });
  const campaigns = await office.marketing.campaigns.list({ pageSize: 1 });
  const jobType = jobTypes.data.find((type) => type.businessUnitIds.length > 0);
  const [campaign] = campaigns.data;
  const [location] = customer.locations;
  if (jobType === undefined || campaign === undefined || location === undefined) {
    throw new Error('The company has no job type, campaign or location to book a job with.');
  }
  const start = tomorrow(now);
  const job = await office.jpm.jobs.create({
    body: {
      customerId: customer.id,
      locationId: location.id,
      businessUnitId: jobType.businessUnitIds[0] ?? 0,
      jobTypeId: jobType.id,
      priority: booking.priority ?? 'Normal',
      campaignId: campaign.id,
      bookingId,
      summary: booking.summary ?? '',
      appointments: [
        {
          start: start.toISOString(),
          end: new Date(start.getTime() + JOB_DURATION_MS).toISOString(),
        },
      ],
    },
  });
  return { jobId: job.id, appointmentId: job.firstAppointmentId, customerId: customer.id };
}

type Booking = Awaited<ReturnType<ServiceTitan['crm']['bookings']['get']>>;
type Contacts = Awaited<ReturnType<ServiceTitan['crm']['bookings']['listContacts']>>['data'];

function customerOf(booking: Booking, contacts: Contacts) {
  const address = {
    street: booking.address?.street ?? 'Address to be confirmed',
    unit: booking.address?.unit ?? null,
    city: booking.address?.city ?? 'New York',
    state: booking.address?.state ?? 'NY',
    zip: booking.address?.zip ?? '10001',
    country: booking.address?.country ?? 'USA',
  };
  return {
    name: booking.name,
    type: 'Residential' as const,
    address,
    contacts: contacts.map(({ type, value, memo }) => ({ type, value, memo })),
    locations: [{ name: booking.name, address }],
  };
}

/** Fourteen hours UTC is a working hour in every time zone of the continental United States. */
function tomorrow(now: Date): Date {
  const day = new Date(now.getTime() + 24 * 60 * 60 * 1000);
  day.setUTCHours(14, 0, 0, 0);
  return day;
}
