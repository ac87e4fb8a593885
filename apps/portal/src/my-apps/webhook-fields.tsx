import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { screens } from '@truckroll/sandbox-contract';
import { screensClient } from '../data/screens-client.ts';
import { CopyValue } from '../kit/copy-value.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import type { WebhookDraft } from './app-draft.ts';

interface WebhookFieldsProps {
  readonly event: string;
  readonly draft: WebhookDraft;
  /** Whether the app signs this event's messages already. */
  readonly hasKey: boolean;
  readonly urlError: string | undefined;
  readonly keyError: string | undefined;
  onChange(changes: Partial<WebhookDraft>): void;
}

/** Where one event goes, and the key its messages are signed with. */
export function WebhookFields(props: WebhookFieldsProps) {
  const { event, draft, hasKey, urlError, keyError, onChange } = props;
  // Not a move: it changes nothing that a page shows.
  const key = useMutation({
    mutationFn: () => screensClient.call(screens.apps.newHmacKey),
    onSuccess: ({ hmacKey }) => onChange({ hmacKey, isKeyRemoved: false }),
  });
  return (
    <Stack gap="xs" pl="md">
      <TextInput
        label={`Callback URL for ${event}`}
        type="url"
        required
        placeholder="https://"
        value={draft.callbackUrl}
        error={urlError}
        onChange={(input) => onChange({ callbackUrl: input.currentTarget.value })}
      />
      <TextInput
        label={`HMAC key for ${event}`}
        description={
          hasKey
            ? 'A key is set. Leave this empty to keep it, or put another one in its place.'
            : 'Optional, 32 to 64 characters. With a key every message is signed.'
        }
        autoComplete="off"
        value={draft.hmacKey}
        error={keyError}
        onChange={(input) => onChange({ hmacKey: input.currentTarget.value, isKeyRemoved: false })}
      />
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Generate HMAC key for ${event}`}
          loading={key.isPending}
          onClick={() => key.mutate()}
        >
          Generate
        </Button>
        {draft.hmacKey !== '' && <CopyValue label={`HMAC key of ${event}`} value={draft.hmacKey} />}
      </Group>
      {draft.hmacKey !== '' && (
        <Text size="sm">Copy the key now: once the form is sent it is not shown again.</Text>
      )}
      {hasKey && draft.hmacKey === '' && (
        <Checkbox
          label={`Take away the HMAC key of ${event}`}
          checked={draft.isKeyRemoved}
          onChange={(box) => onChange({ isKeyRemoved: box.currentTarget.checked })}
        />
      )}
      <ProblemAlert error={key.error} />
    </Stack>
  );
}
