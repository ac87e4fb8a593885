import { Button, Stack, Text } from '@mantine/core';
import type { LoggedRequest } from '@truckroll/sandbox-contract';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { faultWords, ignoredWords, statusTone } from './request-words.ts';

interface RequestTableProps {
  readonly requests: readonly LoggedRequest[];
  onShow(number: number): void;
}

/** Calls, the newest first, with warnings under each. */
export function RequestTable({ requests, onShow }: RequestTableProps) {
  const columns: readonly Column<LoggedRequest>[] = [
    { header: 'Time (UTC)', cell: ({ at }) => <time dateTime={at}>{at.slice(11, 19)}</time> },
    { header: 'Call', cell: (request) => <CallCell request={request} /> },
    {
      header: 'Status',
      cell: ({ status }) => (
        <StatusDot tone={statusTone(status)}>{status ?? 'no answer'}</StatusDot>
      ),
    },
    { header: 'Where', cell: ({ environment, tenantId }) => `${environment} ${tenantId ?? ''}` },
    { header: 'Took', cell: ({ durationMs }) => `${Math.round(durationMs)} ms` },
    {
      header: 'More',
      cell: ({ number }) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Show request ${number}`}
          onClick={() => onShow(number)}
        >
          Show
        </Button>
      ),
    },
  ];
  return (
    <DataTable
      label="Requests"
      columns={columns}
      rows={requests}
      rowKey={({ number }) => String(number)}
    />
  );
}

function CallCell({ request }: { readonly request: LoggedRequest }) {
  const { method, path, query, operation, ignored, faults, problem } = request;
  return (
    <Stack gap={2}>
      <Text size="sm" ff="monospace">
        {method} {path}
        {query === '' ? '' : `?${query}`}
      </Text>
      <Text size="sm" c="dimmed">
        {operation ?? 'no operation'}
      </Text>
      {problem !== null && <Text size="sm">{problem}</Text>}
      {ignored.map((part) => (
        <Text key={`${part.in} ${part.name}`} size="sm" c="var(--tr-warn)">
          Warning: {ignoredWords(part)}
        </Text>
      ))}
      {faults.map(({ id, effect }) => (
        <Text key={id} size="sm" c="var(--tr-bad)">
          Fault: {faultWords(effect)}
        </Text>
      ))}
    </Stack>
  );
}
