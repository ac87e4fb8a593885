import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import {
  screens,
  type ApplicationDetails,
  type GrantGroup,
  type PendingVersion,
} from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { GrantList } from './grant-list.tsx';
import { RestrictionFields } from './restriction-fields.tsx';

interface NewVersionProps {
  readonly details: ApplicationDetails;
  readonly pending: PendingVersion;
}

/** Says that the app asks for something else by now; the old scopes count until it is accepted. */
export function NewVersion({ details, pending }: NewVersionProps) {
  const path = { environment: useEnvironment(), app: details.app.appId };
  const decline = useMove(screens.connections.declineVersion);
  const [isReviewing, setReviewing] = useState(false);
  const isDeclined = details.state === 'updateDeclined';
  return (
    <Alert
      variant="outline"
      color="orange"
      title={`Version ${pending.version} of this app asks for other scopes`}
    >
      <Stack gap="sm">
        <Text size="sm">
          {isDeclined ? 'It was declined. ' : ''}
          Version {details.acceptedVersion} stays in force until an administrator accepts the new
          one. App key, client id and secrets do not change.
        </Text>
        <Changes pending={pending} />
        <ProblemAlert error={decline.error} />
        <Group gap="sm">
          <Button onClick={() => setReviewing(true)}>Accept New Version</Button>
          {!isDeclined && (
            <Button
              variant="default"
              loading={decline.isPending}
              onClick={() => decline.mutate({ path, body: { version: pending.version } })}
            >
              Decline
            </Button>
          )}
        </Group>
      </Stack>
      {isReviewing && (
        <AcceptVersion details={details} pending={pending} onClose={() => setReviewing(false)} />
      )}
    </Alert>
  );
}

function Changes({ pending }: { readonly pending: PendingVersion }) {
  return (
    <>
      <Change title="Added" groups={pending.added} />
      <Change title="Removed" groups={pending.removed} />
    </>
  );
}

function Change({
  title,
  groups,
}: {
  readonly title: string;
  readonly groups: readonly GrantGroup[];
}) {
  if (groups.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6">
        {title}
      </Title>
      <GrantList groups={groups} headings={4} />
    </section>
  );
}

function AcceptVersion({ details, pending, onClose }: NewVersionProps & { onClose(): void }) {
  const path = { environment: useEnvironment(), app: details.app.appId };
  const accept = useMove(screens.connections.acceptVersion);
  const [restriction, setRestriction] = useState(details.restriction);
  return (
    <ConfirmDialog
      title={`Accept version ${pending.version}?`}
      confirmLabel="Allow Access"
      isOpen
      isBusy={accept.isPending}
      error={accept.error}
      onConfirm={() =>
        accept.mutate(
          { path, body: { version: pending.version, restriction } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <Changes pending={pending} />
      <RestrictionFields choices={details.choices} value={restriction} onChange={setRestriction} />
    </ConfirmDialog>
  );
}
