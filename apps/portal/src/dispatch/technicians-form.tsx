import { MultiSelect, Stack } from '@mantine/core';
import { screens, type BoardAppointment } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface TechniciansFormProps {
  readonly appointment: BoardAppointment;
  onBack(): void;
}

/** Says exactly who is on an appointment. */
export function TechniciansForm({ appointment, onBack }: TechniciansFormProps) {
  const environment = useEnvironment();
  const choices = useChoices().data;
  const [ids, setIds] = useState(appointment.technicians.map(({ id }) => String(id)));
  const assign = useMove(screens.officeDispatch.assign);
  const options = new Map(
    [...(choices?.technicians ?? []), ...appointment.technicians].map(({ id, name }) => [
      String(id),
      name,
    ]),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const body = { technicianIds: ids.map(Number) };
    assign.mutate({ path: { environment, id: appointment.id }, body }, { onSuccess: onBack });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <MultiSelect
          label="Technicians"
          searchable
          openOnFocus={false}
          data={[...options].map(([value, label]) => ({ value, label }))}
          value={ids}
          onChange={setIds}
          error={fieldError(assign.error, 'technicianIds')}
        />
        <ProblemAlert error={assign.error} />
        <FormActions
          submitLabel="Assign"
          backLabel="Back"
          isBusy={assign.isPending}
          onBack={onBack}
        />
      </Stack>
    </form>
  );
}
