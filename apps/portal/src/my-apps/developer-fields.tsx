import { SimpleGrid, TextInput } from '@mantine/core';
import { fieldError } from '../kit/problem-alert.tsx';
import type { SectionProps } from './app-form.tsx';
import { FieldLabel } from './field-label.tsx';

/** Who makes the app. */
export function DeveloperFields({ draft, error, change }: SectionProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        label={<FieldLabel alias="Organization Name">Organization</FieldLabel>}
        required
        value={draft.organization}
        error={fieldError(error, 'organization')}
        onChange={(event) => change({ organization: event.currentTarget.value })}
      />
      <TextInput
        label={<FieldLabel alias="Organization/App Website">Homepage</FieldLabel>}
        type="url"
        placeholder="https://"
        value={draft.website}
        error={fieldError(error, 'website')}
        onChange={(event) => change({ website: event.currentTarget.value })}
      />
      <TextInput
        label="Email Address"
        type="email"
        value={draft.email}
        error={fieldError(error, 'email')}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
    </SimpleGrid>
  );
}
