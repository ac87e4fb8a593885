import { Button, Card, Group, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useScreen } from '../data/use-screen.ts';
import { ProblemAlert } from '../kit/problem-alert.tsx';

interface Credentials {
  readonly username: string;
  readonly password: string;
}

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
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed' }}
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

function DemoLogins({ onChoose }: { onChoose(credentials: Credentials): void }) {
  const logins = useScreen(screens.access.demoLogins);
  if (logins.data === undefined) return null;
  const { password, people } = logins.data;
  return (
    <Card withBorder component="section" aria-label="Demo logins">
      <Stack gap="xs">
        <Text size="sm">
          Demo logins. Their password is <strong>{password}</strong>.
        </Text>
        {people.map(({ email, meaning }) => (
          <Group key={email} gap="xs">
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => onChoose({ username: email, password })}
            >
              Use {email}
            </Button>
            <Text size="sm" c="dimmed">
              {meaning}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
