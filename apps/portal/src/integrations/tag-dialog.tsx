import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { screens, type BookingProviderTag } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';
import { useReturnFocus } from '../kit/use-return-focus.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface TagDialogProps {
  /** The tag that is changed; a new one is made without it. */
  readonly tag: BookingProviderTag | undefined;
  onClose(): void;
}

/** The form of a booking provider tag. */
export function TagDialog({ tag, onClose }: TagDialogProps) {
  useReturnFocus();
  const environment = useEnvironment();
  const create = useMove(screens.bookingProviderTags.create);
  const update = useMove(screens.bookingProviderTags.update);
  const [name, setName] = useState(tag?.name ?? '');
  const [description, setDescription] = useState(tag?.description ?? '');
  const { error, isPending } = tag === undefined ? create : update;
  const nameError = fieldError(error, 'name');
  const save = (event: FormEvent) => {
    event.preventDefault();
    const body = { name, description };
    const then = { onSuccess: onClose };
    if (tag === undefined) create.mutate({ path: { environment }, body }, then);
    else update.mutate({ path: { environment, id: tag.id }, body }, then);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={tag === undefined ? 'Add Tag' : `Edit ${tag.name}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <TextInput
            label="Tag name"
            description="What the office sees as the source of a booking."
            required
            maxLength={120}
            value={name}
            error={nameError}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Textarea
            label="Description (optional)"
            autosize
            minRows={2}
            maxLength={4_000}
            value={description}
            onChange={({ currentTarget }) => setDescription(currentTarget.value)}
          />
          <ProblemAlert error={nameError === undefined ? error : null} />
          <FormActions isBusy={isPending} onBack={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
