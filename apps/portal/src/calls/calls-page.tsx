import { Text, VisuallyHidden } from '@mantine/core';
import { screens, type CallList, type CallRow, type Shown } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { DataTable } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ShownFilter } from '../office/shown-filter.tsx';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';
import { BookCallDialog } from './book-call-dialog.tsx';
import { callColumns } from './call-columns.tsx';
import { DismissCallDialog } from './dismiss-call-dialog.tsx';

/** Bookings come from outside: the page looks for new ones so often. */
const LOOK_EVERY_MS = 2_000;

/** The bookings that integrations send, and what the office makes of them. */
export function CallsPage() {
  const environment = useEnvironment();
  const [show, setShow] = useState<Shown>('open');
  const query = { path: { environment }, query: { show } };
  const list = useScreen(screens.officeCalls.list, query, {
    everyMs: LOOK_EVERY_MS,
    keepsShown: true,
  });
  return (
    <Page
      title="Calls"
      intro="Bookings that integrations send arrive here. Accept a booking, book it into a job, or dismiss it."
    >
      <ShownFilter value={show} counts={list.data?.counts} onChange={setShow} />
      <Loaded query={list}>{(data) => <Calls list={data} show={show} />}</Loaded>
    </Page>
  );
}

function Calls({ list, show }: { readonly list: CallList; readonly show: Shown }) {
  const [booked, setBooked] = useState<CallRow>();
  const [dismissed, setDismissed] = useState<CallRow>();
  const timeZone = useChoices().data?.timeZone ?? 'UTC';
  const [newest] = list.data;
  return (
    <>
      <VisuallyHidden role="status">
        {show === 'open' && newest !== undefined && `Newest booking: ${newest.name}`}
      </VisuallyHidden>
      {list.data.length === 0 ? (
        <NoCalls show={show} />
      ) : (
        <DataTable
          label="Bookings"
          columns={callColumns({ timeZone, onBook: setBooked, onDismiss: setDismissed })}
          rows={list.data}
          rowKey={({ id }) => String(id)}
        />
      )}
      {list.hasMore && <Text c="dimmed">Only the newest bookings are listed.</Text>}
      <BookCallDialog call={booked} onClose={() => setBooked(undefined)} />
      <DismissCallDialog call={dismissed} onClose={() => setDismissed(undefined)} />
    </>
  );
}

function NoCalls({ show }: { readonly show: Shown }) {
  if (show !== 'open') {
    return <EmptyState title="None">No booking has come this far yet.</EmptyState>;
  }
  return (
    <EmptyState title="No bookings are waiting">
      A booking appears here within seconds after an integration has created it under one of the
      tenant's booking provider tags.
    </EmptyState>
  );
}
