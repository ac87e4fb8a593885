import { Button, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { screens, type AppDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

/** The button that deletes an app, and the question before it. */
export function DeleteApp({ app }: { readonly app: AppDetail }) {
  const [isAsked, setAsked] = useState(false);
  const remove = useMove(screens.apps.remove);
  const navigate = useNavigate();
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        Delete
      </Button>
      <ConfirmDialog
        title={`Delete ${app.name}?`}
        confirmLabel="Delete permanently"
        isDangerous
        isOpen={isAsked}
        isBusy={remove.isPending}
        error={remove.error}
        onClose={() => setAsked(false)}
        onConfirm={() => remove.mutate({ path: { app: app.id } }, { onSuccess: leave })}
      >
        <Text>
          The application key stops working at once, and so do the client IDs and secrets of every
          tenant. This cannot be undone.
        </Text>
      </ConfirmDialog>
    </>
  );

  function leave(): void {
    void navigate({ to: '/my-apps' });
  }
}
