import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useMove } from '../data/use-screen.ts';
import { Page } from '../kit/page.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { useReturnPath } from './return-path.ts';
import { SignInForm } from './sign-in-form.tsx';

/** The sign-in page of the product itself, for the tenant the user belongs to. */
export function ConsoleSignInPage() {
  const environment = useEnvironment();
  const signIn = useMove(screens.access.consoleSignIn, { changesVisitor: true });
  const navigate = useNavigate();
  const to = useReturnPath(`/console/${environment}/calls`);
  const name = environment === 'integration' ? 'integration' : 'production';
  return (
    <Page title={`Sign in to your ${name} account`}>
      <SignInForm
        isBusy={signIn.isPending}
        error={signIn.error}
        onSubmit={(body) =>
          signIn.mutate({ path: { environment }, body }, { onSuccess: () => navigate({ to }) })
        }
      />
      <Text size="sm" c="dimmed">
        This is a form of the sandbox. Never type a real password here.
      </Text>
    </Page>
  );
}
