import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { screens, type ApplicationDetails } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

/** Takes the app's access away for the time being, or gives it back. */
export function PauseAccess({ details }: { readonly details: ApplicationDetails }) {
  const path = { environment: useEnvironment(), app: details.app.appId };
  const disable = useMove(screens.connections.disable);
  const restore = useMove(screens.connections.restore);
  const [isAsking, setAsking] = useState(false);
  const isDisabled = details.state === 'disabled';
  return (
    <Stack gap="sm" component="section" aria-labelledby="pause">
      <Title order={3} size="h5" id="pause">
        Access
      </Title>
      <Text>
        {isDisabled
          ? 'The app’s access is paused: it gets no access token, and those it has are void.'
          : 'The app has access.'}
      </Text>
      <ProblemAlert error={restore.error} />
      <Group>
        {isDisabled ? (
          <Button loading={restore.isPending} onClick={() => restore.mutate({ path })}>
            Restore
          </Button>
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            Disable
          </Button>
        )}
      </Group>
      <ConfirmDialog
        title={`Disable ${details.app.name}?`}
        confirmLabel="Confirm and Continue"
        isDangerous
        isOpen={isAsking}
        isBusy={disable.isPending}
        error={disable.error}
        onConfirm={() => disable.mutate({ path }, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <Text>
          Whatever uses this app stops working with this account at once. Client id, secrets and
          restriction are kept, and you can restore the access here at any time.
        </Text>
      </ConfirmDialog>
    </Stack>
  );
}
