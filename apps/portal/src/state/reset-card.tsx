import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { StatusDot } from '../kit/status-dot.tsx';

/** Puts the records back to the start. */
export function ResetCard() {
  const reset = useMove(screens.state.reset);
  const [isAsking, setAsking] = useState(false);
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Title order={2} size="h4">
          Start over
        </Title>
        <Text>
          Records go back to what the seed makes and the clock to real time; faults, requests and
          webhook deliveries are forgotten. Apps, connections and secrets stay.
        </Text>
        <Group>
          <Button variant="default" onClick={() => setAsking(true)}>
            Reset records
          </Button>
          {reset.isSuccess && <StatusDot tone="ok">Records were reset</StatusDot>}
        </Group>
        <ConfirmDialog
          title="Reset all records?"
          confirmLabel="Yes, reset"
          isOpen={isAsking}
          isBusy={reset.isPending}
          error={reset.error}
          isDangerous
          onConfirm={() => reset.mutate({}, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        >
          <Text>What was added or changed since the start is lost, in both environments.</Text>
        </ConfirmDialog>
      </Stack>
    </Card>
  );
}
