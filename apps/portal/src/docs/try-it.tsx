import { Button, Group, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { CodeText } from '../kit/code-text.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { callTarget, curlLine, fieldOf, type FieldValues } from './call-target.ts';
import {
  contentOf,
  type ApiDocument,
  type DocumentedOperation,
  type ParameterText,
} from './openapi.ts';
import { sampleValue } from './schema-words.ts';
import { TryCredentials, type Credentials } from './try-credentials.tsx';
import { TryAnswer } from './try-answer.tsx';

type Environment = 'integration' | 'production';

const ENVIRONMENTS = [
  { value: 'integration', label: 'Integration' },
  { value: 'production', label: 'Production' },
];

interface TryItProps {
  readonly operation: DocumentedOperation;
  readonly document: ApiDocument;
  readonly credentials: Credentials;
  onCredentials(credentials: Credentials): void;
}

/** A form that calls the operation at the sandbox, and what it answers. */
export function TryIt({ operation, document, credentials, onCredentials }: TryItProps) {
  const [environment, setEnvironment] = useState<Environment>('integration');
  const [given, setGiven] = useState<FieldValues>({});
  const [body, setBody] = useState(() => firstBody(operation, document));
  const defaults = useDemoValues(environment);
  const send = useMove(screens.tryIt.send);
  const values = { ...defaults, ...given };
  const isUpload = contentOf(operation.requestBody?.content)?.type === 'multipart/form-data';
  const sentBody = operation.requestBody === undefined || isUpload ? undefined : body;
  const target = callTarget(operation, values);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { as, ...own } = credentials;
    send.mutate({
      body: {
        environment,
        method: operation.method as 'GET',
        target,
        ...(sentBody !== undefined && { body: sentBody }),
        ...(as === 'connection' && { credentials: own }),
      },
    });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Select
          label="Environment"
          data={ENVIRONMENTS}
          value={environment}
          allowDeselect={false}
          onChange={(value) => setEnvironment(value === 'production' ? value : 'integration')}
        />
        <TryCredentials value={credentials} onChange={onCredentials} />
        <ParameterFields
          parameters={operation.parameters}
          values={values}
          onChange={(field, value) => setGiven({ ...given, [field]: value })}
        />
        {sentBody !== undefined && <BodyField value={body} onChange={setBody} />}
        {isUpload && (
          <Text size="sm">A file can't be sent from here; add it to the curl line.</Text>
        )}
        <CurlLine
          method={operation.method}
          url={addressOf(document, environment, target)}
          body={sentBody}
        />
        <Group>
          <Button type="submit" loading={send.isPending} disabled={isUpload}>
            Send
          </Button>
        </Group>
        <ProblemAlert error={send.error} />
        {send.data !== undefined && <TryAnswer answer={send.data} />}
      </Stack>
    </form>
  );
}

interface BodyFieldProps {
  readonly value: string;
  onChange(value: string): void;
}

function BodyField({ value, onChange }: BodyFieldProps) {
  return (
    <Textarea
      label="Body (JSON)"
      autosize
      minRows={4}
      maxRows={20}
      ff="monospace"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface ParameterFieldsProps {
  readonly parameters: readonly ParameterText[];
  readonly values: FieldValues;
  onChange(field: string, value: string): void;
}

function ParameterFields({ parameters, values, onChange }: ParameterFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }}>
      {parameters.map((parameter) => (
        <TextInput
          key={fieldOf(parameter)}
          label={parameter.name}
          required={parameter.required === true}
          value={values[fieldOf(parameter)] ?? ''}
          onChange={(event) => onChange(fieldOf(parameter), event.currentTarget.value)}
        />
      ))}
    </SimpleGrid>
  );
}

function CurlLine(call: Parameters<typeof curlLine>[0]) {
  const line = curlLine(call);
  return (
    <Stack gap={4}>
      <Text size="sm">The same from a shell; put the token and the key in its variables:</Text>
      <CodeText label="curl line" text={line} />
    </Stack>
  );
}

/** What a path needs, where the demo app has one of its own. */
function useDemoValues(environment: Environment): FieldValues {
  const demo = useScreen(screens.tryIt.demo);
  const own = demo.data?.environments.find((one) => one.environment === environment);
  if (own === undefined) return {};
  return {
    'path tenant': String(own.tenantId),
    'path booking_provider': String(own.bookingProviderId),
  };
}

function firstBody(operation: DocumentedOperation, document: ApiDocument): string {
  const content = contentOf(operation.requestBody?.content);
  if (content === undefined) return '';
  return JSON.stringify(sampleValue(content.schema, document.components.schemas), null, 2);
}

function addressOf(document: ApiDocument, environment: Environment, target: string): string {
  const name = environment === 'production' ? 'Production' : 'Integration';
  const server = document.servers.find(({ description }) => description === name);
  return new URL(server?.url ?? 'http://none').origin + target;
}
