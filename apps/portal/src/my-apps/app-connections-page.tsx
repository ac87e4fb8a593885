import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { screens, type AppConnectionRow, type AppDetail } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { AllowedByTenant } from './allowed-by-tenant.tsx';
import { ClientSecrets } from './client-secrets.tsx';

/** A tenant may allow the app in another tab, so the page looks again by itself. */
const EVERY_MS = 5_000;

export function AppConnectionsPage() {
  const { app: id = '' } = useParams({ strict: false });
  const reading = useScreen(screens.apps.connections, { path: { app: id } }, { everyMs: EVERY_MS });
  return (
    <Loaded query={reading}>
      {({ app, data }) => (
        <Page
          title="App Connections"
          intro={`Where ${app.name} is connected. App ID: ${app.id}`}
          actions={
            <>
              <Button component={Link} to={`/my-apps/${app.id}`} variant="default">
                Edit
              </Button>
              <Button component={Link} to="/my-apps" variant="default">
                My Apps
              </Button>
            </>
          }
        >
          {data.length === 0 ? (
            <NoConnection app={app} />
          ) : (
            <DataTable
              label="App Connections"
              columns={columnsFor(app)}
              rows={data}
              rowKey={({ environment, tenantId }) => `${environment} ${tenantId}`}
            />
          )}
        </Page>
      )}
    </Loaded>
  );
}

function NoConnection({ app }: { readonly app: AppDetail }) {
  if (app.approval === 'pending') {
    return (
      <EmptyState title="The app waits for approval">
        No tenant sees a public app before it has been reviewed. Reviews are decided under{' '}
        <Anchor component={Link} to="/tools/reviews" underline="always">
          Tools, Reviews
        </Anchor>
        .
      </EmptyState>
    );
  }
  return (
    <EmptyState title="No tenant is connected">
      {app.approval === 'rejected'
        ? 'The app was rejected. Change it and save it; it is reviewed again.'
        : 'The app lists no tenant. Add tenant IDs to it with Edit.'}
    </EmptyState>
  );
}

function columnsFor(app: AppDetail): readonly Column<AppConnectionRow>[] {
  return [
    {
      header: 'Tenant ID',
      cell: ({ tenantId, tenantName, environment, note }) => (
        <Stack gap={2}>
          <CopyValue label="Tenant ID" value={String(tenantId)} />
          <Text size="sm" c="dimmed">
            {tenantName ?? 'No tenant of this sandbox'} · {environment}
          </Text>
          {note !== '' && <Text size="sm">{note}</Text>}
        </Stack>
      ),
    },
    {
      header: 'Client ID',
      cell: ({ clientId }) =>
        clientId === null ? 'None yet' : <CopyValue label="Client ID" value={clientId} />,
    },
    {
      header: 'Allowed by Tenant',
      cell: (row) => <AllowedByTenant row={row} newest={app.versions[0]?.version ?? 1} />,
    },
    { header: 'Client Secret', cell: (row) => <ClientSecrets app={app} row={row} /> },
  ];
}
