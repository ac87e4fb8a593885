import { NativeSelect, TextInput } from '@mantine/core';
import type { FaultForm } from './fault-form.ts';

interface FieldsProps {
  readonly form: FaultForm;
  onChange(changes: Partial<FaultForm>): void;
}

/** Which calls or webhooks it happens to; what is empty matches all. */
export function TargetFields({ form, onChange }: FieldsProps) {
  const isWebhook = form.kind === 'duplicateWebhook' || form.kind === 'lateWebhook';
  return (
    <>
      <NativeSelect
        label="Environment"
        data={[{ value: '', label: 'Both' }, 'integration', 'production']}
        value={form.environment}
        onChange={(event) => onChange({ environment: event.currentTarget.value })}
      />
      <TextInput
        label="Tenant"
        description="Its id; empty for all"
        inputMode="numeric"
        value={form.tenantId}
        onChange={(event) => onChange({ tenantId: event.currentTarget.value.trim() })}
      />
      <TextInput
        label={isWebhook ? 'Event' : 'Operation'}
        description={isWebhook ? 'Such as tn.crm.lead-*' : 'Such as crm.bookings.* or oauth.token'}
        value={form.operation}
        onChange={(event) => onChange({ operation: event.currentTarget.value.trim() })}
      />
      {!isWebhook && <CallFields form={form} onChange={onChange} />}
    </>
  );
}

function CallFields({ form, onChange }: FieldsProps) {
  return (
    <>
      <NativeSelect
        label="Method"
        data={[{ value: '', label: 'All' }, 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']}
        value={form.method}
        onChange={(event) => onChange({ method: event.currentTarget.value })}
      />
      <TextInput
        label="Path"
        description="Such as */customers; * stands for anything"
        value={form.path}
        onChange={(event) => onChange({ path: event.currentTarget.value.trim() })}
      />
    </>
  );
}
