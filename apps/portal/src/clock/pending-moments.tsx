import { Stack, Title } from '@mantine/core';
import { screens, type PendingMoment } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { distanceText, utcText } from './utc-text.ts';

const READ_AGAIN_MS = 2_000;

/** What happens when the clock gets there, the nearest first. */
export function PendingMoments({ now }: { readonly now: string | undefined }) {
  const pending = useScreen(screens.clock.pending, {}, { everyMs: READ_AGAIN_MS });
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        What waits for this clock
      </Title>
      <Loaded query={pending}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="Nothing waits">
              Tokens that are in force and webhooks that are tried again stand here.
            </EmptyState>
          ) : (
            <DataTable
              label="What waits for this clock"
              columns={columns(now)}
              rows={data}
              rowKey={({ at, subject }) => `${at} ${subject}`}
            />
          )
        }
      </Loaded>
    </Stack>
  );
}

const WHAT: Readonly<Record<PendingMoment['what'], string>> = {
  tokenExpires: 'A token expires',
  webhookRetry: 'A webhook is sent',
};

function columns(now: string | undefined): readonly Column<PendingMoment>[] {
  return [
    { header: 'What', cell: ({ what }) => WHAT[what] },
    { header: 'Of', cell: ({ subject }) => subject },
    {
      header: 'Where',
      cell: ({ environment, tenantId }) => `${environment}, tenant ${tenantId}`,
    },
    { header: 'At', cell: ({ at }) => utcText(at) },
    { header: 'In', cell: ({ at }) => (now === undefined ? '' : distanceText(at, now)) },
  ];
}
