import { Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { screens, type GpsProviderList } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';
import { useReturnFocus } from '../kit/use-return-focus.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface AddGpsProviderProps {
  readonly addable: GpsProviderList['addable'];
  onClose(): void;
}

/** Adds one of the services there are. */
export function AddGpsProvider({ addable, onClose }: AddGpsProviderProps) {
  useReturnFocus();
  const environment = useEnvironment();
  const add = useMove(screens.gps.add);
  const [provider, setProvider] = useState(addable[0]?.provider ?? '');
  const [accountId, setAccountId] = useState('');
  const accountError = fieldError(add.error, 'accountId');
  const save = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ path: { environment }, body: { provider, accountId } }, { onSuccess: onClose });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title="Add Provider"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={save} noValidate>
        <Stack gap="md">
          <NativeSelect
            label="Provider"
            data={addable.map((one) => ({ value: one.provider, label: one.label }))}
            value={provider}
            onChange={({ currentTarget }) => setProvider(currentTarget.value)}
          />
          <TextInput
            label="Account ID"
            description="The sandbox signs in to no GPS service: any text will do, and no password is asked for."
            required
            maxLength={200}
            value={accountId}
            error={accountError}
            onChange={({ currentTarget }) => setAccountId(currentTarget.value)}
          />
          <ProblemAlert error={accountError === undefined ? add.error : null} />
          <FormActions isBusy={add.isPending} onBack={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
