import { Button, Group, Stack, Text } from '@mantine/core';
import type { WebhookDelivery } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { Moment } from '../kit/moment.tsx';
import { DeliveryDetail } from './delivery-detail.tsx';
import { DeliveryState } from './delivery-state.tsx';

interface DeliveryTableProps {
  readonly deliveries: readonly WebhookDelivery[];
  /** Whether messages of several apps stand side by side. */
  readonly isOfManyApps: boolean;
  readonly isReplaying: boolean;
  onReplay(delivery: WebhookDelivery): void;
}

const CAUSES = { event: '', duplicate: 'A duplicate, on purpose', replay: 'Sent again by hand' };

/** Messages to apps, the newest first. */
export function DeliveryTable(props: DeliveryTableProps) {
  const [openId, setOpenId] = useState<number>();
  const open = props.deliveries.find(({ id }) => id === openId);
  const columns: readonly Column<WebhookDelivery>[] = [
    { header: 'Event', cell: (row) => <EventCell row={row} hasApp={props.isOfManyApps} /> },
    { header: 'State', cell: (row) => <DeliveryState delivery={row} /> },
    { header: 'Raised', cell: ({ raisedOn }) => <Moment at={raisedOn} isToTheSecond /> },
    {
      header: 'Message',
      cell: (row) => (
        <Group gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Show message ${row.id}`}
            onClick={() => setOpenId(row.id)}
          >
            Show
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Replay message ${row.id}`}
            disabled={props.isReplaying}
            onClick={() => props.onReplay(row)}
          >
            Replay
          </Button>
        </Group>
      ),
    },
  ];
  return (
    <>
      <DataTable
        label="Deliveries"
        columns={columns}
        rows={props.deliveries}
        rowKey={({ id }) => String(id)}
      />
      {open !== undefined && (
        <DeliveryDetail delivery={open} onClose={() => setOpenId(undefined)} />
      )}
    </>
  );
}

function EventCell({ row, hasApp }: { readonly row: WebhookDelivery; readonly hasApp: boolean }) {
  return (
    <Stack gap={2}>
      <Text fw={600}>{row.event}</Text>
      <Text size="sm" c="dimmed">
        {hasApp && `${row.appName} · `}tenant {row.tenantId} · {row.environment}
      </Text>
      {row.cause !== 'event' && <Text size="sm">{CAUSES[row.cause]}</Text>}
    </Stack>
  );
}
