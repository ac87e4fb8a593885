import { PasswordInput, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';

/** In whose name a call is made. They are held by the page and nowhere else. */
export interface Credentials {
  readonly as: 'demo' | 'connection';
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
}

export const NO_CREDENTIALS: Credentials = {
  as: 'demo',
  clientId: '',
  clientSecret: '',
  appKey: '',
};

interface TryCredentialsProps {
  readonly value: Credentials;
  onChange(value: Credentials): void;
}

/** The demo app, or a connection of the developer's own. */
export function TryCredentials({ value, onChange }: TryCredentialsProps) {
  return (
    <Stack gap="xs">
      <Radio.Group
        label="Call as"
        value={value.as}
        onChange={(as) => onChange({ ...value, as: as === 'demo' ? 'demo' : 'connection' })}
      >
        <Stack gap={4} mt={4}>
          <Radio value="demo" label="The demo app" />
          <Radio value="connection" label="A connection of mine" />
        </Stack>
      </Radio.Group>
      {value.as === 'connection' && (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput
            label="Client ID"
            required
            autoComplete="off"
            value={value.clientId}
            onChange={(event) => onChange({ ...value, clientId: event.currentTarget.value })}
          />
          <PasswordInput
            label="Client Secret"
            required
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': 'Show the client secret', tabIndex: 0 }}
            value={value.clientSecret}
            onChange={(event) => onChange({ ...value, clientSecret: event.currentTarget.value })}
          />
          <PasswordInput
            label="Application Key"
            required
            autoComplete="off"
            visibilityToggleButtonProps={{ 'aria-label': 'Show the application key', tabIndex: 0 }}
            value={value.appKey}
            onChange={(event) => onChange({ ...value, appKey: event.currentTarget.value })}
          />
        </SimpleGrid>
      )}
    </Stack>
  );
}
