import { Code, Group, Modal, Stack, Text, Title } from '@mantine/core';
import type { WebhookDelivery } from '@truckroll/sandbox-contract';
import { CopyValue } from '../kit/copy-value.tsx';
import { Moment } from '../kit/moment.tsx';

interface DeliveryDetailProps {
  readonly delivery: WebhookDelivery;
  onClose(): void;
}

/** One message as it is sent, and every attempt with what was answered. */
export function DeliveryDetail({ delivery, onClose }: DeliveryDetailProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={`Message ${delivery.id}: ${delivery.event}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <Group gap="xs">
          <Text size="sm">userassignedid</Text>
          <CopyValue label="userassignedid" value={delivery.occurrenceId} />
        </Group>
        <Title order={3} size="h5">
          Attempts
        </Title>
        {delivery.attempts.length === 0 && <Text>None yet.</Text>}
        {delivery.attempts.map((attempt) => (
          <Attempt key={attempt.number} attempt={attempt} />
        ))}
        <Title order={3} size="h5">
          Message
        </Title>
        <Wrapped label="Message">{JSON.stringify(JSON.parse(delivery.body), null, 2)}</Wrapped>
      </Stack>
    </Modal>
  );
}

function Attempt({ attempt }: { readonly attempt: WebhookDelivery['attempts'][number] }) {
  const { number, at, callbackUrl, durationMs, isSigned, problem, answer } = attempt;
  return (
    <Stack gap={2}>
      <Text>
        {number}. {problem ?? `Delivered, ${attempt.status}.`}
      </Text>
      <Text size="sm" c="dimmed">
        <Moment at={at} isToTheSecond /> · {callbackUrl === '' ? 'not sent' : callbackUrl} ·{' '}
        {durationMs} ms · {isSigned ? 'signed' : 'not signed'}
      </Text>
      {answer !== '' && <Wrapped label={`Answer ${number}`}>{answer}</Wrapped>}
    </Stack>
  );
}

/** Long text without a scroll bar of its own, which a keyboard could not reach. */
function Wrapped({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <Code
      block
      role="region"
      aria-label={label}
      style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
    >
      {children}
    </Code>
  );
}
