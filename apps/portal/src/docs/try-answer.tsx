import { Stack, Text, Title } from '@mantine/core';
import type { TryResult } from '@truckroll/sandbox-contract';
import { CodeText } from '../kit/code-text.tsx';
import { shownJson } from '../kit/shown-json.ts';
import { StatusDot } from '../kit/status-dot.tsx';
import { OpenedLater } from '../kit/opened-later.tsx';

/** What came of a call: status, time, headers and body. */
export function TryAnswer({ answer }: { readonly answer: TryResult }) {
  const { status, step, durationMs, headers, body } = answer;
  const isFine = status !== null && status < 400;
  return (
    <Stack gap="xs" role="status">
      <Title order={4} size="h5">
        Answer
      </Title>
      {step === 'token' && (
        <Text size="sm">No token was given out, so the call was not made. The token's answer:</Text>
      )}
      <Text>
        <StatusDot tone={isFine ? 'ok' : 'bad'}>
          {status === null ? 'The connection was closed without an answer' : `Status ${status}`}
        </StatusDot>{' '}
        <Text span size="sm" c="dimmed">
          in {Math.round(durationMs)} ms
        </Text>
      </Text>
      {headers.length > 0 && (
        <OpenedLater summary="Headers">
          {() => (
            <CodeText
              label="Headers of the answer"
              text={headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}
            />
          )}
        </OpenedLater>
      )}
      {body !== null && (
        <>
          <CodeText
            label="Body of the answer"
            text={
              body.text === null ? `${body.bytes} bytes that are no text` : shownJson(body.text)
            }
          />
          {body.isCut && (
            <Text size="sm" c="dimmed">
              The start of {body.bytes} bytes.
            </Text>
          )}
        </>
      )}
    </Stack>
  );
}
