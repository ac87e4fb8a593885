import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import { screens, type LeadRow } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { clockAt, dayAt } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

/** Asks when the lead is to be called again. */
export function FollowUpForm({ lead, onDone }: { readonly lead: LeadRow; onDone(): void }) {
  const environment = useEnvironment();
  const choices = useChoices().data;
  const timeZone = choices?.timeZone ?? 'UTC';
  const { followUpDate } = lead;
  const [day, setDay] = useState(
    followUpDate === null ? (choices?.today ?? '') : dayAt(followUpDate, timeZone),
  );
  const [time, setTime] = useState(
    followUpDate === null ? '09:00' : clockAt(followUpDate, timeZone),
  );
  const [text, setText] = useState('');
  const followUp = useMove(screens.officeLeads.followUp);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const input = { path: { environment, id: lead.id }, body: { day, time, text } };
    followUp.mutate(input, { onSuccess: onDone });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group gap="sm" align="flex-start">
          <TextInput
            label="Follow-up date"
            type="date"
            required
            value={day}
            error={fieldError(followUp.error, 'day')}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            label="Time"
            type="time"
            required
            value={time}
            error={fieldError(followUp.error, 'time')}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
        </Group>
        <Textarea
          label="Note"
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemAlert error={followUp.error} />
        <FormActions isBusy={followUp.isPending} onBack={onDone} />
      </Stack>
    </form>
  );
}
