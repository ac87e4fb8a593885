import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { ProblemAlert } from './problem-alert.tsx';

interface ConfirmDialogProps {
  readonly title: string;
  /** What the button that goes on says: `Yes, Continue`. */
  readonly confirmLabel: string;
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  /** Why the last try failed. */
  readonly error: Error | null;
  readonly isDangerous?: boolean;
  readonly children: ReactNode;
  onConfirm(): void;
  onClose(): void;
}

/** Asks before something that cannot be taken back, or that others will notice. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {props.children}
        <ProblemAlert error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onClose}>
            Cancel
          </Button>
          <Button
            loading={props.isBusy}
            onClick={props.onConfirm}
            {...(props.isDangerous === true && { color: 'red.9' })}
          >
            {props.confirmLabel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
