import { Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';

const PRESETS = [
  { label: '10 seconds', by: 'PT10S' },
  { label: '1 minute', by: 'PT1M' },
  { label: '5 minutes', by: 'PT5M' },
  { label: '15 minutes, the life of a token', by: 'PT15M' },
  { label: '1 hour', by: 'PT1H' },
  { label: '1 day', by: 'P1D' },
  { label: '1 week', by: 'P7D' },
];

/** Jumps on, or back. */
export function MoveClock() {
  const move = useMove(screens.clock.move);
  const [by, setBy] = useState('-PT1H');
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          Move on by
        </Title>
        <Group gap="xs">
          {PRESETS.map((preset) => (
            <Button
              key={preset.by}
              variant="default"
              size="compact-sm"
              onClick={() => move.mutate({ body: { by: preset.by } })}
            >
              {preset.label}
            </Button>
          ))}
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            move.mutate({ body: { by } });
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              label="Duration"
              description="ISO 8601, such as PT90M; a minus sign moves back"
              value={by}
              onChange={(event) => setBy(event.currentTarget.value)}
            />
            <Button type="submit" loading={move.isPending}>
              Move
            </Button>
          </Group>
        </form>
        <ProblemAlert error={move.error} />
      </Stack>
    </Card>
  );
}
