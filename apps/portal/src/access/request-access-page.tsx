import { Alert, Anchor, Radio, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type AccessForm } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { Page } from '../kit/page.tsx';
import { AccessFormFields } from './access-form-fields.tsx';

/** Asks for an integration instance: as an external developer, or as a customer. */
export function RequestAccessPage() {
  const [kind, setKind] = useState<AccessForm['kind']>('developer');
  const request = useMove(screens.access.requestAccess);
  if (request.isSuccess) return <RequestSent />;
  return (
    <Page
      title="Request Access"
      intro="An organization gets one integration instance, a tenant to develop and test against."
    >
      <Stack gap="lg" maw={720}>
        <Radio.Group
          label="Who asks?"
          value={kind}
          onChange={(value) => setKind(value === 'customer' ? 'customer' : 'developer')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="developer" label="An external developer, for customers of ServiceTitan" />
            <Radio value="customer" label="A ServiceTitan customer, for our own business" />
          </Stack>
        </Radio.Group>
        {kind === 'customer' && (
          <Text size="sm" c="dimmed">
            What you write here is mailed to integrations@servicetitan.com, as customers do it. The
            mail goes to the sandbox’s outbox and nowhere else.
          </Text>
        )}
        <AccessFormFields
          kind={kind}
          error={request.error}
          isBusy={request.isPending}
          onSubmit={(body) => request.mutate({ body })}
        />
      </Stack>
    </Page>
  );
}

function RequestSent() {
  return (
    <Page title="Request sent">
      <Alert role="status" variant="outline" title="Your request waits for its review.">
        You get a mail when it is decided.
      </Alert>
      <Text>
        In this sandbox you are the reviewer as well: decide under{' '}
        <Anchor component={Link} to="/tools/reviews">
          Reviews
        </Anchor>
        , then read the mail in the{' '}
        <Anchor component={Link} to="/tools/outbox">
          Outbox
        </Anchor>
        .
      </Text>
    </Page>
  );
}
