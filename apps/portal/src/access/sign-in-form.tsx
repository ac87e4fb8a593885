import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { DemoLogins, type Credentials } from './demo-logins.tsx';

interface SignInFormProps {
  readonly isBusy: boolean;
  /** Why the last try was refused. */
  readonly error: Error | null;
  onSubmit(credentials: Credentials): void;
}

/** Username and password, with the demo logins to choose from. */
export function SignInForm({ isBusy, error, onSubmit }: SignInFormProps) {
  const [credentials, setCredentials] = useState<Credentials>({ username: '', password: '' });
  return (
    <Stack gap="md" maw={480}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(credentials);
        }}
      >
        <Stack gap="sm">
          <TextInput
            label="Username"
            autoComplete="username"
            value={credentials.username}
            onChange={({ currentTarget }) =>
              setCredentials({ ...credentials, username: currentTarget.value })
            }
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
            value={credentials.password}
            onChange={({ currentTarget }) =>
              setCredentials({ ...credentials, password: currentTarget.value })
            }
          />
          <ProblemAlert error={error} />
          <Group>
            <Button type="submit" loading={isBusy}>
              Sign In
            </Button>
          </Group>
        </Stack>
      </form>
      <DemoLogins onChoose={setCredentials} />
    </Stack>
  );
}
