import { Button, Group, Text, TextInput } from '@mantine/core';
import type { DispatchDay } from '@truckroll/sandbox-contract';
import { useEffect, useState } from 'react';
import { dayText } from '../office/tenant-time.ts';

/** Years are typed digit by digit: the first ones make days of long ago. */
const FIRST_DAY = '2000-01-01';

interface DayBarProps {
  readonly board: DispatchDay;
  onChoose(day: string): void;
}

/** Which day is shown, and the ways to others. */
export function DayBar({ board, onChoose }: DayBarProps) {
  const { day, previousDay, nextDay, today, timeZone } = board;
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  return (
    <Group gap="sm" align="flex-end">
      <Group gap="xs">
        <Button variant="default" onClick={() => onChoose(previousDay)}>
          Previous Day
        </Button>
        <Button variant="default" onClick={() => onChoose(today)} disabled={day === today}>
          Today
        </Button>
        <Button variant="default" onClick={() => onChoose(nextDay)}>
          Next Day
        </Button>
      </Group>
      <TextInput
        label="Day"
        type="date"
        value={typed}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value);
          if (value >= FIRST_DAY) onChoose(value);
        }}
      />
      <Text component="div">
        <Text span fw={600} role="status">
          {dayText(day)}
        </Text>
        <Text size="sm" c="dimmed">
          Times are those of {timeZone}.
        </Text>
      </Text>
    </Group>
  );
}
