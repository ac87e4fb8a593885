import { Button, Text } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

/** Asks for a new copy of production, after saying what is lost. */
export function RefreshIntegration() {
  const [isOpen, setOpen] = useState(false);
  const refresh = useMove(screens.access.refreshIntegration);
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          refresh.reset();
          setOpen(true);
        }}
      >
        Refresh integration data from production
      </Button>
      {refresh.isSuccess && !isOpen && (
        <Text role="status" size="sm">
          The integration instance is a copy of production as of now.
        </Text>
      )}
      <ConfirmDialog
        title="Refresh integration data from production"
        confirmLabel="Request refresh"
        isOpen={isOpen}
        isBusy={refresh.isPending}
        error={refresh.error}
        isDangerous
        onConfirm={() => refresh.mutate({}, { onSuccess: () => setOpen(false) })}
        onClose={() => setOpen(false)}
      >
        <Text>
          All records of the integration instance are replaced by those of production. Apps,
          connections and secrets stay. The request goes to integrations@servicetitan.com in the
          outbox; the sandbox carries it out at once.
        </Text>
      </ConfirmDialog>
    </>
  );
}
