import { Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { screens, type CustomerDetail, type OfficeAddress } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { FormActions } from '../kit/form-actions.tsx';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { AddressFields, NO_ADDRESS, writtenAddress } from '../office/address-fields.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

interface NewCustomerDialogProps {
  readonly isOpen: boolean;
  onClose(): void;
  onMade(customer: CustomerDetail): void;
}

/** Adds a customer with a location at the same address. */
export function NewCustomerDialog({ isOpen, onClose, onMade }: NewCustomerDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title="New Customer"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <NewCustomerForm onClose={onClose} onMade={onMade} />
    </Modal>
  );
}

function NewCustomerForm({ onClose, onMade }: Omit<NewCustomerDialogProps, 'isOpen'>) {
  const environment = useEnvironment();
  const [name, setName] = useState('');
  const [type, setType] = useState<CustomerDetail['type']>('Residential');
  const [phone, setPhone] = useState('');
  const [email, setEmail] = useState('');
  const [address, setAddress] = useState<OfficeAddress>(NO_ADDRESS);
  const create = useMove(screens.officeCustomers.create);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const contacts = [
      { type: 'MobilePhone' as const, value: phone.trim() },
      { type: 'Email' as const, value: email.trim() },
    ].filter(({ value }) => value !== '');
    const body = { name, type, address: writtenAddress(address), contacts };
    create.mutate({ path: { environment }, body }, { onSuccess: onMade });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group gap="sm" align="flex-start">
          <TextInput
            label="Name"
            required
            data-autofocus
            value={name}
            error={fieldError(create.error, 'name')}
            onChange={(event) => setName(event.currentTarget.value)}
            style={{ flex: '2 1 220px' }}
          />
          <Select
            label="Type"
            allowDeselect={false}
            data={['Residential', 'Commercial']}
            value={type}
            onChange={(value) => value !== null && setType(value as CustomerDetail['type'])}
            style={{ flex: '1 1 140px' }}
          />
          <TextInput
            label="Phone"
            type="tel"
            value={phone}
            onChange={(event) => setPhone(event.currentTarget.value)}
            style={{ flex: '1 1 140px' }}
          />
          <TextInput
            label="E-mail"
            type="email"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            style={{ flex: '1 1 200px' }}
          />
        </Group>
        <AddressFields value={address} at="address" error={create.error} onChange={setAddress} />
        <ProblemAlert error={create.error} />
        <FormActions submitLabel="Add Customer" isBusy={create.isPending} onBack={onClose} />
      </Stack>
    </form>
  );
}
