import { Checkbox, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';
import type { Filter } from './filter.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const STATUSES = [
  { value: '2', label: '2xx: done' },
  { value: '3', label: '3xx: somewhere else' },
  { value: '4', label: '4xx: refused' },
  { value: '5', label: '5xx: failed' },
  { value: '0', label: 'No answer' },
];

const ENVIRONMENTS = [
  { value: 'integration', label: 'Integration' },
  { value: 'production', label: 'Production' },
];

interface FilterFieldsProps {
  readonly filter: Filter;
  onChange(filter: Filter): void;
}

/** Which calls the log shows. */
export function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const overview = useScreen(screens.home.overview);
  const apps = useScreen(screens.operatorApps.list);
  const tenants = overview.data?.environments.flatMap((one) => one.tenants) ?? [];
  const field = (name: Exclude<keyof Filter, 'isIgnoredOnly'>) => ({
    value: filter[name],
    onChange: (value: string | null) => onChange({ ...filter, [name]: value ?? '' }),
  });
  return (
    <Stack gap="xs" role="group" aria-label="Filters">
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Choice label="Environment" data={ENVIRONMENTS} {...field('environment')} />
        <Choice
          label="Tenant"
          data={tenants.map(({ id, name }) => ({ value: String(id), label: `${name} (${id})` }))}
          {...field('tenantId')}
        />
        <Choice
          label="App"
          data={(apps.data?.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          {...field('appId')}
        />
        <Choice label="Status" data={STATUSES} {...field('statusClass')} />
        <Choice label="Method" data={METHODS} {...field('method')} />
        <Words label="Operation" placeholder="crm.customers." {...field('operation')} />
        <Words label="Text" placeholder="in path, query or problem" {...field('text')} />
      </SimpleGrid>
      <Checkbox
        label="Only calls with ignored parts"
        checked={filter.isIgnoredOnly}
        onChange={(event) => onChange({ ...filter, isIgnoredOnly: event.currentTarget.checked })}
      />
    </Stack>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly data: readonly (string | { readonly value: string; readonly label: string })[];
  readonly value: string;
  onChange(value: string | null): void;
}

function Choice({ label, data, value, onChange }: ChoiceProps) {
  const unique = [...new Map(data.map((one) => [JSON.stringify(one), one])).values()];
  return (
    <Select
      label={label}
      placeholder="All"
      data={unique}
      value={value === '' ? null : value}
      onChange={onChange}
      clearable
      clearButtonProps={{ 'aria-label': `All of ${label}` }}
    />
  );
}

interface WordsProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  onChange(value: string): void;
}

function Words({ onChange, ...props }: WordsProps) {
  return <TextInput {...props} onChange={(event) => onChange(event.currentTarget.value)} />;
}
