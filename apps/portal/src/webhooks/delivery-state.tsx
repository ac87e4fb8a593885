import { Stack, Text } from '@mantine/core';
import type { WebhookDelivery } from '@truckroll/sandbox-contract';
import { Moment } from '../kit/moment.tsx';
import { StatusDot } from '../kit/status-dot.tsx';

const STATES = {
  waiting: { tone: 'warn', words: 'Waiting' },
  delivered: { tone: 'ok', words: 'Delivered' },
  failed: { tone: 'bad', words: 'Failed' },
} as const;

/** Where a message is on its way, with the reason it is not there yet. */
export function DeliveryState({ delivery }: { readonly delivery: WebhookDelivery }) {
  const { state, attempts, nextAttemptOn } = delivery;
  const { tone, words } = STATES[state];
  const problem = attempts.at(-1)?.problem ?? unsentReason(delivery);
  return (
    <Stack gap={2}>
      <StatusDot tone={tone}>{words}</StatusDot>
      <Text size="sm">
        {attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`}
        {problem !== null && `: ${problem}`}
      </Text>
      {nextAttemptOn !== null && (
        <Text size="sm" c="dimmed">
          Next: <Moment at={nextAttemptOn} isToTheSecond />
        </Text>
      )}
    </Stack>
  );
}

function unsentReason({ state, attempts }: WebhookDelivery): string | null {
  return state === 'failed' && attempts.length === 0 ? 'Too many messages wait already.' : null;
}
