import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { Page } from '../kit/page.tsx';
import { fieldError, ProblemAlert } from '../kit/problem-alert.tsx';

/** Where the link of an approval mail leads. */
export function SetPasswordPage() {
  const { code } = useSearch({ strict: false }) as { readonly code?: unknown };
  const [password, setPassword] = useState('');
  const set = useMove(screens.access.setPassword);
  if (set.data !== undefined) {
    return (
      <Page title="Password set">
        <Alert role="status" variant="outline" title={`The login ${set.data.email} is ready.`} />
        <Text>
          <Anchor component={Link} to="/signin">
            Log in to the Developer Portal
          </Anchor>
        </Text>
      </Page>
    );
  }
  return (
    <Page title="Set your password" intro="The link in your mail works once.">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate({ body: { code: String(code ?? ''), password } });
        }}
      >
        <Stack gap="sm" maw={480}>
          <PasswordInput
            label="New password"
            description="At least 8 characters."
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': 'Show what is typed', tabIndex: 0 }}
            value={password}
            error={fieldError(set.error, 'password')}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <ProblemAlert error={set.error} />
          <Group>
            <Button type="submit" loading={set.isPending}>
              Set password
            </Button>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
