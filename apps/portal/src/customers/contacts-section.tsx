import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { screens, type ContactInput, type CustomerDetail } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove } from '../data/use-screen.ts';
import { DataTable } from '../kit/data-table.tsx';
import { ProblemAlert, fieldError } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { Section } from './section.tsx';

const TYPES = [
  { value: 'MobilePhone', label: 'Mobile phone' },
  { value: 'Phone', label: 'Phone' },
  { value: 'Email', label: 'E-mail' },
  { value: 'Fax', label: 'Fax' },
];

/** How the customer is reached. */
export function ContactsSection({ customer }: { readonly customer: CustomerDetail }) {
  return (
    <Section title="Contacts">
      {customer.contacts.length === 0 ? (
        <Text c="dimmed">No contacts yet.</Text>
      ) : (
        <DataTable
          label="Contacts"
          columns={[
            { header: 'Type', cell: ({ type }) => labelOf(type) },
            { header: 'Value', cell: ({ value }) => value },
            { header: 'Memo', cell: ({ memo }) => memo },
          ]}
          rows={customer.contacts}
          rowKey={({ id }) => String(id)}
        />
      )}
      <AddContact customerId={customer.id} />
    </Section>
  );
}

function labelOf(type: string): string {
  return TYPES.find(({ value }) => value === type)?.label ?? type;
}

function AddContact({ customerId }: { readonly customerId: number }) {
  const environment = useEnvironment();
  const [type, setType] = useState<ContactInput['type']>('MobilePhone');
  const [value, setValue] = useState('');
  const [memo, setMemo] = useState('');
  const add = useMove(screens.officeCustomers.addContact);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const body = { type, value, memo: memo.trim() === '' ? null : memo };
    const onSuccess = (): void => {
      setValue('');
      setMemo('');
    };
    add.mutate({ path: { environment, id: customerId }, body }, { onSuccess });
  }

  return (
    <form onSubmit={submit}>
      <Group gap="sm" align="flex-end">
        <Select
          label="Contact type"
          allowDeselect={false}
          data={TYPES}
          value={type}
          onChange={(chosen) => chosen !== null && setType(chosen as ContactInput['type'])}
          style={{ flex: '1 1 140px' }}
        />
        <TextInput
          label="Phone or e-mail"
          required
          value={value}
          error={fieldError(add.error, 'value')}
          onChange={(event) => setValue(event.currentTarget.value)}
          style={{ flex: '2 1 180px' }}
        />
        <TextInput
          label="Memo"
          value={memo}
          onChange={(event) => setMemo(event.currentTarget.value)}
          style={{ flex: '1 1 120px' }}
        />
        <Button type="submit" variant="default" loading={add.isPending}>
          Add Contact
        </Button>
      </Group>
      <ProblemAlert error={add.error} />
    </form>
  );
}
