import { Button, Card, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';

/** What the real portal asks for at the first entry, with terms of this sandbox's own. */
export function TermsPage() {
  const [isRead, setRead] = useState(false);
  const accept = useMove(screens.access.acceptTerms);
  return (
    <Page
      title="API Terms of Use"
      intro="The Developer Portal asks for this once, when somebody enters it for the first time."
    >
      <Card withBorder>
        <Stack gap="md">
          <Text>
            The real portal shows its owner’s terms here. In this sandbox they come down to three:
          </Text>
          <List>
            <List.Item>Nothing here is real: use invented data only.</List.Item>
            <List.Item>Keys and secrets of the sandbox are for the sandbox alone.</List.Item>
            <List.Item>Ask for the scopes your app needs, and for no others.</List.Item>
          </List>
          <Checkbox
            label="I have read and accept the API Terms of Use"
            checked={isRead}
            onChange={(event) => setRead(event.currentTarget.checked)}
          />
          <ProblemAlert error={accept.error} />
          <Group>
            <Button disabled={!isRead} loading={accept.isPending} onClick={() => accept.mutate({})}>
              Accept
            </Button>
          </Group>
        </Stack>
      </Card>
    </Page>
  );
}
