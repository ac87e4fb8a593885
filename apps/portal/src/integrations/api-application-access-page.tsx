import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type ApplicationAccess, type ConnectedApp } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Moment } from '../kit/moment.tsx';
import { Page } from '../kit/page.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { ConnectNewApp } from './connect-new-app.tsx';
import { ConnectionStateDot } from './connection-state.tsx';

/** Which apps the tenant lets in. */
export function ApiApplicationAccessPage() {
  const environment = useEnvironment();
  const access = useScreen(screens.connections.overview, { path: { environment } });
  const [isConnecting, setConnecting] = useState(false);
  return (
    <Page
      title="Manage API Application Access"
      intro="Apps that may work with this account through the API. Choose one for its Application Details."
      actions={
        access.isSuccess && <Button onClick={() => setConnecting(true)}>Connect New App</Button>
      }
    >
      <Loaded query={access}>{(data) => <Access access={data} />}</Loaded>
      {isConnecting && <ConnectNewApp onClose={() => setConnecting(false)} />}
    </Page>
  );
}

function Access({ access }: { readonly access: ApplicationAccess }) {
  const environment = useEnvironment();
  return (
    <>
      <Group gap="xs">
        <Text>{access.tenantName}, Tenant ID</Text>
        <CopyValue label="Tenant ID" value={String(access.tenantId)} />
      </Group>
      {access.apps.length === 0 ? (
        <EmptyState title="No app is connected">
          Choose “Connect New App”. It offers the apps whose developers have added this tenant’s id.
        </EmptyState>
      ) : (
        <DataTable
          label="Connected apps"
          columns={columns(`/console/${environment}/settings/integrations/api-application-access`)}
          rows={access.apps}
          rowKey={({ appId }) => appId}
        />
      )}
    </>
  );
}

function columns(base: string): readonly Column<ConnectedApp>[] {
  return [
    {
      header: 'App',
      cell: ({ appId, name }) => (
        <Anchor component={Link} to={`${base}/${appId}`}>
          {name}
        </Anchor>
      ),
    },
    { header: 'Organization', cell: ({ organization }) => organization },
    { header: 'State', cell: ({ state }) => <ConnectionStateDot state={state} /> },
    { header: 'Version', cell: versionOf },
    {
      header: 'Connected',
      cell: ({ connectedOn, connectedBy }) => (
        <>
          <Moment at={connectedOn} />
          {connectedBy !== '' && ` by ${connectedBy}`}
        </>
      ),
    },
  ];
}

function versionOf({ acceptedVersion, newestVersion }: ConnectedApp): string {
  return acceptedVersion === newestVersion
    ? String(acceptedVersion)
    : `${acceptedVersion} of ${newestVersion}`;
}
