import { Anchor, Card, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type ApiGroup } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';

type Api = ApiGroup['apis'][number];

/** Every API there is, to choose one. */
export function ApisPage() {
  const groups = useScreen(screens.docs.list);
  return (
    <Page
      title="API Reference"
      intro="Every operation the sandbox answers, made from the same contract. Each can be tried out here."
    >
      <Loaded query={groups}>
        {(data) => <ApiChoice apis={data.flatMap((group) => group.apis)} />}
      </Loaded>
    </Page>
  );
}

function ApiChoice({ apis }: { readonly apis: readonly Api[] }) {
  const [text, setText] = useState('');
  const found = apis.filter(({ displayName, description }) =>
    `${displayName} ${description}`.toLowerCase().includes(text.toLowerCase()),
  );
  return (
    <Stack gap="md">
      <TextInput
        label="Search APIs"
        placeholder="bookings"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text role="status" c="dimmed" size="sm">
        {found.length} of {apis.length} APIs
      </Text>
      {found.length === 0 ? (
        <EmptyState title="No API is about this">Search for one word of a resource.</EmptyState>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {found.map((api) => (
            <ApiCard key={api.id} api={api} />
          ))}
        </SimpleGrid>
      )}
    </Stack>
  );
}

function ApiCard({ api }: { readonly api: Api }) {
  return (
    <Card withBorder>
      <Stack gap={4}>
        <Title order={2} size="h5">
          <Anchor component={Link} to={`/docs/apis/${api.id}`}>
            {api.displayName}
          </Anchor>
        </Title>
        <Text size="sm">{api.description}</Text>
        {api.hasWebhooks && (
          <Text size="sm" c="dimmed">
            Has webhooks
          </Text>
        )}
      </Stack>
    </Card>
  );
}
