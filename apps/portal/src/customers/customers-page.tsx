import { Anchor, Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link, useNavigate } from '@tanstack/react-router';
import { screens, type CustomerList, type CustomerRow } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { NewCustomerDialog } from './new-customer-dialog.tsx';

/** Keys are pressed faster than this; then the search begins. */
const TYPING_MS = 250;

/** Finds the tenant's customers. */
export function CustomersPage() {
  const environment = useEnvironment();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [searched] = useDebouncedValue(text, TYPING_MS);
  const [isAdding, setIsAdding] = useState(false);
  const input = { path: { environment }, query: { text: searched } };
  const found = useScreen(screens.officeCustomers.search, input, { keepsShown: true });
  return (
    <Page
      title="Customers"
      actions={<Button onClick={() => setIsAdding(true)}>New Customer</Button>}
    >
      <TextInput
        label="Search"
        description="By name, phone, e-mail or address."
        type="search"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Loaded query={found}>
        {(list) => <Customers list={list} isSearch={searched.trim() !== ''} />}
      </Loaded>
      <NewCustomerDialog
        isOpen={isAdding}
        onClose={() => setIsAdding(false)}
        onMade={({ id }) => void navigate({ to: `/console/${environment}/customers/${id}` })}
      />
    </Page>
  );
}

interface CustomersProps {
  readonly list: CustomerList;
  readonly isSearch: boolean;
}

function Customers({ list, isSearch }: CustomersProps) {
  const environment = useEnvironment();
  if (list.data.length === 0) {
    return (
      <EmptyState title={isSearch ? 'Nobody was found' : 'No customers yet'}>
        {isSearch
          ? 'Try a part of the name, the street, or the digits of the phone number.'
          : 'Add one with New Customer, or book a booking into a job for a new customer.'}
      </EmptyState>
    );
  }
  const { length } = list.data;
  const shown = list.total > length ? `the ${isSearch ? 'first' : 'newest'} ${length} of ` : '';
  return (
    <>
      <Text role="status" c="dimmed" size="sm">
        {list.total === 1 ? '1 customer' : `Showing ${shown}${list.total} customers`}
      </Text>
      <DataTable
        label="Customers"
        columns={columns(environment)}
        rows={list.data}
        rowKey={({ id }) => String(id)}
      />
    </>
  );
}

function columns(environment: string): Column<CustomerRow>[] {
  return [
    {
      header: 'Name',
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/console/${environment}/customers/${id}`}>
          {name}
        </Anchor>
      ),
    },
    { header: 'Phone', cell: ({ phone }) => phone },
    { header: 'E-mail', cell: ({ email }) => email },
    { header: 'Address', cell: ({ address }) => address },
    { header: 'Type', cell: ({ type }) => type },
    {
      header: 'Status',
      cell: ({ isActive }) => (
        <StatusDot tone={isActive ? 'ok' : 'quiet'}>{isActive ? 'Active' : 'Inactive'}</StatusDot>
      ),
    },
  ];
}
