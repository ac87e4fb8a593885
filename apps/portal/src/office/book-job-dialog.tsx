import { Button, Fieldset, Group, Modal, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { screens, type BookedJob, type OfficeChoices } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { FormActions } from '../kit/form-actions.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { CustomerChoice } from './customer-choice.tsx';
import { DispatchLink } from './dispatch-link.tsx';
import { AppointmentFields, JobFields } from './job-fields.tsx';
import { bookingOf, draftOf, type JobDraft, type JobOrigin } from './job-draft.ts';
import { useChoices } from './use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

/** Phones have no room for more. */
const PADDING = { base: 'xs', sm: 'md' };

interface BookJobDialogProps {
  /** What the job is booked from; the dialog is open while there is something. */
  readonly origin: JobOrigin | undefined;
  onClose(): void;
}

/** Books a job: for whom, what, when and by whom. */
export function BookJobDialog({ origin, onClose }: BookJobDialogProps) {
  const isNarrow = useMediaQuery('(max-width: 48em)');
  const choices = useChoices();
  return (
    <Modal
      opened={origin !== undefined}
      onClose={onClose}
      title="Book Job"
      size="xl"
      fullScreen={isNarrow === true}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {origin !== undefined && (
        <Loaded query={choices}>
          {(data) => <BookJobForm origin={origin} choices={data} onClose={onClose} />}
        </Loaded>
      )}
    </Modal>
  );
}

interface BookJobFormProps {
  readonly origin: JobOrigin;
  readonly choices: OfficeChoices;
  onClose(): void;
}

function BookJobForm({ origin, choices, onClose }: BookJobFormProps) {
  const environment = useEnvironment();
  const [draft, setDraft] = useState<JobDraft>(() => draftOf(origin, choices));
  const book = useMove(screens.office.bookJob);
  if (book.data !== undefined) return <Booked job={book.data} onClose={onClose} />;

  function submit(event: FormEvent): void {
    event.preventDefault();
    book.mutate({ path: { environment }, body: bookingOf(origin, draft) });
  }

  const part = {
    origin,
    draft,
    error: book.error,
    onChange: (changes: Partial<JobDraft>) => setDraft((before) => ({ ...before, ...changes })),
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Fieldset legend="Customer and location" p={PADDING}>
          <CustomerChoice {...part} />
        </Fieldset>
        <Fieldset legend="Job" p={PADDING}>
          <JobFields {...part} choices={choices} />
        </Fieldset>
        <Fieldset legend={`Appointment (${choices.timeZone})`} p={PADDING}>
          <AppointmentFields {...part} choices={choices} />
        </Fieldset>
        <ProblemAlert error={book.error} />
        <FormActions submitLabel="Book Job" isBusy={book.isPending} onBack={onClose} />
      </Stack>
    </form>
  );
}

function Booked({ job, onClose }: { readonly job: BookedJob; onClose(): void }) {
  const environment = useEnvironment();
  return (
    <Stack gap="md">
      <Text role="status">Job {job.jobNumber} is booked.</Text>
      <DispatchLink day={job.day} appointment={job.appointmentId}>
        Show it on the dispatch board
      </DispatchLink>
      <Group justify="flex-end">
        <Button
          component={Link}
          variant="default"
          to={`/console/${environment}/customers/${job.customerId}`}
        >
          Open Customer
        </Button>
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}
