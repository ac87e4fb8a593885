import { Button, Group, Stack } from '@mantine/core';
import { screens, type CallRow } from '@truckroll/sandbox-contract';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';

export interface CallActionsProps {
  readonly call: CallRow;
  onBook(call: CallRow): void;
  onDismiss(call: CallRow): void;
}

/** What can be done with a booking that is still open. */
export function CallActions({ call, onBook, onDismiss }: CallActionsProps) {
  const environment = useEnvironment();
  const accept = useMove(screens.officeCalls.accept);
  if (call.status !== 'New' && call.status !== 'Accepted') return null;
  return (
    <Stack gap={4} align="flex-start">
      <Group gap="xs">
        {call.status === 'New' && (
          <Button
            size="compact-sm"
            variant="default"
            loading={accept.isPending}
            onClick={() => accept.mutate({ path: { environment, id: call.id } })}
            aria-label={`Accept the booking of ${call.name}`}
          >
            Accept
          </Button>
        )}
        <Button
          size="compact-sm"
          onClick={() => onBook(call)}
          aria-label={`Book Job for ${call.name}`}
        >
          Book Job
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onDismiss(call)}
          aria-label={`Dismiss the booking of ${call.name}`}
        >
          Dismiss
        </Button>
      </Group>
      <ProblemAlert error={accept.error} />
    </Stack>
  );
}
