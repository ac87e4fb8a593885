import {
  Button,
  Group,
  NumberInput,
  Paper,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  TextInput,
  Title,
} from '@mantine/core';
import { screens, type WebhookSettings } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';

const CONTENT_TYPES = ['application/cloudevents+json', 'application/json'] as const;
const PERCENT = 100;

/** How messages leave: pause, duplicates, order, and what receivers get. */
export function DeliverySettings({ settings }: { readonly settings: WebhookSettings }) {
  const [draft, setDraft] = useState(settings);
  const save = useMove(screens.webhooks.changeSettings);
  const change = (changes: Partial<WebhookSettings>) => setDraft({ ...draft, ...changes });
  return (
    <Paper withBorder p="md" component="section" aria-label="How messages are delivered">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ body: draft });
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            How messages are delivered
          </Title>
          <Switch
            label="Pause deliveries"
            description="Messages wait until the pause ends."
            checked={draft.isPaused}
            onChange={(event) => change({ isPaused: event.currentTarget.checked })}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <NumberInputs draft={draft} change={change} error={save.error} />
            <Select
              label="Content type"
              description="Which of the two receivers will meet is not documented."
              data={[...CONTENT_TYPES]}
              allowDeselect={false}
              value={draft.contentType}
              onChange={(value) => {
                const contentType = CONTENT_TYPES.find((type) => type === value);
                if (contentType !== undefined) change({ contentType });
              }}
            />
          </SimpleGrid>
          <HostsInput draft={draft} change={change} error={save.error} />
          <ProblemAlert error={save.error} />
          <Group>
            <Button type="submit" loading={save.isPending}>
              Save
            </Button>
            {save.isSuccess && <span role="status">Saved.</span>}
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

/** Hosts with commas between them; the server says what is none. */
function HostsInput({ draft, change, error }: DraftProps) {
  const [text, setText] = useState(draft.receiverHosts.join(', '));
  return (
    <TextInput
      label="Receivers' hosts"
      description="Besides this machine, messages are sent to these alone: hooks.example.com, 192.168.1.20"
      value={text}
      error={fieldError(error, 'receiverHosts')}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        change({ receiverHosts: value.split(/[\s,]+/).filter((host) => host !== '') });
      }}
    />
  );
}

interface DraftProps {
  readonly draft: WebhookSettings;
  readonly error: Error | null;
  change(changes: Partial<WebhookSettings>): void;
}

function NumberInputs({ draft, change, error }: DraftProps) {
  return (
    <>
      <NumberInput
        label="Duplicates, percent"
        description="So many of a hundred messages are sent twice."
        min={0}
        max={PERCENT}
        value={Math.round(draft.duplicateRate * PERCENT)}
        onChange={(value) => change({ duplicateRate: Number(value) / PERCENT })}
        error={fieldError(error, 'duplicateRate')}
      />
      <NumberInput
        label="Shuffle window, seconds"
        description="Messages leave at any moment within it, by the sandbox's clock, so that they change places."
        min={0}
        value={draft.shuffleWindowS}
        onChange={(value) => change({ shuffleWindowS: Number(value) })}
        error={fieldError(error, 'shuffleWindowS')}
      />
      <NumberInput
        label="Timeout, milliseconds"
        description="How long a receiver may take to answer, in real time."
        min={1}
        value={draft.timeoutMs}
        onChange={(value) => change({ timeoutMs: Number(value) })}
        error={fieldError(error, 'timeoutMs')}
      />
    </>
  );
}
