import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { screens, type CustomerDetail } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { NotesList } from '../office/notes-list.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { Section } from './section.tsx';

interface NotesSectionProps {
  readonly customer: CustomerDetail;
  readonly timeZone: string;
}

/** What was written down about the customer. */
export function NotesSection({ customer, timeZone }: NotesSectionProps) {
  const environment = useEnvironment();
  const [text, setText] = useState('');
  const [isPinned, setIsPinned] = useState(false);
  const add = useMove(screens.officeCustomers.addNote);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const input = { path: { environment, id: customer.id }, body: { text, isPinned } };
    add.mutate(input, { onSuccess: () => setText('') });
  }

  return (
    <Section title="Notes">
      <NotesList notes={customer.notes} timeZone={timeZone} />
      <form onSubmit={submit}>
        <Stack gap="xs">
          <Textarea
            label="New note"
            required
            autosize
            minRows={2}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group gap="md">
            <Checkbox
              label="Pin to top"
              checked={isPinned}
              onChange={(event) => setIsPinned(event.currentTarget.checked)}
            />
            <Button type="submit" variant="default" loading={add.isPending}>
              Add Note
            </Button>
          </Group>
          <ProblemAlert error={add.error} />
        </Stack>
      </form>
    </Section>
  );
}
