import { Text, Textarea } from '@mantine/core';
import { screens, type OperatorApp } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

interface RejectAppProps {
  /** The dialog is open while there is one. */
  readonly app: OperatorApp | undefined;
  onClose(): void;
}

/** Asks why a public app is rejected; its developer reads the answer in My Apps. */
export function RejectApp({ app, onClose }: RejectAppProps) {
  const [note, setNote] = useState('');
  const reject = useMove(screens.operatorApps.reject);

  function close(): void {
    setNote('');
    reject.reset();
    onClose();
  }

  return (
    <ConfirmDialog
      title="Reject this app?"
      confirmLabel="Reject app"
      isOpen={app !== undefined}
      isBusy={reject.isPending}
      error={reject.error}
      onClose={close}
      onConfirm={() => {
        if (app === undefined) return;
        reject.mutate({ path: { app: app.id }, body: { note } }, { onSuccess: close });
      }}
    >
      <Text>
        No tenant will see {app?.name}. Its developer can change it and have it reviewed again.
      </Text>
      <Textarea
        label="Note"
        description="The developer reads it in My Apps."
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
