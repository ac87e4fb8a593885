import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { readApiSearch } from './api-search.ts';
import { asApiDocument, operationsIn, type ApiDocument } from './openapi.ts';
import { OperationDetail } from './operation-detail.tsx';
import { OperationList } from './operation-list.tsx';
import { NO_CREDENTIALS, type Credentials } from './try-credentials.tsx';
import { WebhookDetail } from './webhook-detail.tsx';

/** One API: its operations, or the one the address names. */
export function ApiPage() {
  const { api = '' } = useParams({ strict: false });
  const document = useScreen(screens.docs.get, { path: { id: api } });
  if (document.data !== undefined) {
    return <Api key={api} api={api} document={asApiDocument(document.data)} />;
  }
  return (
    <Page title="API Reference">
      <Text size="sm">
        <Anchor component={Link} to="/docs/apis">
          All APIs
        </Anchor>
      </Text>
      <Loaded query={document}>{() => null}</Loaded>
    </Page>
  );
}

interface ApiProps {
  readonly api: string;
  readonly document: ApiDocument;
}

function Api({ api, document }: ApiProps) {
  const { operation } = readApiSearch(useSearch({ strict: false }));
  // Kept while the developer goes from one operation to another, and forgotten with the page.
  const [credentials, onCredentials] = useState<Credentials>(NO_CREDENTIALS);
  return (
    <Page
      title={document.info.title}
      actions={
        <Button
          component="a"
          href={`/api/docs/apis/${api}`}
          download={`${api}.json`}
          variant="default"
        >
          OpenAPI Document: Download JSON
        </Button>
      }
    >
      <Text size="sm">
        {operation === undefined ? (
          <Anchor component={Link} to="/docs/apis">
            All APIs
          </Anchor>
        ) : (
          <Anchor component={Link} to={`/docs/apis/${api}`}>
            All operations of {document.info.title}
          </Anchor>
        )}
      </Text>
      {operation === undefined ? (
        <OperationList api={api} document={document} />
      ) : (
        <Shown name={operation} {...{ document, credentials, onCredentials }} />
      )}
    </Page>
  );
}

interface ShownProps {
  readonly name: string;
  readonly document: ApiDocument;
  readonly credentials: Credentials;
  onCredentials(credentials: Credentials): void;
}

/** What the address names. */
function Shown({ name, document, credentials, onCredentials }: ShownProps) {
  const operation = operationsIn(document).find(({ operationId }) => operationId === name);
  const webhook = document.webhooks[name];
  if (operation !== undefined) {
    return (
      <OperationDetail
        key={name}
        operation={operation}
        document={document}
        credentials={credentials}
        onCredentials={onCredentials}
      />
    );
  }
  if (webhook !== undefined) return <WebhookDetail type={name} {...webhook.post} />;
  return (
    <Stack>
      <EmptyState title={`There is no operation ${name}`}>
        Its name may have changed: look for it among all operations.
      </EmptyState>
    </Stack>
  );
}
