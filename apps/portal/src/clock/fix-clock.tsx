import { Button, Card, Group, Stack, TextInput, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';

/** Stops at a moment: the one on the screen, or one that is written down. */
export function FixClock({ now }: { readonly now: string | undefined }) {
  const set = useMove(screens.clock.set);
  const [moment, setMoment] = useState('2027-01-04T14:00:00Z');
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          Stand still
        </Title>
        <Group gap="xs">
          <Button
            variant="default"
            size="compact-sm"
            disabled={now === undefined}
            onClick={() => set.mutate({ body: { mode: 'fixed' } })}
          >
            Stop now
          </Button>
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate({ body: { mode: 'fixed', now: moment } });
          }}
        >
          <Group gap="xs" align="flex-end">
            <TextInput
              label="Moment"
              description="In UTC, such as 2027-01-04T14:00:00Z"
              value={moment}
              onChange={(event) => setMoment(event.currentTarget.value)}
            />
            <Button type="submit" loading={set.isPending}>
              Stop there
            </Button>
          </Group>
        </form>
        <ProblemAlert error={set.error} />
      </Stack>
    </Card>
  );
}
