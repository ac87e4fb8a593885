import { Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { fieldError } from '../kit/problem-alert.tsx';
import { filledTenants, type TenantDraft } from './app-draft.ts';
import type { SectionProps } from './app-form.tsx';
import { FieldLabel } from './field-label.tsx';

/** The tenants that may connect the app, each with a note. */
export function TenantList({ draft, options, error, change }: SectionProps) {
  const { tenants } = draft;
  const sent = filledTenants(draft);

  function replace(key: number, line: Partial<TenantDraft>): void {
    change((old) => ({
      tenants: old.tenants.map((one) => (one.key === key ? { ...one, ...line } : one)),
    }));
  }

  function add(): void {
    change((old) => {
      const key = Math.max(-1, ...old.tenants.map((one) => one.key)) + 1;
      return { tenants: [...old.tenants, { key, tenantId: '', note: '' }] };
    });
  }

  const remove = (key: number): void =>
    change((old) => ({ tenants: old.tenants.filter((one) => one.key !== key) }));

  return (
    <Fieldset legend={<FieldLabel alias="Tenant IDs">Tenants</FieldLabel>}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          Only these tenants find the app under Connect New App. The list can be changed at any
          time.
        </Text>
        {tenants.length === 0 && (
          <Text size="sm">No tenant is listed, so nobody can connect the app.</Text>
        )}
        {tenants.map((tenant, at) => (
          <TenantLine
            key={tenant.key}
            tenant={tenant}
            number={at + 1}
            home={homeOf(tenant, options.ownTenants)}
            field={`tenants[${sent.indexOf(tenant)}]`}
            error={error}
            onChange={(line) => replace(tenant.key, line)}
            onRemove={() => remove(tenant.key)}
          />
        ))}
        <Text size="sm" c="var(--mantine-color-error)">
          {fieldError(error, 'tenants')}
        </Text>
        <Group>
          <Button variant="default" onClick={add}>
            Add tenant
          </Button>
        </Group>
      </Stack>
    </Fieldset>
  );
}

interface TenantLineProps {
  readonly tenant: TenantDraft;
  readonly number: number;
  readonly home: string | undefined;
  /** How errors name this line. */
  readonly field: string;
  readonly error: Error | null;
  onChange(line: Partial<TenantDraft>): void;
  onRemove(): void;
}

function TenantLine({ tenant, number, home, field, error, onChange, onRemove }: TenantLineProps) {
  return (
    <Group align="flex-start" gap="sm">
      <TextInput
        label={`Tenant ID ${number}`}
        inputMode="numeric"
        w={{ base: '100%', sm: 200 }}
        value={tenant.tenantId}
        error={fieldError(error, `${field}.tenantId`)}
        description={home}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        onChange={(event) => onChange({ tenantId: event.currentTarget.value })}
      />
      <TextInput
        label={`Note ${number}`}
        w={{ base: '100%', sm: 'auto' }}
        flex={{ sm: 1 }}
        value={tenant.note}
        error={fieldError(error, `${field}.note`)}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      <Button variant="default" mt={{ sm: 25 }} onClick={onRemove}>
        Remove tenant {number}
      </Button>
    </Group>
  );
}

/** What the organization knows its own tenant by. */
function homeOf(
  { tenantId }: TenantDraft,
  own: SectionProps['options']['ownTenants'],
): string | undefined {
  const known = own.find((tenant) => String(tenant.tenantId) === tenantId.trim());
  return known === undefined ? undefined : `${known.name} · ${known.environment}`;
}
