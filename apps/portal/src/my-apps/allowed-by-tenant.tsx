import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AppConnectionRow } from '@truckroll/sandbox-contract';
import { StatusDot } from '../kit/status-dot.tsx';

interface AllowedByTenantProps {
  readonly row: AppConnectionRow;
  /** The app's newest version. */
  readonly newest: number;
}

/** Whether a tenant lets the app in, and what it has to do next. */
export function AllowedByTenant({ row, newest }: AllowedByTenantProps) {
  const { state, acceptedVersion } = row;
  if (state === 'notConnected') {
    return (
      <Stack gap={2}>
        <StatusDot tone="quiet">Not Connected Yet</StatusDot>
        <Text size="sm">The tenant's administrator connects the app with Connect New App.</Text>
        {row.tenantName !== null && <ConsoleLink {...row} />}
      </Stack>
    );
  }
  if (state === 'disabled') {
    return (
      <Stack gap={2}>
        <StatusDot tone="bad">Disabled by tenant</StatusDot>
        <Text size="sm">The tenant's administrator can restore the access.</Text>
      </Stack>
    );
  }
  return (
    <Stack gap={2}>
      <StatusDot tone="ok">Allowed</StatusDot>
      <Text size="sm">Version {acceptedVersion}</Text>
      {state === 'updatePending' && (
        <StatusDot tone="warn">Version {newest} waits for the tenant</StatusDot>
      )}
      {state === 'updateDeclined' && (
        <StatusDot tone="bad">The tenant declined version {newest}</StatusDot>
      )}
    </Stack>
  );
}

function ConsoleLink({ environment }: Pick<AppConnectionRow, 'environment'>) {
  return (
    <Anchor
      component={Link}
      to={`/console/${environment}/settings/integrations/api-application-access`}
      size="sm"
    >
      Open API Application Access
    </Anchor>
  );
}
