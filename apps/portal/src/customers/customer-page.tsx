import { Anchor, Button, Group, Paper, Stack } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { screens, type CustomerDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { BookJobDialog } from '../office/book-job-dialog.tsx';
import { Facts } from '../office/facts.tsx';
import type { JobOrigin } from '../office/job-draft.ts';
import { dateText } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { ContactsSection } from './contacts-section.tsx';
import { CustomerHistory } from './customer-history.tsx';
import { LocationsSection } from './locations-section.tsx';
import { NotesSection } from './notes-section.tsx';
import { RecordDialog } from './record-dialog.tsx';

/** Integrations change customers too. */
const LOOK_EVERY_MS = 5_000;

/** All that the office knows of one customer. */
export function CustomerPage() {
  const environment = useEnvironment();
  const { customer } = useParams({ strict: false });
  const path = { environment, id: Number(customer) };
  const detail = useScreen(screens.officeCustomers.get, { path }, { everyMs: LOOK_EVERY_MS });
  return (
    <Page title={detail.data?.name ?? 'Customer'}>
      <Anchor component={Link} to={`/console/${environment}/customers`}>
        All customers
      </Anchor>
      <Loaded query={detail}>{(data) => <Customer customer={data} />}</Loaded>
    </Page>
  );
}

function Customer({ customer }: { readonly customer: CustomerDetail }) {
  const [dialog, setDialog] = useState<'edit' | 'book'>();
  const timeZone = useChoices().data?.timeZone ?? 'UTC';
  const { address, isActive } = customer;
  const close = (): void => setDialog(undefined);
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <Button onClick={() => setDialog('book')}>Book Job</Button>
        <Button variant="default" onClick={() => setDialog('edit')}>
          Edit Customer
        </Button>
      </Group>
      <Paper withBorder p="md">
        <Facts
          facts={[
            ['Customer ID', customer.id],
            ['Type', customer.type],
            [
              'Status',
              <StatusDot tone={isActive ? 'ok' : 'quiet'}>
                {isActive ? 'Active' : 'Inactive'}
              </StatusDot>,
            ],
            ['Service', customer.doNotService ? 'Do not service' : null],
            ['Bill to', addressText(address)],
            ['Since', dateText(customer.createdOn, timeZone)],
          ]}
        />
      </Paper>
      <ContactsSection customer={customer} />
      <LocationsSection customer={customer} />
      <NotesSection customer={customer} timeZone={timeZone} />
      <CustomerHistory customer={customer} timeZone={timeZone} />
      <RecordDialog
        edited={dialog === 'edit' ? { kind: 'customer', record: customer } : undefined}
        onClose={close}
      />
      <BookJobDialog origin={dialog === 'book' ? originOf(customer) : undefined} onClose={close} />
    </Stack>
  );
}

function addressText({ street, unit, city, state, zip }: CustomerDetail['address']): string {
  return [street, unit, city, `${state} ${zip}`].filter(Boolean).join(', ');
}

function originOf(customer: CustomerDetail): JobOrigin {
  const { id, name, type, address, contacts, locations } = customer;
  const [location] = locations.filter(({ isActive }) => isActive);
  return {
    customers: [{ id, name, note: addressText(address) }],
    ...(location !== undefined && { locationId: location.id }),
    name,
    type,
    address,
    contacts,
    prefill: { jobTypeId: null, businessUnitId: null, campaignId: null, priority: null },
    summary: '',
    wantedStart: null,
  };
}
