import { Alert, Button, Checkbox, Group, Radio, Stack } from '@mantine/core';
import type { Audience } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { TitledCard } from '../kit/titled-card.tsx';

interface AudienceQuestionProps {
  onContinue(audience: Audience): void;
}

/** The first step of a new app: who will call with it. */
export function AudienceQuestion({ onContinue }: AudienceQuestionProps) {
  const [audience, setAudience] = useState<Audience>();
  const [isConfirmed, setConfirmed] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const isOwn = audience === 'ourOrganization';
  const missing =
    audience === undefined
      ? 'Choose who will access the API first.'
      : isOwn && !isConfirmed
        ? 'Tick the box that says who hosts and maintains the app.'
        : undefined;

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (missing === undefined && audience !== undefined) onContinue(audience);
      }}
    >
      <TitledCard title="Access">
        <Radio.Group
          label="Who will be accessing the API endpoints/webhooks?"
          value={audience ?? null}
          onChange={(value) => setAudience(AUDIENCES.find((one) => one === value))}
        >
          <Stack gap="sm" mt="xs">
            <Radio value="ourOrganization" label="Our organization" />
            <Radio
              value="privateApp"
              label="Third-party developer: private app"
              description="For one customer."
            />
            <Radio
              value="publicApp"
              label="Third-party developer: public app"
              description="For many customers. No tenant sees it before it has been approved."
            />
          </Stack>
        </Radio.Group>
        {isOwn && (
          <Checkbox
            label="I confirm this app is being hosted and maintained by my organization"
            checked={isConfirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        )}
        {isAsked && missing !== undefined && (
          <Alert role="alert" variant="outline" color="red" title={missing} />
        )}
        <Group>
          <Button type="submit">Continue</Button>
        </Group>
      </TitledCard>
    </form>
  );
}

const AUDIENCES: readonly Audience[] = ['ourOrganization', 'privateApp', 'publicApp'];
