import { Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import { ALL_CALLS, type Draft } from './question.ts';

interface TraceFieldsProps {
  readonly draft: Draft;
  onChange(draft: Draft): void;
}

/** Calls that were made, and scopes to compare with. */
export function TraceFields({ draft, onChange }: TraceFieldsProps) {
  const apps = useScreen(screens.operatorApps.list);
  const choices = (apps.data?.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack gap="md">
      <Textarea
        label="Calls"
        description="Lines such as GET /crm/v2/tenant/1/customers, curl commands, a HAR file, or names of operations."
        autosize
        minRows={3}
        maxRows={12}
        value={draft.trace}
        onChange={(event) => onChange({ ...draft, trace: event.currentTarget.value })}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label="Recorded calls"
          description="Those the Inspector shows."
          placeholder="None"
          clearable
          clearButtonProps={{ 'aria-label': 'No recorded calls' }}
          data={[{ value: ALL_CALLS, label: 'Of all apps' }, ...choices]}
          value={draft.recorded === '' ? null : draft.recorded}
          onChange={(value) => onChange({ ...draft, recorded: value ?? '' })}
        />
        <Select
          label="Compare with the scopes of"
          description="Shows which of them no call used."
          placeholder="No app"
          clearable
          clearButtonProps={{ 'aria-label': 'Compare with no app' }}
          data={choices}
          value={draft.appId === '' ? null : draft.appId}
          onChange={(value) => onChange({ ...draft, appId: value ?? '' })}
        />
      </SimpleGrid>
      <Textarea
        label="Compare with these scopes"
        description="Pasted in any form: what each of them allows."
        autosize
        minRows={2}
        maxRows={8}
        value={draft.scopes}
        onChange={(event) => onChange({ ...draft, scopes: event.currentTarget.value })}
      />
    </Stack>
  );
}
