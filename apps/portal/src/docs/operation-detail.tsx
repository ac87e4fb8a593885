import { Code, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { CopyValue } from '../kit/copy-value.tsx';
import { DataTable, type Column } from '../kit/data-table.tsx';
import classes from './docs.module.css';
import { OpenedLater } from '../kit/opened-later.tsx';
import {
  contentOf,
  type ApiDocument,
  type DocumentedOperation,
  type ParameterText,
  type SchemaTexts,
} from './openapi.ts';
import { SchemaView } from './schema-view.tsx';
import { typeWords } from './schema-words.ts';
import type { Credentials } from './try-credentials.tsx';
import { TryIt } from './try-it.tsx';

interface OperationDetailProps {
  readonly operation: DocumentedOperation;
  readonly document: ApiDocument;
  readonly credentials: Credentials;
  onCredentials(credentials: Credentials): void;
}

/** One operation: what it takes, what it answers, and a form that calls it. */
export function OperationDetail(props: OperationDetailProps) {
  const { operation, document } = props;
  const { schemas, securitySchemes } = document.components;
  const label = securitySchemes.oauth.flows.clientCredentials.scopes[operation.scope];
  const body = contentOf(operation.requestBody?.content);
  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Title order={2} size="h3">
          {operation.summary}
        </Title>
        <Text ff="monospace">
          <span className={classes['method']}>{operation.method}</span> {operation.path}
        </Text>
        <Text size="sm">
          Operation <Code>{operation.operationId}</Code>, in this project{' '}
          <Code>{operation['x-operation-key']}</Code>
        </Text>
        <Text size="sm">Scope: {label}</Text>
        <CopyValue label="Scope" value={operation.scope} />
      </Stack>
      <Part title="Parameters">
        <Parameters parameters={operation.parameters} schemas={schemas} />
      </Part>
      {body !== undefined && (
        <Part title="Body">
          <Text size="sm" c="dimmed">
            {body.type}
          </Text>
          <SchemaView schema={body.schema} schemas={schemas} />
        </Part>
      )}
      <Part title="Answers">
        <Answers operation={operation} schemas={schemas} />
      </Part>
      <Part title="Try it">
        <TryIt {...props} />
      </Part>
    </Stack>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-label={title}>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}

interface ParametersProps {
  readonly parameters: readonly ParameterText[];
  readonly schemas: SchemaTexts;
}

function Parameters({ parameters, schemas }: ParametersProps) {
  const columns: readonly Column<ParameterText>[] = [
    { header: 'Name', cell: ({ name }) => <Code>{name}</Code> },
    { header: 'In', cell: ({ in: place }) => place },
    { header: 'Value', cell: ({ schema }) => typeWords(schema, schemas) },
    { header: 'Required', cell: ({ required }) => (required === true ? 'yes' : 'no') },
    { header: 'About it', cell: ({ description }) => description ?? '' },
  ];
  return (
    <DataTable
      label="Parameters"
      columns={columns}
      rows={parameters}
      rowKey={({ name, in: place }) => `${place} ${name}`}
    />
  );
}

interface AnswersProps {
  readonly operation: DocumentedOperation;
  readonly schemas: SchemaTexts;
}

function Answers({ operation, schemas }: AnswersProps) {
  return Object.entries(operation.responses).map(([status, { description, content }]) => {
    const found = contentOf(content);
    if (found === undefined) {
      return (
        <Text key={status} size="sm">
          {status}: {description}
        </Text>
      );
    }
    return (
      <OpenedLater key={status} summary={`${status}: ${description}`} isOpen={status < '300'}>
        {() => <SchemaView schema={found.schema} schemas={schemas} />}
      </OpenedLater>
    );
  });
}
