import { Checkbox, Fieldset, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { AppDetail, WebhookEventGroup } from '@truckroll/sandbox-contract';
import { memo } from 'react';
import { fieldError } from '../kit/problem-alert.tsx';
import { NEW_WEBHOOK, type AppDraft, type ChangeDraft, type WebhookDraft } from './app-draft.ts';
import { WebhookFields } from './webhook-fields.tsx';

interface WebhookChoiceProps {
  readonly groups: readonly WebhookEventGroup[];
  readonly webhooks: AppDraft['webhooks'];
  /** The events the app has by now. */
  readonly kept: AppDetail['webhooks'] | undefined;
  readonly error: Error | null;
  readonly change: ChangeDraft;
}

/** The webhook events of every API, each with its own callback URL. */
export const WebhookChoice = memo(function WebhookChoice(props: WebhookChoiceProps) {
  const { groups, webhooks, kept, error, change } = props;
  const events = Object.keys(webhooks);

  function choose(event: string, isWanted: boolean): void {
    change(({ webhooks: { [event]: old, ...others } }) => ({
      webhooks: isWanted ? { ...others, [event]: old ?? NEW_WEBHOOK } : others,
    }));
  }

  const edit = (event: string, changes: Partial<WebhookDraft>): void =>
    change((draft) => ({
      webhooks: {
        ...draft.webhooks,
        [event]: { ...(draft.webhooks[event] ?? NEW_WEBHOOK), ...changes },
      },
    }));

  return (
    <Stack gap="sm" role="group" aria-labelledby="webhook-events">
      <Title order={3} size="h5" id="webhook-events">
        Webhook Events
      </Title>
      <Text size="sm" c="dimmed">
        The real service sends to public HTTPS addresses only. The sandbox takes any http or https
        address, and sends to the hosts it was allowed to call.
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {groups.map(({ title, events: offered }) => (
          <Fieldset key={title} legend={<strong>{title} events</strong>}>
            <Stack gap="sm">
              {offered.map((event) => {
                const draft = webhooks[event];
                const field = `webhooks[${events.indexOf(event)}]`;
                return (
                  <Stack key={event} gap="xs">
                    <Checkbox
                      label={event}
                      checked={draft !== undefined}
                      onChange={(box) => choose(event, box.currentTarget.checked)}
                    />
                    {draft !== undefined && (
                      <WebhookFields
                        event={event}
                        draft={draft}
                        hasKey={kept?.find((one) => one.event === event)?.hasKey === true}
                        urlError={fieldError(error, `${field}.callbackUrl`)}
                        keyError={fieldError(error, `${field}.hmacKey`)}
                        onChange={(changes) => edit(event, changes)}
                      />
                    )}
                  </Stack>
                );
              })}
            </Stack>
          </Fieldset>
        ))}
      </SimpleGrid>
    </Stack>
  );
});
