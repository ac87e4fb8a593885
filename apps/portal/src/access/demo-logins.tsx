import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useScreen } from '../data/use-screen.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface DemoLoginsProps {
  /** Takes a login over into a form; without it the logins are only told. */
  onChoose?(credentials: Credentials): void;
}

/** Logins everybody may use, and what becomes of each. */
export function DemoLogins({ onChoose }: DemoLoginsProps) {
  const logins = useScreen(screens.access.demoLogins);
  if (logins.data === undefined) return null;
  const { password, people } = logins.data;
  return (
    <Card withBorder component="section" aria-labelledby="demo-logins">
      <Stack gap="xs">
        <Title order={2} size="h4" id="demo-logins">
          Demo logins
        </Title>
        <Text size="sm">
          For both environments. The password of all is <strong>{password}</strong>.
        </Text>
        {people.map(({ email, meaning }) => (
          <Group key={email} gap="xs">
            {onChoose === undefined ? (
              <Text size="sm">{email}</Text>
            ) : (
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => onChoose({ username: email, password })}
              >
                Use {email}
              </Button>
            )}
            <Text size="sm" c="dimmed">
              {meaning}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
