import { Button, Card, Group, NativeSelect, SimpleGrid, Stack, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { EffectFields } from './effect-fields.tsx';
import { EMPTY_FORM, toFault, type FaultForm } from './fault-form.ts';
import { formOf, PRESETS } from './fault-words.ts';
import { TargetFields } from './target-fields.tsx';

const OWN = 'My own';

/** The form of a fault. */
export function AddFault() {
  const add = useMove(screens.faults.add);
  const [preset, setPreset] = useState(OWN);
  const [form, setForm] = useState<FaultForm>(EMPTY_FORM);
  const change = (changes: Partial<FaultForm>): void => setForm({ ...form, ...changes });
  return (
    <Card withBorder>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate({ body: toFault(form) });
        }}
      >
        <Stack gap="sm">
          <Title order={2} size="h4">
            Add a fault
          </Title>
          <NativeSelect
            label="Start from"
            data={[OWN, ...Object.keys(PRESETS)]}
            value={preset}
            onChange={(event) => {
              setPreset(event.currentTarget.value);
              setForm(formOf(event.currentTarget.value));
            }}
          />
          <SimpleGrid cols={{ base: 1, sm: 2, md: 3 }} style={{ alignItems: 'end' }}>
            <EffectFields form={form} onChange={change} />
            <TargetFields form={form} onChange={change} />
          </SimpleGrid>
          <ProblemAlert error={add.error} />
          <Group>
            <Button type="submit" loading={add.isPending}>
              Add fault
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
