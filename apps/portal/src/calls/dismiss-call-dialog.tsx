import { Modal } from '@mantine/core';
import { screens, type CallRow } from '@truckroll/sandbox-contract';
import { useMove } from '../data/use-screen.ts';
import { ReasonForm } from '../office/reason-form.tsx';
import { useChoices } from '../office/use-office.ts';
import { useEnvironment } from '../shell/use-environment.ts';

interface DismissCallDialogProps {
  /** The booking that is given up; the dialog is open while there is one. */
  readonly call: CallRow | undefined;
  onClose(): void;
}

/** Asks why a booking is turned down. */
export function DismissCallDialog({ call, onClose }: DismissCallDialogProps) {
  const environment = useEnvironment();
  const choices = useChoices();
  const dismiss = useMove(screens.officeCalls.dismiss);

  function close(): void {
    dismiss.reset();
    onClose();
  }

  return (
    <Modal
      opened={call !== undefined}
      onClose={close}
      title="Dismiss Booking"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {call !== undefined && (
        <ReasonForm
          reasons={choices.data?.callReasons ?? []}
          submitLabel="Dismiss"
          memo="optional"
          isBusy={dismiss.isPending}
          error={dismiss.error}
          onBack={close}
          onSubmit={({ reasonId, memo }) =>
            dismiss.mutate(
              { path: { environment, id: call.id }, body: { callReasonId: reasonId, memo } },
              { onSuccess: close },
            )
          }
        />
      )}
    </Modal>
  );
}
