import { Group, Select, Stack, TextInput } from '@mantine/core';
import { screens, type BoardAppointment } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
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
const NO_TECHNICIAN = { id: NOBODY, name: 'Nobody' };

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

  function submit(event: FormEvent): void {
    event.preventDefault();
    const isMoved =
      day !== dayAt(appointment.start, timeZone) || time !== clockAt(appointment.start, timeZone);
    const body = { ...(isMoved && { day, time }), ...technicianIds(from, to) };
    const path = { environment, id: appointment.id };
    move.mutate({ path, body }, { onSuccess: () => onMoved(day) });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {appointment.technicians.length > 1 && (
          <TechnicianSelect
            label="Instead of"
            technicians={appointment.technicians}
            value={from}
            onChange={setFrom}
          />
        )}
        <TechnicianSelect
          label="Technician"
          technicians={[NO_TECHNICIAN, ...(choices?.technicians ?? [])]}
          value={to}
          error={fieldError(move.error, 'technicianIds')}
          onChange={setTo}
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
        <FormActions submitLabel="Move" backLabel="Back" isBusy={move.isPending} onBack={onBack} />
      </Stack>
    </form>
  );
}

function technicianIds(from: string, to: string) {
  return {
    ...(from !== NOBODY && { fromTechnicianId: Number(from) }),
    ...(to !== NOBODY && { toTechnicianId: Number(to) }),
  };
}

interface TechnicianSelectProps {
  readonly label: string;
  readonly technicians: readonly { readonly id: number | string; readonly name: string }[];
  readonly value: string;
  readonly error?: string | undefined;
  onChange(value: string): void;
}

function TechnicianSelect({ technicians, onChange, ...shown }: TechnicianSelectProps) {
  return (
    <Select
      {...shown}
      allowDeselect={false}
      searchable
      openOnFocus={false}
      data={technicians.map(({ id, name }) => ({ value: String(id), label: name }))}
      onChange={(value) => value !== null && onChange(value)}
    />
  );
}
