import { Button, Card, Group, NumberInput, Stack, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';

/** Runs on, at another speed or as the machine's own clock does. */
export function RunClock() {
  const set = useMove(screens.clock.set);
  const [rate, setRate] = useState<number | string>(60);
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          Run
        </Title>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => set.mutate({ body: { mode: 'real' } })}
          >
            Back to real time
          </Button>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => set.mutate({ body: { mode: 'running', rate: 1 } })}
          >
            Go on from here
          </Button>
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate({ body: { mode: 'running', rate: Number(rate) } });
          }}
        >
          <Group gap="xs" align="flex-end">
            <NumberInput
              label="Speed"
              description="Times the real one; 60 is a minute in each second"
              min={0}
              max={1_000_000}
              value={rate}
              onChange={setRate}
            />
            <Button type="submit" loading={set.isPending}>
              Run
            </Button>
          </Group>
        </form>
        <ProblemAlert error={set.error} />
      </Stack>
    </Card>
  );
}
