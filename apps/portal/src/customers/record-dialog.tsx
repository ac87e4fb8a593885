import { Modal, Select, Stack, Switch, TextInput } from '@mantine/core';
import {
  screens,
  type CustomerDetail,
  type CustomerLocation,
  type OfficeAddress,
} from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { AddressFields, NO_ADDRESS, writtenAddress } from '../office/address-fields.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

/** What the dialog changes: a customer, a location, or the customer a location is added to. */
export type EditedRecord =
  | { readonly kind: 'customer'; readonly record: CustomerDetail }
  | { readonly kind: 'location'; readonly record: CustomerLocation }
  | { readonly kind: 'newLocation'; readonly customerId: number };

const TITLES = {
  customer: 'Edit Customer',
  location: 'Edit Location',
  newLocation: 'New Location',
} as const;

interface RecordDialogProps {
  /** The dialog is open while there is something to change. */
  readonly edited: EditedRecord | undefined;
  onClose(): void;
}

/** Changes the name, the address and whether a customer or location is in use. */
export function RecordDialog({ edited, onClose }: RecordDialogProps) {
  return (
    <Modal
      opened={edited !== undefined}
      onClose={onClose}
      title={edited === undefined ? '' : TITLES[edited.kind]}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {edited !== undefined && <RecordForm edited={edited} onClose={onClose} />}
    </Modal>
  );
}

/** The move that keeps what the form says. */
function useSave(edited: EditedRecord) {
  const environment = useEnvironment();
  const customer = useMove(screens.officeCustomers.update);
  const location = useMove(screens.officeCustomers.updateLocation);
  const newLocation = useMove(screens.officeCustomers.createLocation);
  const used = { customer, location, newLocation }[edited.kind];
  return {
    error: used.error,
    isPending: used.isPending,
    save(draft: RecordDraft, onSuccess: () => void): void {
      const { name, type, isActive } = draft;
      const address = writtenAddress(draft.address);
      const id = edited.kind === 'newLocation' ? edited.customerId : edited.record.id;
      const path = { environment, id };
      if (edited.kind === 'customer') {
        customer.mutate({ path, body: { name, type, address, isActive } }, { onSuccess });
      } else if (edited.kind === 'location') {
        location.mutate({ path, body: { name, address, isActive } }, { onSuccess });
      } else {
        newLocation.mutate({ path, body: { name, address } }, { onSuccess });
      }
    },
  };
}

interface RecordDraft {
  readonly name: string;
  readonly type: CustomerDetail['type'];
  readonly address: OfficeAddress;
  readonly isActive: boolean;
}

function draftOf(edited: EditedRecord): RecordDraft {
  if (edited.kind === 'newLocation') {
    return { name: '', type: 'Residential', address: NO_ADDRESS, isActive: true };
  }
  const { name, address, isActive } = edited.record;
  const type = edited.kind === 'customer' ? edited.record.type : 'Residential';
  return { name, type, address, isActive };
}

function RecordForm({ edited, onClose }: { readonly edited: EditedRecord; onClose(): void }) {
  const [draft, setDraft] = useState(() => draftOf(edited));
  const { save, error, isPending } = useSave(edited);
  const change = (changes: Partial<RecordDraft>) => setDraft({ ...draft, ...changes });

  function submit(event: FormEvent): void {
    event.preventDefault();
    save(draft, onClose);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label="Name"
          required
          data-autofocus
          value={draft.name}
          error={fieldError(error, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {edited.kind === 'customer' && (
          <Select
            label="Type"
            allowDeselect={false}
            data={['Residential', 'Commercial']}
            value={draft.type}
            onChange={(type) => type !== null && change({ type: type as RecordDraft['type'] })}
          />
        )}
        <AddressFields
          value={draft.address}
          at="address"
          error={error}
          onChange={(address) => change({ address })}
        />
        {edited.kind !== 'newLocation' && (
          <Switch
            label="Active"
            checked={draft.isActive}
            onChange={(event) => change({ isActive: event.currentTarget.checked })}
          />
        )}
        <ProblemAlert error={error} />
        <FormActions isBusy={isPending} onBack={onClose} />
      </Stack>
    </form>
  );
}
