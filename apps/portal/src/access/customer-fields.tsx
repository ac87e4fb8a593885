import { Radio, Stack, TextInput } from '@mantine/core';
import type { AccessForm } from '@truckroll/sandbox-contract';
import { fieldError } from '../kit/problem-alert.tsx';

interface CustomerFieldsProps {
  readonly form: AccessForm;
  readonly error: Error | null;
  onChange(form: AccessForm): void;
}

/** What only a customer is asked: the account, and what the instance shall hold. */
export function CustomerFields({ form, error, onChange }: CustomerFieldsProps) {
  return (
    <>
      <TextInput
        label="Production tenant ID"
        description="If you know it. A company the sandbox does not know gets a production tenant too."
        inputMode="numeric"
        value={form.tenantId ?? ''}
        error={fieldError(error, 'tenantId')}
        onChange={({ currentTarget }) => {
          const digits = currentTarget.value.replaceAll(/\D/g, '').slice(0, 12);
          onChange({ ...form, tenantId: digits === '' ? null : Number(digits) });
        }}
      />
      <Radio.Group
        label="Data of the integration instance"
        value={form.data}
        onChange={(value) =>
          onChange({ ...form, data: value === 'standard' ? 'standard' : 'production' })
        }
      >
        <Stack gap="xs" mt="xs">
          <Radio value="production" label="A clone of our production data" />
          <Radio value="standard" label="Standard demo data" />
        </Stack>
      </Radio.Group>
    </>
  );
}
