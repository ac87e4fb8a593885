import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { screens, type AppDetail } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { screensClient } from '../data/screens-client.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

/** The button that deletes an app, and the question before it. */
export function DeleteApp({ app }: { readonly app: AppDetail }) {
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => screensClient.call(screens.apps.remove, { path: { app: app.id } }),
    async onSuccess() {
      // Away first: this page would ask for an app that is gone.
      await navigate({ to: '/my-apps' });
      await client.invalidateQueries();
    },
  });
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
        onConfirm={() => remove.mutate()}
      >
        <Text>
          The application key stops working at once, and so do the client IDs and secrets of every
          tenant. This cannot be undone.
        </Text>
      </ConfirmDialog>
    </>
  );
}
