import { Anchor, Button, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Page } from '../kit/page.tsx';
import { TitledCard } from '../kit/titled-card.tsx';

/** As what somebody signs in to the developer portal. */
export type SignInAs = 'integrationUser' | 'productionUser' | 'developer';

/** The boxes of the sign-in page. */
export function SignInChoice({ onChoose }: { onChoose(as: SignInAs): void }) {
  return (
    <Page
      title="Log in to the Developer Portal"
      intro="Choose by your account. Enterprise Hub and Partner Portal logins do not work here."
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TitledCard gap="sm" title="ServiceTitan Customers">
          <ChoiceButton
            label="Login as Integration Environment user"
            otherLabel="Sign In as Integration Environment User"
            onChoose={() => onChoose('integrationUser')}
          />
          <ChoiceButton
            label="Login as Production Environment User"
            otherLabel="Sign In as Production Environment User"
            onChoose={() => onChoose('productionUser')}
          />
        </TitledCard>
        <TitledCard gap="sm" title="Developers">
          <ChoiceButton
            label="Login as Developer"
            otherLabel="Integration environment only"
            onChoose={() => onChoose('developer')}
          />
        </TitledCard>
      </SimpleGrid>
      <Text>
        No access yet?{' '}
        <Anchor component={Link} to="/request-access">
          Request Access
        </Anchor>
      </Text>
    </Page>
  );
}

interface ChoiceButtonProps {
  readonly label: string;
  /** What other guides call the button, or what is to be known about it. */
  readonly otherLabel: string;
  onChoose(): void;
}

function ChoiceButton({ label, otherLabel, onChoose }: ChoiceButtonProps) {
  return (
    <Button variant="default" h="auto" py="xs" onClick={onChoose}>
      <Stack gap={0} style={{ whiteSpace: 'normal' }}>
        <span>{label}</span>
        <Text span size="xs" fw={400}>
          {' '}
          ({otherLabel})
        </Text>
      </Stack>
    </Button>
  );
}
