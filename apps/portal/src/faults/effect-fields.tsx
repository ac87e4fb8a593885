import { NativeSelect, NumberInput } from '@mantine/core';
import type { FaultForm, FaultKind } from './fault-form.ts';
import { KINDS } from './fault-words.ts';

interface FieldsProps {
  readonly form: FaultForm;
  onChange(changes: Partial<FaultForm>): void;
}

/** What happens, how often and how many times. */
export function EffectFields({ form, onChange }: FieldsProps) {
  return (
    <>
      <NativeSelect
        label="What happens"
        data={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
        value={form.kind}
        onChange={(event) => onChange({ kind: event.currentTarget.value as FaultKind })}
      />
      <KindField form={form} onChange={onChange} />
      <NumberInput
        label="Share in percent"
        description="Of the calls that match"
        min={0}
        max={100}
        value={form.percent}
        onChange={(percent) => onChange({ percent: String(percent) })}
      />
      <NumberInput
        label="Times"
        description="Empty: until it is removed"
        min={1}
        value={form.count}
        onChange={(count) => onChange({ count: String(count) })}
      />
      <NumberInput
        label="Leave alone first"
        description="So many matching calls, for example the first page"
        min={0}
        value={form.after}
        onChange={(after) => onChange({ after: String(after) })}
      />
    </>
  );
}

/** The one thing that a kind of fault has to be told. */
function KindField({ form, onChange }: FieldsProps) {
  switch (form.kind) {
    case 'status':
      return (
        <NumberInput
          label="Status"
          description="From 400 to 599"
          min={400}
          max={599}
          value={form.status}
          onChange={(status) => onChange({ status: String(status) })}
        />
      );
    case 'latency':
      return (
        <NumberInput
          label="Milliseconds"
          description="Two minutes at most"
          min={0}
          value={form.milliseconds}
          onChange={(milliseconds) => onChange({ milliseconds: String(milliseconds) })}
        />
      );
    case 'drop':
      return (
        <NativeSelect
          label="When"
          data={[
            { value: 'afterEffect', label: 'After it was done' },
            { value: 'beforeEffect', label: 'Before anything was done' },
          ]}
          value={form.when}
          onChange={(event) => onChange({ when: event.currentTarget.value as FaultForm['when'] })}
        />
      );
    case 'lateRows':
    case 'lateWebhook':
      return (
        <NumberInput
          label="Seconds"
          description="Of virtual time"
          min={1}
          value={form.seconds}
          onChange={(seconds) => onChange({ seconds: String(seconds) })}
        />
      );
    default:
      return null;
  }
}
