import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { screens, type BoardAppointment } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { clockAt, dayAt } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface MoveFormProps {
  readonly appointment: BoardAppointment;
  onBack(): void;
  onMoved(day: string): void;
}

/** The technician who stands for nobody. */
const NOBODY = 'nobody';

/** Moves an appointment without dragging: to a technician, a day and a time. */
export function MoveForm({ appointment, onBack, onMoved }: MoveFormProps) {
  const environment = useEnvironment();
  const choices = useChoices().data;
  const timeZone = choices?.timeZone ?? 'UTC';
  const [first] = appointment.technicians;
  const [from, setFrom] = useState(first === undefined ? NOBODY : String(first.id));
  const [to, setTo] = useState(from);
  const [day, setDay] = useState(dayAt(appointment.start, timeZone));
  const [time, setTime] = useState(clockAt(appointment.start, timeZone));
  const move = useMove(screens.officeDispatch.move);
  const nobody = { value: NOBODY, label: 'Nobody' };

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isMoved =
      day !== dayAt(appointment.start, timeZone) || time !== clockAt(appointment.start, timeZone);
    const body = {
      ...(isMoved && { day, time }),
      ...(from !== NOBODY && { fromTechnicianId: Number(from) }),
      ...(to !== NOBODY && { toTechnicianId: Number(to) }),
    };
    const path = { environment, id: appointment.id };
    move.mutate({ path, body }, { onSuccess: () => onMoved(day) });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {appointment.technicians.length > 1 && (
          <Select
            label="Instead of"
            allowDeselect={false}
            data={appointment.technicians.map(({ id, name }) => ({
              value: String(id),
              label: name,
            }))}
            value={from}
            onChange={(value) => value !== null && setFrom(value)}
          />
        )}
        <Select
          label="Technician"
          allowDeselect={false}
          searchable
          openOnFocus={false}
          data={[
            nobody,
            ...(choices?.technicians ?? []).map(({ id, name }) => ({
              value: String(id),
              label: name,
            })),
          ]}
          value={to}
          onChange={(value) => value !== null && setTo(value)}
          error={fieldError(move.error, 'technicianIds')}
        />
        <Group gap="sm" align="flex-start">
          <TextInput
            label="Day"
            type="date"
            required
            value={day}
            error={fieldError(move.error, 'day')}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            label="Time"
            description={timeZone}
            type="time"
            required
            value={time}
            error={fieldError(move.error, 'time')}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </Group>
        <ProblemAlert error={move.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" loading={move.isPending}>
            Move
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
