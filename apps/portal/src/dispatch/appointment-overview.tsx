import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { StatusDot } from '../kit/status-dot.tsx';
import { Facts } from '../office/facts.tsx';
import { toneOf } from '../office/statuses.ts';
import { momentText, spanText, timeText } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { AppointmentActions, type AppointmentActionsProps } from './appointment-actions.tsx';

/** What is known of an appointment, and what can be done with it now. */
export function AppointmentOverview({ appointment, onForm }: AppointmentActionsProps) {
  const environment = useEnvironment();
  const timeZone = useChoices().data?.timeZone ?? 'UTC';
  const { status, job, customer, technicians, start, end } = appointment;
  const { arrivalWindowStart: opens, arrivalWindowEnd: closes } = appointment;
  return (
    <Stack gap="md">
      <Facts
        facts={[
          ['Appointment', appointment.number],
          ['Status', <StatusDot tone={toneOf(status)}>{status}</StatusDot>],
          ['Time', `${momentText(start, timeZone)} – ${timeText(end, timeZone)}`],
          ['Window', opens === null || closes === null ? null : spanText(opens, closes, timeZone)],
          ['Confirmed', appointment.isConfirmed ? 'Yes' : 'No'],
          ['Technicians', technicians.map(({ name }) => name).join(', ') || 'Nobody'],
          ['Job', `${job.number} · ${job.type} · ${job.businessUnit}`],
          ['Job status', <StatusDot tone={toneOf(job.status)}>{job.status}</StatusDot>],
          ['Priority', job.priority],
          ['Summary', job.summary],
          [
            'Customer',
            <Anchor component={Link} to={`/console/${environment}/customers/${customer.id}`}>
              {customer.name}
            </Anchor>,
          ],
          ['Phone', customer.phone],
          ['Address', appointment.address],
        ]}
      />
      <AppointmentActions appointment={appointment} onForm={onForm} />
    </Stack>
  );
}
