import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { screens, type MailView } from '@truckroll/sandbox-contract';
import { Fragment } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Moment } from '../kit/moment.tsx';
import { Page } from '../kit/page.tsx';

/** Mails the sandbox would have sent. None ever leaves the machine. */
export function OutboxPage() {
  const mails = useScreen(screens.reviews.mails);
  return (
    <Page title="Outbox" intro="Mails that would have been sent. None leaves this machine.">
      <Loaded query={mails}>
        {({ data }) =>
          data.length === 0 ? (
            <EmptyState title="No mail yet">
              Requests for access, their decisions and refreshes of integration data are mailed.
            </EmptyState>
          ) : (
            <Stack gap="sm">
              {data.map((mail) => (
                <MailCard key={mail.id} mail={mail} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function MailCard({ mail }: { readonly mail: MailView }) {
  const id = `mail-${mail.id}`;
  return (
    <Card withBorder component="article" aria-labelledby={id}>
      <Stack gap={4}>
        <Title order={2} size="h5" id={id}>
          {mail.subject}
        </Title>
        <Text size="sm" c="dimmed">
          To {mail.to} · from {mail.from} · <Moment at={mail.sentOn} />
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <Linked text={mail.text} />
        </Text>
      </Stack>
    </Card>
  );
}

/** A mail may name pages of the sandbox; those are links. */
const OWN_PAGE = /(\/(?:set-password\?code=[\w-]+|signin|request-access|tools\/reviews))/;

function Linked({ text }: { readonly text: string }) {
  return text.split(OWN_PAGE).map((part, place) => (
    // A text is cut the same way each time.
    <Fragment key={`${place} ${part}`}>
      {OWN_PAGE.test(part) ? <OwnPage address={part} /> : part}
    </Fragment>
  ));
}

function OwnPage({ address }: { readonly address: string }) {
  const [to = '/', code] = address.split('?code=');
  return (
    <Anchor
      underline="always"
      renderRoot={(props) => <Link {...props} to={to} search={code ? { code } : {}} />}
    >
      {address}
    </Anchor>
  );
}
