import { Stack, Text, Title } from '@mantine/core';
import { contentOf } from './openapi.ts';
import { SchemaView } from './schema-view.tsx';

interface WebhookDetailProps {
  readonly type: string;
  readonly requestBody: { readonly content: Parameters<typeof contentOf>[0] };
}

/** What an event sends. */
export function WebhookDetail({ type, requestBody }: WebhookDetailProps) {
  const content = contentOf(requestBody.content);
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {type}
      </Title>
      <Text>
        Sent with POST to the callback URL an app names for this event, in the CloudEvents form.
        Answer with a status of 200 to 299.
      </Text>
      <section aria-label="Payload">
        <Title order={3} size="h4">
          Payload
        </Title>
        {content !== undefined && (
          <SchemaView schema={content.schema} schemas={content.schema.$defs ?? {}} />
        )}
      </section>
    </Stack>
  );
}
