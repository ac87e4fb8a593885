import { Button, Stack, Text } from '@mantine/core';
import type { CustomerDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { RecordDialog, type EditedRecord } from './record-dialog.tsx';
import { Section } from './section.tsx';

/** Where the customer is served. */
export function LocationsSection({ customer }: { readonly customer: CustomerDetail }) {
  const [edited, setEdited] = useState<EditedRecord>();
  return (
    <Section
      title="Locations"
      action={
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => setEdited({ kind: 'newLocation', customerId: customer.id })}
        >
          New Location
        </Button>
      }
    >
      <DataTable
        label="Locations"
        columns={columns((record) => setEdited({ kind: 'location', record }))}
        rows={customer.locations}
        rowKey={({ id }) => String(id)}
      />
      <RecordDialog edited={edited} onClose={() => setEdited(undefined)} />
    </Section>
  );
}

type Location = CustomerDetail['locations'][number];

function columns(onEdit: (location: Location) => void): readonly Column<Location>[] {
  return [
    { header: 'Name', cell: ({ name }) => name },
    {
      header: 'Address',
      cell: ({ address: { street, unit, city, state, zip } }) =>
        [street, unit, city, `${state} ${zip}`].filter(Boolean).join(', '),
    },
    {
      header: 'Contacts',
      cell: ({ contacts }) => (
        <Stack gap={0}>
          {contacts.map(({ id, value }) => (
            <Text key={id} span size="sm">
              {value}
            </Text>
          ))}
        </Stack>
      ),
    },
    {
      header: 'Status',
      cell: ({ isActive }) => (
        <StatusDot tone={isActive ? 'ok' : 'quiet'}>{isActive ? 'Active' : 'Inactive'}</StatusDot>
      ),
    },
    {
      header: 'Actions',
      cell: (location) => (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={`Edit ${location.name}`}
          onClick={() => onEdit(location)}
        >
          Edit
        </Button>
      ),
    },
  ];
}
