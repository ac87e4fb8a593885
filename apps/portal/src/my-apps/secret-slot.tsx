import { Button, Group, Text } from '@mantine/core';
import { screens, type AppConnectionRow } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { Moment } from '../kit/moment.tsx';

interface SecretSlotProps {
  readonly secret: AppConnectionRow['secrets'][number];
  readonly connection: {
    readonly app: string;
    readonly environment: AppConnectionRow['environment'];
    readonly tenant: number;
  };
}

/** A slot that holds a secret: its prefix, when it was made, and the way to delete it. */
export function SecretSlot({ secret, connection }: SecretSlotProps) {
  const [isAsked, setAsked] = useState(false);
  const revoke = useMove(screens.apps.revokeSecret);
  const { slot, createdOn } = secret;
  return (
    <Group gap="xs">
      <Text size="sm">
        Slot {slot}: cs{slot}.… made <Moment at={createdOn} />
      </Text>
      <Button
        size="compact-xs"
        variant="default"
        aria-label={`Delete the secret of slot ${slot}`}
        onClick={() => setAsked(true)}
      >
        Delete
      </Button>
      <ConfirmDialog
        title={`Delete the secret of slot ${slot}?`}
        confirmLabel="Delete secret"
        isDangerous
        isOpen={isAsked}
        isBusy={revoke.isPending}
        error={revoke.error}
        onClose={() => setAsked(false)}
        onConfirm={() =>
          revoke.mutate({ path: { ...connection, slot } }, { onSuccess: () => setAsked(false) })
        }
      >
        <Text>It gets no tokens from now on. Whoever still uses it has to change over first.</Text>
      </ConfirmDialog>
    </Group>
  );
}
