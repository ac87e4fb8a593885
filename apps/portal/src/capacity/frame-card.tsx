import { Card, Group, List, Stack, Text, Title } from '@mantine/core';
import type { CapacityFrame, CapacityTechnician } from '@truckroll/sandbox-contract';
import { OpenedLater } from '../kit/opened-later.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import { StatusDot } from '../kit/status-dot.tsx';
import { spanText } from '../office/tenant-time.ts';
import {
  availabilityWords,
  leftOutWords,
  lengthText,
  spanWords,
  sumWords,
} from './capacity-words.ts';

interface FrameCardProps {
  readonly frame: CapacityFrame;
  readonly timeZone: string;
}

/** One arrival window: its numbers, and on demand who and what made them. */
export function FrameCard({ frame, timeZone }: FrameCardProps) {
  const { totalMinutes, openMinutes, technicians } = frame;
  const times = spanText(frame.start, frame.end, timeZone);
  const free = technicians.filter((one) => one.leftOut === null && one.freeMinutes > 0).length;
  const there = technicians.filter((one) => one.leftOut === null && one.workingMinutes > 0).length;
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h4">
            {times}
          </Title>
          <StatusDot tone={frame.isAvailable ? 'ok' : 'warn'}>{availabilityWords(frame)}</StatusDot>
        </Group>
        <Text size="sm" c="dimmed">
          {frame.businessUnits.join(', ')}
        </Text>
        <Text>
          Total {lengthText(totalMinutes)}, booked {lengthText(totalMinutes - openMinutes)}, open{' '}
          {lengthText(openMinutes)}. {free} of {there} technicians on shift have time.
        </Text>
        <OpenedLater summary={`How ${times} comes about`}>
          {() => <Reasons frame={frame} timeZone={timeZone} />}
        </OpenedLater>
      </Stack>
    </Card>
  );
}

function Reasons({ frame, timeZone }: FrameCardProps) {
  const idle = frame.technicians.filter((one) => !isThere(one));
  return (
    <Stack gap="sm" mt="sm">
      <Text>{sumWords(frame)}</Text>
      <Text size="sm" c="dimmed">
        The company is open for {lengthText(frame.companyMinutes)} of it.
      </Text>
      {frame.technicians.some(isThere) && (
        <DataTable
          label="Technicians"
          columns={columns(timeZone)}
          rows={frame.technicians.filter(isThere)}
          rowKey={({ id }) => String(id)}
        />
      )}
      {idle.length > 0 && (
        <Text size="sm">Not on shift: {idle.map(({ name }) => name).join(', ')}.</Text>
      )}
      {frame.waiting.length > 0 && (
        <div>
          <Text size="sm">Nobody is assigned to these, so they take time from the unit:</Text>
          <Words lines={frame.waiting.map((span) => spanWords(span, timeZone))} />
        </div>
      )}
    </Stack>
  );
}

function isThere({ onShiftMinutes }: CapacityTechnician): boolean {
  return onShiftMinutes > 0;
}

function columns(timeZone: string): Column<CapacityTechnician>[] {
  const spans = (row: CapacityTechnician, isShift: boolean) =>
    row.spans
      .filter(({ kind }) => (kind === 'Shift') === isShift)
      .map((span) => spanWords(span, timeZone));
  return [
    { header: 'Technician', cell: ({ name }) => name },
    { header: 'On shift', cell: (row) => <Words lines={spans(row, true)} /> },
    {
      header: 'Reduced by',
      cell: (row) => {
        const reason = leftOutWords(row);
        return <Words lines={[...(reason === undefined ? [] : [reason]), ...spans(row, false)]} />;
      },
    },
    {
      header: 'Open',
      cell: ({ leftOut, freeMinutes }) => lengthText(leftOut === null ? freeMinutes : 0),
    },
  ];
}

function Words({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return 'Nothing';
  return (
    <List size="sm" withPadding={false}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}
