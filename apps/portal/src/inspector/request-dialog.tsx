import { Modal, Stack, Text, Title } from '@mantine/core';
import { screens, type LoggedBody, type RequestDetail } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { CodeText } from '../kit/code-text.tsx';
import { Loaded } from '../kit/loaded.tsx';
import { shownJson } from '../kit/shown-json.ts';
import { StatusDot } from '../kit/status-dot.tsx';
import { faultWords, ignoredWords, statusTone } from './request-words.ts';

interface RequestDialogProps {
  readonly number: number;
  onClose(): void;
}

/** One call with both bodies. */
export function RequestDialog({ number, onClose }: RequestDialogProps) {
  const detail = useScreen(screens.requests.get, { path: { number } });
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={`Request ${number}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Loaded query={detail}>{(data) => <Detail detail={data} />}</Loaded>
    </Modal>
  );
}

function Detail({ detail: { request, bodies } }: { readonly detail: RequestDetail }) {
  const { method, path, query, status, environment, tenantId, appId, operation } = request;
  return (
    <Stack gap="sm">
      <Text ff="monospace">
        {method} {path}
        {query === '' ? '' : `?${query}`}
      </Text>
      <StatusDot tone={statusTone(status)}>
        {status === null ? 'The connection was closed without an answer' : `Status ${status}`}
      </StatusDot>
      <Text size="sm">
        {[
          operation ?? 'No operation',
          environment,
          tenantId === null ? 'no tenant' : `tenant ${tenantId}`,
          appId === null ? 'no app known' : `app ${appId}`,
          request.at,
        ].join(' · ')}
      </Text>
      {request.problem !== null && <Text>{request.problem}</Text>}
      {request.ignored.map((part) => (
        <Text key={`${part.in} ${part.name}`} c="var(--tr-warn)">
          Warning: {ignoredWords(part)}
        </Text>
      ))}
      {request.faults.map(({ id, effect }) => (
        <Text key={id} c="var(--tr-bad)">
          Fault: {faultWords(effect)}
        </Text>
      ))}
      {bodies === null ? (
        <Text c="dimmed">The bodies of this call are not kept any more.</Text>
      ) : (
        <>
          <Body title="Body of the request" body={bodies.request} />
          <Body title="Body of the answer" body={bodies.answer} />
        </>
      )}
    </Stack>
  );
}

function Body({ title, body }: { readonly title: string; readonly body: LoggedBody | null }) {
  return (
    <section aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {body === null ? (
        <Text size="sm" c="dimmed">
          There is none.
        </Text>
      ) : (
        <Stack gap={4}>
          <Text size="sm" c="dimmed">
            {body.contentType}, {body.bytes} bytes
            {body.isCut ? ', of which the start is shown' : ''}
          </Text>
          {body.text !== null && (
            <CodeText label={title.toLowerCase()} text={shownJson(body.text)} />
          )}
        </Stack>
      )}
    </section>
  );
}
