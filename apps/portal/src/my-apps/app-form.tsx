import { Stack } from '@mantine/core';
import type { AppDetail, AppFormOptions } from '@truckroll/sandbox-contract';
import { useCallback, useState, type ReactNode } from 'react';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import type { AppDraft, ChangeDraft } from './app-draft.ts';
import { AppFields } from './app-fields.tsx';
import { DeveloperFields } from './developer-fields.tsx';
import { TitledCard } from '../kit/titled-card.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { WebhookChoice } from './webhook-choice.tsx';

interface AppFormProps {
  readonly options: AppFormOptions;
  readonly start: AppDraft;
  /** The app that is edited; left out for a new one. */
  readonly app?: AppDetail;
  readonly error: Error | null;
  /** Buttons under the form, and what is to be known before they are pressed. */
  readonly children: (draft: AppDraft) => ReactNode;
  onSubmit(draft: AppDraft): void;
}

/** What both the form's sections work with. */
export interface SectionProps {
  readonly draft: AppDraft;
  readonly options: AppFormOptions;
  readonly error: Error | null;
  readonly change: ChangeDraft;
}

/** The form of an app, for a new one and for editing. */
export function AppForm({ options, start, app, error, children, onSubmit }: AppFormProps) {
  const [draft, setDraft] = useState(start);
  const change: ChangeDraft = useCallback((given) => {
    setDraft((old) => ({ ...old, ...(typeof given === 'function' ? given(old) : given) }));
  }, []);
  const section: SectionProps = { draft, options, error, change };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(draft);
      }}
    >
      <Stack gap="md">
        <TitledCard title="Developer Details">
          <DeveloperFields {...section} />
        </TitledCard>
        <TitledCard title="App Details">
          <AppFields {...section} />
        </TitledCard>
        <TitledCard title="Tenant APIs and Webhooks">
          <ScopeChoice
            groups={options.scopeGroups}
            scopes={draft.scopes}
            error={error}
            change={change}
          />
          <WebhookChoice
            groups={options.webhookEventGroups}
            webhooks={draft.webhooks}
            kept={app?.webhooks}
            error={error}
            change={change}
          />
        </TitledCard>
        <ProblemAlert error={error} />
        {children(draft)}
      </Stack>
    </form>
  );
}
