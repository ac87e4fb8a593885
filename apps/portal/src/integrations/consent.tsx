import { Button, Group, Stack, Text } from '@mantine/core';
import {
  screens,
  type ApplicationDetails,
  type ConsentForm,
  type RestrictionInput,
} from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { useEnvironment } from '../shell/use-environment.ts';
import { GrantList } from './grant-list.tsx';
import { OtherLabel } from './other-label.tsx';
import { RestrictionFields } from './restriction-fields.tsx';
import { Terms } from './terms.tsx';

interface ConsentProps {
  readonly appId: string;
  onConnected(details: ApplicationDetails): void;
  onDecline(): void;
}

/** What an app asks for, and the administrator's answer. */
export function Consent({ appId, ...rest }: ConsentProps) {
  const path = { environment: useEnvironment(), app: appId };
  const [isAnswered, setAnswered] = useState(false);
  // Once the answer is yes, the app is no longer offered: there is nothing to read again.
  const form = useScreen(screens.connections.consent, { path }, { isEnabled: !isAnswered });
  return (
    <Loaded query={form}>
      {(data) => <ConsentQuestion form={data} onAnswer={setAnswered} {...rest} />}
    </Loaded>
  );
}

interface ConsentQuestionProps extends Omit<ConsentProps, 'appId'> {
  readonly form: ConsentForm;
  /** True when the answer is on its way, false when it was refused. */
  onAnswer(isAnswered: boolean): void;
}

function ConsentQuestion({ form, onAnswer, onConnected, onDecline }: ConsentQuestionProps) {
  const path = { environment: useEnvironment(), app: form.app.appId };
  const connect = useMove(screens.connections.connect);
  const [restriction, setRestriction] = useState<RestrictionInput>({
    bookingProvider: null,
    gpsProvider: null,
  });
  const allow = () => {
    onAnswer(true);
    connect.mutate(
      { path, body: { version: form.version, restriction, acceptsTerms: true } },
      { onSuccess: onConnected, onError: () => onAnswer(false) },
    );
  };
  return (
    <Stack gap="md">
      <Text>
        <b>{form.app.name}</b> by {form.app.organization} asks for access to {form.tenantName},
        Tenant ID {form.tenantId}. It would be able to:
      </Text>
      <GrantList groups={form.groups} headings={3} />
      <RestrictionFields choices={form.choices} value={restriction} onChange={setRestriction} />
      <Terms />
      <ProblemAlert error={connect.error} />
      <Text size="sm" c="dimmed">
        With Allow Access you accept the Terms and Conditions.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onDecline}>
          Decline
        </Button>
        <Button loading={connect.isPending} onClick={allow}>
          <span>
            Allow Access <OtherLabel>Accept</OtherLabel>
          </span>
        </Button>
      </Group>
    </Stack>
  );
}
