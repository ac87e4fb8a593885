import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { screens, type ApplicationDetails } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { GrantList } from './grant-list.tsx';
import { RestrictionFields } from './restriction-fields.tsx';

/** What the app may do, and the providers it is kept to. */
export function AppAccess({ details }: { readonly details: ApplicationDetails }) {
  const { bookingProviders, gpsProviders } = details.choices;
  const canBeRestricted = bookingProviders !== null || gpsProviders !== null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="access">
      <Title order={3} size="h5" id="access">
        API Scopes
      </Title>
      <GrantList groups={details.groups} headings={4} />
      {canBeRestricted && <ChangeRestriction details={details} />}
    </Stack>
  );
}

function ChangeRestriction({ details }: { readonly details: ApplicationDetails }) {
  const path = { environment: useEnvironment(), app: details.app.appId };
  const restrict = useMove(screens.connections.restrict);
  const [restriction, setRestriction] = useState(details.restriction);
  const isChanged =
    restriction.bookingProvider !== details.restriction.bookingProvider ||
    restriction.gpsProvider !== details.restriction.gpsProvider;
  return (
    <Stack gap="sm" maw={520}>
      <RestrictionFields choices={details.choices} value={restriction} onChange={setRestriction} />
      <ProblemAlert error={restrict.error} />
      <Group gap="sm">
        <Button
          variant="default"
          disabled={!isChanged}
          loading={restrict.isPending}
          onClick={() => restrict.mutate({ path, body: restriction })}
        >
          Save Restriction
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {restrict.isSuccess && !isChanged ? 'Saved. New access tokens say so.' : ''}
        </Text>
      </Group>
    </Stack>
  );
}
