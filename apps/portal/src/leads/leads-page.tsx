import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type LeadList, type LeadRow, type Shown } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { ShownFilter } from '../office/shown-filter.tsx';
import { toneOf } from '../office/statuses.ts';
import { momentText } from '../office/tenant-time.ts';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

/** Leads come from outside too. */
const LOOK_EVERY_MS = 3_000;

/** People who may become customers, until a job is booked or they are given up. */
export function LeadsPage() {
  const environment = useEnvironment();
  const [show, setShow] = useState<Shown>('open');
  const query = { path: { environment }, query: { show } };
  const list = useScreen(screens.officeLeads.list, query, {
    everyMs: LOOK_EVERY_MS,
    keepsShown: true,
  });
  return (
    <Page
      title="Leads"
      intro="People to be called again until a job is booked or they are given up."
    >
      <ShownFilter value={show} counts={list.data?.counts} onChange={setShow} />
      <Loaded query={list}>{(data) => <Leads list={data} />}</Loaded>
    </Page>
  );
}

function Leads({ list }: { readonly list: LeadList }) {
  const environment = useEnvironment();
  const timeZone = useChoices().data?.timeZone ?? 'UTC';
  if (list.data.length === 0) {
    return (
      <EmptyState title="No leads">
        A lead appears here when an integration creates one, or when a form of the website does.
      </EmptyState>
    );
  }
  return (
    <>
      <DataTable
        label="Leads"
        columns={columns(environment, timeZone)}
        rows={list.data}
        rowKey={({ id }) => String(id)}
      />
      {list.hasMore && <Text c="dimmed">Only the newest leads are listed.</Text>}
    </>
  );
}

function columns(environment: string, timeZone: string): Column<LeadRow>[] {
  return [
    {
      header: 'Name',
      cell: ({ id, name }) => (
        <Anchor component={Link} to={`/console/${environment}/leads/${id}`}>
          {name ?? `Lead ${id}`}
        </Anchor>
      ),
    },
    {
      header: 'Contact',
      cell: ({ phone, email }) => (
        <Stack gap={0}>
          <span>{phone}</span>
          <span>{email}</span>
        </Stack>
      ),
    },
    { header: 'Summary', cell: ({ summary }) => summary },
    { header: 'Campaign', cell: ({ campaign }) => campaign },
    {
      header: 'Follow up',
      cell: ({ followUpDate }) =>
        followUpDate === null ? 'Not set' : momentText(followUpDate, timeZone),
    },
    { header: 'Created', cell: ({ createdOn }) => momentText(createdOn, timeZone) },
    { header: 'Priority', cell: ({ priority }) => priority },
    {
      header: 'Status',
      cell: ({ status }) => <StatusDot tone={toneOf(status)}>{status}</StatusDot>,
    },
  ];
}
