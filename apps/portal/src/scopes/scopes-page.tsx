import { Button, Group, Stack } from '@mantine/core';
import { screens } from '@truckroll/sandbox-contract';
import { useState, type FormEvent } from 'react';
import { useMove, useScreen } from '../data/use-screen.ts';
import { Loaded } from '../kit/loaded.tsx';
import { Page } from '../kit/page.tsx';
import { ProblemAlert } from '../kit/problem-alert.tsx';
import { Explanation } from './explanation.tsx';
import { FeatureChoice } from './feature-choice.tsx';
import { EMPTY_DRAFT, questionOf, type Draft } from './question.ts';
import { TraceFields } from './trace-fields.tsx';

/** Which scopes an app needs and why, and which it has for nothing. */
export function ScopesPage() {
  const [draft, setDraft] = useState<Draft>(EMPTY_DRAFT);
  const features = useScreen(screens.scopes.features);
  const explain = useMove(screens.scopes.explain);

  function submit(event: FormEvent): void {
    event.preventDefault();
    explain.mutate({ body: questionOf(draft) });
  }

  return (
    <Page
      title="Scopes"
      intro="Choose what your integration does, or give the calls it makes: the least scopes for them, each with the call that needs it."
    >
      <form onSubmit={submit}>
        <Stack gap="lg">
          <Loaded query={features}>
            {({ data }) => (
              <FeatureChoice
                features={data}
                chosen={draft.features}
                onChange={(chosen) => setDraft({ ...draft, features: chosen })}
              />
            )}
          </Loaded>
          <TraceFields draft={draft} onChange={setDraft} />
          <Group>
            <Button type="submit" loading={explain.isPending}>
              Explain
            </Button>
          </Group>
          <ProblemAlert error={explain.error} />
        </Stack>
      </form>
      {explain.data !== undefined && <Explanation explanation={explain.data} />}
    </Page>
  );
}
