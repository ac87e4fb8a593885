import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { screens, type OperatorApp } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { ApprovalState } from './approval-state.tsx';
import { RejectApp } from './reject-app.tsx';

/** Public apps and what the reviewers, whom the operator plays, decide about them. */
export function PublicAppReviews() {
  const apps = useScreen(screens.operatorApps.list);
  const approve = useMove(screens.operatorApps.approve);
  const [rejected, setRejected] = useState<OperatorApp>();
  return (
    <section aria-labelledby="public-apps">
      <Title order={2} size="h4" mb="xs" id="public-apps">
        Public apps
      </Title>
      <ProblemAlert error={approve.error} />
      <Loaded query={apps}>
        {({ data }) => {
          const rows = data.filter(({ audience }) => audience === 'publicApp');
          if (rows.length === 0) {
            return (
              <EmptyState title="There is no public app">
                A new app in My Apps that is meant for many customers is reviewed here before any
                tenant sees it.
              </EmptyState>
            );
          }
          const columns = columnsFor(
            (app) => approve.mutate({ path: { app: app.id } }),
            setRejected,
          );
          return (
            <DataTable label="Public apps" columns={columns} rows={rows} rowKey={({ id }) => id} />
          );
        }}
      </Loaded>
      <RejectApp app={rejected} onClose={() => setRejected(undefined)} />
    </section>
  );
}

function columnsFor(
  onApprove: (app: OperatorApp) => void,
  onReject: (app: OperatorApp) => void,
): readonly Column<OperatorApp>[] {
  return [
    {
      header: 'App',
      cell: ({ id, name, organization }) => (
        <Stack gap={0}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            App ID: {id}
          </Text>
          <Text size="sm">{organization}</Text>
        </Stack>
      ),
    },
    { header: 'Tenants', cell: ({ tenantIds }) => tenantIds.join(', ') || 'None listed' },
    { header: 'Scopes', cell: ({ scopes }) => scopes.length },
    {
      header: 'State',
      cell: (app) => (
        <Stack gap={0}>
          <ApprovalState {...app} />
          {app.reviewNote !== '' && <Text size="sm">{app.reviewNote}</Text>}
        </Stack>
      ),
    },
    {
      header: 'Decision',
      cell: (app) => (
        <Group gap="xs">
          {app.approval !== 'approved' && (
            <Button size="xs" aria-label={`Approve ${app.name}`} onClick={() => onApprove(app)}>
              Approve
            </Button>
          )}
          {app.approval !== 'rejected' && (
            <Button
              size="xs"
              variant="default"
              aria-label={`Reject ${app.name}`}
              onClick={() => onReject(app)}
            >
              Reject
            </Button>
          )}
        </Group>
      ),
    },
  ];
}
