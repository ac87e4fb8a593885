import { Button, Group, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { screens } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { Page } from '../kit/page.tsx';
import { useReturnPath } from './return-path.ts';
import { SignInChoice, type SignInAs } from './sign-in-choice.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** What one signs in as, over the form. */
const TITLES: Readonly<Record<SignInAs, string>> = {
  integrationUser: 'Sign in to the integration environment',
  productionUser: 'Sign in to the production environment',
  developer: 'Sign in as a developer',
};

/** First the question as what, then username and password. */
export function SignInPage() {
  const [as, setAs] = useState<SignInAs>();
  const signIn = useMove(screens.access.signIn, { changesVisitor: true });
  const navigate = useNavigate();
  const to = useReturnPath('/dashboard');
  if (as === undefined) return <SignInChoice onChoose={setAs} />;
  return (
    <Page title={TITLES[as]}>
      <SignInForm
        isBusy={signIn.isPending}
        error={signIn.error}
        onSubmit={(credentials) =>
          signIn.mutate({ body: { as, ...credentials } }, { onSuccess: () => navigate({ to }) })
        }
      />
      <Group>
        <Button
          variant="default"
          onClick={() => {
            signIn.reset();
            setAs(undefined);
          }}
        >
          Back
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        This is a form of the sandbox. Never type a real password here.
      </Text>
    </Page>
  );
}
