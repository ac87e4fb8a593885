import { Button, Group, Select } from '@mantine/core';
import { screens, type WebhookDelivery } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { DeliverySettings } from './delivery-settings.tsx';
import { DeliveryTable } from './delivery-table.tsx';

/** Messages come and go without this page's doing. */
const EVERY_MS = 2_000;

const STATES = [
  { value: 'waiting', label: 'Waiting' },
  { value: 'delivered', label: 'Delivered' },
  { value: 'failed', label: 'Failed' },
] as const;

type State = WebhookDelivery['state'];

export function WebhooksPage() {
  const [state, setState] = useState<State>();
  const query = state === undefined ? {} : { state };
  const log = useScreen(screens.webhooks.deliveries, { query }, { everyMs: EVERY_MS });
  const settings = useScreen(screens.webhooks.settings);
  const replay = useMove(screens.webhooks.replay);
  return (
    <Page
      title="Webhooks"
      intro="Messages to all apps. A refused one is tried again after 10, 30, 60 and 300 seconds of the sandbox's clock."
      actions={<ForgetAll />}
    >
      <Group>
        <Select
          label="State"
          placeholder="All"
          clearable
          clearButtonProps={{ 'aria-label': 'Show all states' }}
          data={STATES}
          value={state ?? null}
          onChange={(value) => setState(STATES.find((one) => one.value === value)?.value)}
        />
      </Group>
      <ProblemAlert error={replay.error} />
      <Loaded query={log}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="No messages">
              An app names events and callback URLs in its form. When such an event happens at a
              tenant that allowed the app, its message is listed here.
            </EmptyState>
          ) : (
            <DeliveryTable
              deliveries={data}
              isOfManyApps
              isReplaying={replay.isPending}
              onReplay={({ id }) => replay.mutate({ path: { delivery: id } })}
            />
          )
        }
      </Loaded>
      <Loaded query={settings}>{(kept) => <DeliverySettings settings={kept} />}</Loaded>
    </Page>
  );
}

function ForgetAll() {
  const [isOpen, setIsOpen] = useState(false);
  const clear = useMove(screens.webhooks.clear);
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Forget all messages
      </Button>
      <ConfirmDialog
        title="Forget all messages?"
        confirmLabel="Forget them"
        isOpen={isOpen}
        isBusy={clear.isPending}
        error={clear.error}
        isDangerous
        onConfirm={() => clear.mutate({}, { onSuccess: () => setIsOpen(false) })}
        onClose={() => setIsOpen(false)}
      >
        Those that wait for an attempt are forgotten too and are never sent.
      </ConfirmDialog>
    </>
  );
}
