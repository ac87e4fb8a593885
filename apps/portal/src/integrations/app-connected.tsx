import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ApplicationDetails } from '@truckroll/sandbox-contract';
import { CopyValue } from '../kit/copy-value.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

interface AppConnectedProps {
  readonly details: ApplicationDetails;
  onClose(): void;
}

/** Says that it worked, and where the secret is made. */
export function AppConnected({ details, onClose }: AppConnectedProps) {
  const { app, clientId, credentialsManagement } = details;
  const base = `/console/${useEnvironment()}/settings/integrations/api-application-access`;
  return (
    <Stack gap="md">
      <Alert role="status" variant="outline" color="green" title="App connected!">
        <Text size="sm">
          {app.name} may work with this account.{' '}
          {credentialsManagement === 'developer'
            ? 'Its developer makes the client secret in the Developer Portal, under App Connections; you can make one in Application Details as well.'
            : 'Make its client secret in Application Details.'}
        </Text>
      </Alert>
      <Group gap="xs">
        <Text>Client ID</Text>
        <CopyValue label="Client ID" value={clientId} />
      </Group>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Done
        </Button>
        <Button component={Link} to={`${base}/${app.appId}`}>
          Application Details
        </Button>
      </Group>
    </Stack>
  );
}
