import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { CopyValue } from './copy-value.tsx';

interface SecretOnceProps {
  /** What it is: `Client Secret`. */
  readonly label: string;
  /** The secret that was just made; the dialog is open while there is one. */
  readonly secret: string | undefined;
  onClose(): void;
}

/** Shows a secret this one time. */
export function SecretOnce({ label, secret, onClose }: SecretOnceProps) {
  return (
    <Modal
      opened={secret !== undefined}
      onClose={onClose}
      title={label}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        <Alert variant="outline" color="orange" title="Shown only once">
          <Text size="sm">Copy it now and keep it safe. It cannot be shown again.</Text>
        </Alert>
        {secret !== undefined && <CopyValue label={label} value={secret} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
