import { Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';

/** Keeps the whole state under a name, and puts it back. */
export function SnapshotsCard() {
  const snapshots = useScreen(screens.state.snapshots);
  const take = useMove(screens.state.takeSnapshot);
  const [name, setName] = useState('');
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          Snapshots
        </Title>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take.mutate({ body: { name: name.trim() } }, { onSuccess: () => setName('') });
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              label="Name"
              required
              value={name}
              error={fieldError(take.error, 'name')}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" loading={take.isPending}>
              Keep this state
            </Button>
          </Group>
        </form>
        <ProblemAlert error={take.error} />
        <Loaded query={snapshots}>{({ data }) => <Kept names={data} />}</Loaded>
      </Stack>
    </Card>
  );
}

function Kept({ names }: { readonly names: readonly string[] }) {
  const restore = useMove(screens.state.restoreSnapshot);
  const [asked, setAsked] = useState<string>();
  if (names.length === 0) return <Text c="dimmed">No state is kept yet.</Text>;
  return (
    <Stack gap="xs">
      {names.map((name) => (
        <Group key={name} gap="xs">
          <Text>{name}</Text>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Restore ${name}`}
            onClick={() => setAsked(name)}
          >
            Restore
          </Button>
        </Group>
      ))}
      <ConfirmDialog
        title={`Restore ${asked ?? ''}?`}
        confirmLabel="Yes, restore"
        isOpen={asked !== undefined}
        isBusy={restore.isPending}
        error={restore.error}
        isDangerous
        onConfirm={() =>
          restore.mutate({ path: { name: asked ?? '' } }, { onSuccess: () => setAsked(undefined) })
        }
        onClose={() => setAsked(undefined)}
      >
        <Text>What happened since then is lost: records, apps, connections and secrets.</Text>
      </ConfirmDialog>
    </Stack>
  );
}
