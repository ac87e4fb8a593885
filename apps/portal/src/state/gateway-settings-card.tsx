import { Button, Card, Checkbox, Group, NumberInput, Stack, Title } from '@mantine/core';
import { screens, type GatewaySettings } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { StatusDot } from '../kit/status-dot.tsx';

/** The rate limit and what is checked; until the process ends. */
export function GatewaySettingsCard() {
  const settings = useScreen(screens.state.settings);
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2} size="h4">
          How strict it is
        </Title>
        <Loaded query={settings}>{(data) => <SettingsForm settings={data} />}</Loaded>
      </Stack>
    </Card>
  );
}

/** documented: 60 calls per second for one app at one tenant. */
const USUAL_LIMIT = 60;

function SettingsForm({ settings }: { readonly settings: GatewaySettings }) {
  const change = useMove(screens.state.changeSettings);
  const [form, setForm] = useState(settings);
  const isLimited = form.callsPerSecond !== null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate({ body: form });
      }}
    >
      <Stack gap="sm">
        <Checkbox
          label="Limit the calls of one app at one tenant"
          checked={isLimited}
          onChange={() => setForm({ ...form, callsPerSecond: isLimited ? null : USUAL_LIMIT })}
        />
        <NumberInput
          label="Calls per second"
          min={1}
          disabled={!isLimited}
          value={form.callsPerSecond ?? ''}
          onChange={(calls) => setForm({ ...form, callsPerSecond: Number(calls) })}
        />
        <Checkbox
          label="Check every answer against the contract"
          checked={form.validateAnswers}
          onChange={() => setForm({ ...form, validateAnswers: !form.validateAnswers })}
        />
        <Checkbox
          label="Refuse query parameters that an operation does not know"
          checked={form.strictParameters}
          onChange={() => setForm({ ...form, strictParameters: !form.strictParameters })}
        />
        <NumberInput
          label="Hold recent changes back, in seconds"
          description="Export feeds keep a change this long from calls without includeRecentChanges."
          min={0}
          max={3600}
          value={form.recentChangesS}
          onChange={(seconds) => setForm({ ...form, recentChangesS: Number(seconds) })}
        />
        <ProblemAlert error={change.error} />
        <Group>
          <Button type="submit" loading={change.isPending}>
            Save settings
          </Button>
          {change.isSuccess && <StatusDot tone="ok">Saved</StatusDot>}
        </Group>
      </Stack>
    </form>
  );
}
