import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { screens, type ApplicationDetails } from '@truckroll/sandbox-contract';
import type { ReactNode } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Moment } from '../kit/moment.tsx';
import { Page } from '../kit/page.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { AppAccess } from './app-access.tsx';
import { ClientSecrets } from './client-secrets.tsx';
import { ConnectionStateDot } from './connection-state.tsx';
import { NewVersion } from './new-version.tsx';
import { PauseAccess } from './pause-access.tsx';

/** One connected app: its identifiers, secrets, scopes and restriction. */
export function ApplicationDetailsPage() {
  const environment = useEnvironment();
  const { app = '' } = useParams({ strict: false });
  const details = useScreen(screens.connections.details, { path: { environment, app } });
  return (
    <Page
      title="Application Details"
      intro={
        <Anchor
          component={Link}
          to={`/console/${environment}/settings/integrations/api-application-access`}
        >
          Back to API Application Access
        </Anchor>
      }
    >
      <Loaded query={details}>{(data) => <Details details={data} />}</Loaded>
    </Page>
  );
}

function Details({ details }: { readonly details: ApplicationDetails }) {
  const { app } = details;
  return (
    <Stack gap="lg">
      <Group gap="md">
        <Title order={2} size="h3">
          {app.name}
        </Title>
        <ConnectionStateDot state={details.state} />
      </Group>
      <Text>
        By {app.organization}
        {app.website !== '' && `, ${app.website}`}
        {app.description !== '' && `. ${app.description}`}
      </Text>
      {details.pending !== null && <NewVersion details={details} pending={details.pending} />}
      <dl style={{ margin: 0, display: 'grid', gap: 8 }}>
        <Fact name="Tenant ID">
          <CopyValue label="Tenant ID" value={String(details.tenantId)} />
        </Fact>
        <Fact name="Client ID">
          <CopyValue label="Client ID" value={details.clientId} />
        </Fact>
        <Fact name="Connected">
          <Moment at={details.connectedOn} />
          {details.connectedBy !== '' && ` by ${details.connectedBy}`}
        </Fact>
        <Fact name="Accepted version">{details.acceptedVersion}</Fact>
      </dl>
      <ClientSecrets details={details} />
      <AppAccess details={details} />
      <PauseAccess details={details} />
    </Stack>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Group gap="xs">
      <Text component="dt" fw={600} w={150}>
        {name}
      </Text>
      <dd style={{ margin: 0 }}>{children}</dd>
    </Group>
  );
}
