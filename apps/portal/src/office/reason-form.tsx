import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import type { NamedId } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { ProblemAlert } from '../kit/problem-alert.tsx';

interface ReasonFormProps {
  readonly reasons: readonly NamedId[];
  /** What the button says: `Dismiss`. */
  readonly submitLabel: string;
  /** Whether more than the reason is said. */
  readonly memo: 'none' | 'optional' | 'required';
  readonly isBusy: boolean;
  readonly error: Error | null;
  onSubmit(reason: { readonly reasonId: number; readonly memo: string }): void;
  onBack(): void;
}

/** Asks why something is given up, put off or called off. */
export function ReasonForm(props: ReasonFormProps) {
  const [reasonId, setReasonId] = useState<string | null>(null);
  const [memo, setMemo] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reasonId !== null) props.onSubmit({ reasonId: Number(reasonId), memo });
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Select
          label="Reason"
          required
          data={props.reasons.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={reasonId}
          onChange={setReasonId}
          nothingFoundMessage="The tenant has no reasons."
        />
        {props.memo !== 'none' && (
          <Textarea
            label="Memo"
            required={props.memo === 'required'}
            autosize
            minRows={2}
            value={memo}
            onChange={(event) => setMemo(event.currentTarget.value)}
          />
        )}
        <ProblemAlert error={props.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onBack}>
            Back
          </Button>
          <Button type="submit" loading={props.isBusy} disabled={reasonId === null}>
            {props.submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
