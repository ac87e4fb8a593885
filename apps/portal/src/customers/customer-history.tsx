import { Text } from '@mantine/core';
import type { CustomerDetail } from '@truckroll/sandbox-contract';
import { DataTable } from '../kit/data-table.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { DispatchLink } from '../office/dispatch-link.tsx';
import { toneOf } from '../office/statuses.ts';
import { dayAt, momentText } from '../office/tenant-time.ts';
import { Section } from './section.tsx';

interface CustomerHistoryProps {
  readonly customer: CustomerDetail;
  readonly timeZone: string;
}

/** The customer's jobs and bookings, the newest first. */
export function CustomerHistory({ customer, timeZone }: CustomerHistoryProps) {
  return (
    <>
      <Section title="Jobs">
        <Jobs jobs={customer.jobs} timeZone={timeZone} />
      </Section>
      <Section title="Bookings">
        <Bookings bookings={customer.bookings} timeZone={timeZone} />
      </Section>
    </>
  );
}

type JobsProps = Pick<CustomerDetail, 'jobs'> & Pick<CustomerHistoryProps, 'timeZone'>;

function Jobs({ jobs, timeZone }: JobsProps) {
  if (jobs.length === 0) return <Text c="dimmed">No jobs yet.</Text>;
  return (
    <DataTable
      label="Jobs"
      columns={[
        { header: 'Job', cell: ({ number }) => number },
        {
          header: 'Appointment',
          cell: ({ start }) =>
            start === null ? null : (
              <DispatchLink day={dayAt(start, timeZone)}>
                {momentText(start, timeZone)}
              </DispatchLink>
            ),
        },
        { header: 'Job type', cell: ({ jobType }) => jobType },
        { header: 'Business unit', cell: ({ businessUnit }) => businessUnit },
        { header: 'Location', cell: ({ location }) => location },
        {
          header: 'Status',
          cell: ({ status }) => <StatusDot tone={toneOf(status)}>{status}</StatusDot>,
        },
      ]}
      rows={jobs}
      rowKey={({ id }) => String(id)}
    />
  );
}

type BookingsProps = Pick<CustomerDetail, 'bookings'> & Pick<CustomerHistoryProps, 'timeZone'>;

function Bookings({ bookings, timeZone }: BookingsProps) {
  if (bookings.length === 0) return <Text c="dimmed">No bookings yet.</Text>;
  return (
    <DataTable
      label="Bookings"
      columns={[
        { header: 'Booking', cell: ({ id }) => id },
        { header: 'Received', cell: ({ createdOn }) => momentText(createdOn, timeZone) },
        { header: 'Source', cell: ({ source }) => source },
        { header: 'Summary', cell: ({ summary }) => summary },
        { header: 'Job', cell: ({ jobId }) => jobId },
        {
          header: 'Status',
          cell: ({ status }) => <StatusDot tone={toneOf(status)}>{status}</StatusDot>,
        },
      ]}
      rows={bookings}
      rowKey={({ id }) => String(id)}
    />
  );
}
