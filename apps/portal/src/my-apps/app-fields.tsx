import { NativeSelect, Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { fieldError } from '../kit/problem-alert.tsx';
import type { SectionProps } from './app-form.tsx';
import { FieldLabel } from './field-label.tsx';
import { TenantList } from './tenant-list.tsx';

/** What the app is, for which tenants, and who makes its secrets. */
export function AppFields(section: SectionProps) {
  const { draft, error, change } = section;
  return (
    <>
      <AppTexts {...section} />
      <TenantList {...section} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Customer Global Network(s)"
          description="Optional. Put commas between several."
          value={draft.customerNetworks}
          error={fieldError(error, 'customerNetworks') ?? fieldError(error, 'customerNetworks[0]')}
          onChange={(event) => change({ customerNetworks: event.currentTarget.value })}
        />
        <TextInput
          label="External Data Application GUID"
          description="Names the external data this app keeps at records."
          value={draft.externalDataGuid}
          error={fieldError(error, 'externalDataGuid')}
          onChange={(event) => change({ externalDataGuid: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Radio.Group
        label="Client Credentials Management"
        value={draft.credentialsManagement}
        onChange={(value) =>
          change({ credentialsManagement: value === 'tenant' ? 'tenant' : 'developer' })
        }
      >
        <Stack gap="xs" mt="xs">
          <Radio
            value="developer"
            label="I, the app developer, will configure the credentials on behalf of each tenant"
          />
          <Radio value="tenant" label="Tenant will configure the credentials themselves" />
        </Stack>
      </Radio.Group>
    </>
  );
}

function AppTexts({ draft, options, error, change }: SectionProps) {
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={<FieldLabel alias="App Name">Application Name</FieldLabel>}
          required
          value={draft.name}
          error={fieldError(error, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <NativeSelect
          label="App Category"
          data={[{ value: '', label: 'None chosen' }, ...options.categories]}
          value={draft.category}
          error={fieldError(error, 'category')}
          onChange={(event) => change({ category: event.currentTarget.value })}
        />
      </SimpleGrid>
      <Textarea
        label="Description"
        autosize
        minRows={2}
        value={draft.description}
        error={fieldError(error, 'description')}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <TextInput
        label="Redirect URI"
        description="Optional. Kept and shown; client credentials redirect nobody."
        value={draft.redirectUri}
        error={fieldError(error, 'redirectUri')}
        onChange={(event) => change({ redirectUri: event.currentTarget.value })}
      />
    </>
  );
}
