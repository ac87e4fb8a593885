import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { screens, type ClockReading } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { StatusDot, type Tone } from '../kit/status-dot.tsx';
import { FixClock } from './fix-clock.tsx';
import { MoveClock } from './move-clock.tsx';
import { PendingMoments } from './pending-moments.tsx';
import { RunClock } from './run-clock.tsx';
import { utcText } from './utc-text.ts';

const SECOND_MS = 1_000;

/** The time everything in the sandbox goes by, and what waits for it. */
export function ClockPage() {
  const clock = useScreen(screens.clock.get, {}, { everyMs: SECOND_MS });
  return (
    <Page
      title="Clock"
      intro="Tokens expire, webhooks are tried again and records are stamped by this clock. The rate limit counts real time."
    >
      <Loaded query={clock}>{(reading) => <Reading reading={reading} />}</Loaded>
      <SimpleGrid cols={{ base: 1, md: 3 }}>
        <MoveClock />
        <FixClock now={clock.data?.now} />
        <RunClock />
      </SimpleGrid>
      <PendingMoments now={clock.data?.now} />
    </Page>
  );
}

function Reading({ reading }: { readonly reading: ClockReading }) {
  return (
    <Card withBorder>
      <Stack gap={4}>
        <Title order={2} size="h4">
          Virtual time
        </Title>
        <Group gap="md">
          <Text size="xl" fw={600} component="time" dateTime={reading.now}>
            {utcText(reading.now)}
          </Text>
          <StatusDot tone={TONES[reading.mode]}>{modeText(reading)}</StatusDot>
        </Group>
      </Stack>
    </Card>
  );
}

const TONES: Readonly<Record<ClockReading['mode'], Tone>> = {
  real: 'ok',
  fixed: 'warn',
  running: 'warn',
};

function modeText({ mode, rate }: ClockReading): string {
  if (mode === 'real') return 'Real time';
  if (mode === 'fixed') return 'Stands still';
  return rate === 1 ? 'Moved, runs at real speed' : `Runs at ${rate} times the real speed`;
}
