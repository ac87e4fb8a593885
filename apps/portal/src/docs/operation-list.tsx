import { Anchor, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { EmptyState } from '../kit/empty-state.tsx';
import classes from './docs.module.css';
import {
  matchesSearch,
  operationsIn,
  type ApiDocument,
  type DocumentedOperation,
} from './openapi.ts';

interface OperationListProps {
  readonly api: string;
  readonly document: ApiDocument;
}

/** The operations of an API by resource, and its webhooks. */
export function OperationList({ api, document }: OperationListProps) {
  const [text, setText] = useState('');
  const found = operationsIn(document).filter((operation) => matchesSearch(operation, text));
  const webhooks = Object.keys(document.webhooks).filter((type) => type.includes(text));
  return (
    <Stack gap="md">
      <TextInput
        label="Search operations"
        description="A part of the path, the name, the method or the scope."
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Text role="status" c="dimmed" size="sm">
        {found.length} operations, {webhooks.length} webhooks
      </Text>
      {found.length + webhooks.length === 0 && (
        <EmptyState title="Nothing matches">Take a word away, or look in another API.</EmptyState>
      )}
      {Object.entries(Object.groupBy(found, ({ tag }) => tag)).map(([tag, operations = []]) => (
        <section key={tag} aria-label={tag}>
          <Title order={2} size="h4">
            {tag}
          </Title>
          <ul className={classes['operations']}>
            {operations.map((operation) => (
              <OperationEntry key={operation.operationId} api={api} operation={operation} />
            ))}
          </ul>
        </section>
      ))}
      {webhooks.length > 0 && <WebhookEntries api={api} types={webhooks} />}
    </Stack>
  );
}

function OperationEntry({
  api,
  operation,
}: {
  readonly api: string;
  readonly operation: DocumentedOperation;
}) {
  const { method, path, summary, operationId } = operation;
  return (
    <li>
      <OperationLink api={api} operation={operationId}>
        <span className={classes['method']}>{method}</span> {path}
      </OperationLink>
      <Text size="sm" c="dimmed">
        {summary}
      </Text>
    </li>
  );
}

function WebhookEntries({
  api,
  types,
}: {
  readonly api: string;
  readonly types: readonly string[];
}) {
  return (
    <section aria-label="Webhooks">
      <Title order={2} size="h4">
        Webhooks
      </Title>
      <ul className={classes['operations']}>
        {types.map((type) => (
          <li key={type}>
            <OperationLink api={api} operation={type}>
              {type}
            </OperationLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OperationLinkProps {
  readonly api: string;
  /** Name of an operation, or type of a webhook. */
  readonly operation: string;
  readonly children: ReactNode;
}

function OperationLink({ api, operation, children }: OperationLinkProps) {
  return (
    <Anchor
      renderRoot={(props) => <Link {...props} to={`/docs/apis/${api}`} search={{ operation }} />}
    >
      {children}
    </Anchor>
  );
}
