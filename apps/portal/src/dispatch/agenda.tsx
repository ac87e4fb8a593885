import { Stack, Text, Title } from '@mantine/core';
import type { BoardTechnician, DispatchDay } from '@truckroll/sandbox-contract';
import { AppointmentCard } from './appointment-card.tsx';
import { appointmentsOf } from './board-geometry.ts';
import classes from './board.module.css';
import { spanLine } from './span-line.ts';

/** The day where there is no room for hours side by side: a list for each technician. */
export function Agenda({ board }: { readonly board: DispatchDay }) {
  return (
    <Stack gap="lg">
      <Technician board={board} />
      {board.technicians.map((technician) => (
        <Technician key={technician.id} board={board} technician={technician} />
      ))}
    </Stack>
  );
}

interface TechnicianProps {
  readonly board: DispatchDay;
  readonly technician?: BoardTechnician;
}

function Technician({ board, technician }: TechnicianProps) {
  const appointments = appointmentsOf(board, technician?.id);
  const name = technician?.name ?? 'Unassigned';
  return (
    <Stack component="section" gap={4} aria-label={name}>
      <Title order={2} size="h5">
        {name}
      </Title>
      {technician !== undefined && (
        <Text size="sm" c="dimmed">
          {spanLine(technician, board)}
        </Text>
      )}
      {appointments.length === 0 ? (
        <Text size="sm">No appointments.</Text>
      ) : (
        <ul className={classes['list']}>
          {appointments.map((appointment) => (
            <li key={appointment.id}>
              <AppointmentCard
                appointment={appointment}
                timeZone={board.timeZone}
                day={board.day}
              />
            </li>
          ))}
        </ul>
      )}
    </Stack>
  );
}
